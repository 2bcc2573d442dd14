import type {Cause, PlanReport} from '#checklist';
import type {ReportContext} from '../context.ts';
import {problemsOf, type ListedProblem} from '../listed.ts';
import {verdictUnder} from '../summary.ts';
import {WEIGHTS} from './rules.ts';

/** A problem of the base that is there no more, and through what. */
export interface AbsentProblem extends ListedProblem {
  cause: Cause;
}

/** What was fixed, and what was wrong with plans that are gone. */
export function absentProblems(reports: readonly PlanReport[], context: ReportContext): AbsentProblem[] {
  const {base} = context;
  if (!base) return [];
  const content = base.content.fixed.map((problem): AbsentProblem => ({problem, level: 'must', severity: 'error', cause: 'content'}));
  const removed = base.removed.flatMap((report) => problemsOf(report, context)).map((listed): AbsentProblem => ({...listed, cause: 'content'}));
  return [...content, ...reports.flatMap((report) => fixedIn(report, context)), ...removed];
}

/** Each with the plan as it was, where the place still stands. */
function fixedIn(report: PlanReport, {base, strict}: ReportContext): AbsentProblem[] {
  const {base: former, fixed} = base?.comparisons.get(report) ?? {fixed: []};
  const failed = former !== undefined && verdictUnder(former, strict) === 'fail';
  return fixed.map(({problem, level, cause}) => ({problem, level, severity: level === 'must' && !failed ? 'warning' : WEIGHTS[level], report: former, cause}));
}
