import {GRADES, type Change, type FixedProblem, type PlanReport, type Problem, type Verdict} from '#checklist';
import {POINTS, type Point} from '#plan';
import type {ReportContext} from './context.ts';
import {listProblems, problemsOf, type ListedProblem} from './listed.ts';
import {verdictUnder} from './summary.ts';

/** All that the report tells of. */
export interface Shown {
  plans: ShownPlan[];
  /** The problems of `content/`. */
  content: {added: ListedProblem[]; kept: ListedProblem[]; fixed: readonly Problem[]};
}

/** A plan with what became of it since the base, and through what. */
export interface ShownPlan {
  report: PlanReport;
  verdict: Verdict;
  /** The plan as it was, and its verdict of then. */
  before?: {report: PlanReport; verdict: Verdict};
  /** It was not there. */
  isNew: boolean;
  /** It is not what it was; without a base every plan is. */
  isChanged: boolean;
  /** Problems that are new; without a base all there are. */
  added: ListedProblem[];
  kept: ListedProblem[];
  fixed: FixedProblem[];
  /** What the settings of the checklist brought and took away, and the plan as those of then judged it. */
  bySettings: {added: ListedProblem[]; gone: FixedProblem[]; formerly?: PlanReport};
}

export function shownOf(reports: readonly PlanReport[], context: ReportContext): Shown {
  const content = listProblems([], context);
  return {
    plans: reports.map((report) => shownPlan(report, context)),
    content: {added: content.filter(isNew), kept: content.filter(isKept), fixed: context.base?.content.fixed ?? []},
  };
}

function shownPlan(report: PlanReport, context: ReportContext): ShownPlan {
  const verdict = verdictUnder(report, context.strict);
  const problems = problemsOf(report, context);
  const comparison = context.base?.comparisons.get(report);
  if (!comparison) return {report, verdict, isNew: false, isChanged: true, added: problems, kept: [], fixed: [], bySettings: {added: [], gone: []}};

  const {base, formerly} = comparison;
  const before = base && {report: base, verdict: verdictUnder(base, context.strict)};
  const added = problems.filter((listed) => isNew(listed) && !isBySettings(listed.change));
  const fixed = comparison.fixed.filter((problem) => !isBySettings(problem));
  return {
    report,
    verdict,
    before,
    isNew: !base,
    isChanged: !base || before?.verdict !== verdict || added.length + fixed.length > 0 || !isSame(report, base),
    added,
    kept: problems.filter(isKept),
    fixed,
    bySettings: {added: problems.filter((listed) => isNew(listed) && isBySettings(listed.change)), gone: comparison.fixed.filter(isBySettings), formerly},
  };
}

/** The points whose grade changed, with whether it is better than it was. Nothing is known of a plan that cannot be read. */
export function changedPoints(after: PlanReport, before: PlanReport): {point: Point; isBetter: boolean}[] {
  if (!after.plan || !before.plan) return [];
  const changed = POINTS.filter((point) => before.points[point] !== after.points[point]);
  return changed.map((point) => ({point, isBetter: GRADES.indexOf(after.points[point]) > GRADES.indexOf(before.points[point])}));
}

function isNew({change}: ListedProblem): boolean {
  return change?.change !== 'kept';
}

function isKept({change}: ListedProblem): boolean {
  return change?.change === 'kept';
}

function isBySettings(change: Pick<Change, 'cause'> | undefined): boolean {
  return change?.cause === 'checklist';
}

function isSame(report: PlanReport, base: PlanReport): boolean {
  const before = base.reading.files;
  const {files} = report.reading;
  const isSameText = files.length === before.length && files.every(({path, text}, index) => path === before[index]?.path && text === before[index].text);
  return isSameText && changedPoints(report, base).length === 0;
}
