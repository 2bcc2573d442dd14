import type {Element} from 'hast';
import {h} from 'hastscript';
import type {FixedProblem, PlanReport, Problem} from '#checklist';
import {visible} from '../frame.ts';
import type {ListedProblem} from '../listed.ts';
import type {Shown, ShownPlan} from '../shown.ts';
import {problemList, problemsOfPlan, type Unmet} from './problems.ts';
import {criterionLink, sentence, titleOf} from './words.ts';
import type {Part} from './part.ts';
import type {Base, ReportContext} from '../context.ts';

/** Plans whose problems may stand open. */
const FEW = 2;

/** Without a base: all that is unmet. A plan that fails stands open. */
export function standingParts({plans, content}: Shown, context: ReportContext): Part[] {
  const {text} = context.translator;
  const found = plans.flatMap(({report, verdict}) => {
    const unmet = report.results.filter(({outcome}) => outcome === 'fail');
    return unmet.length > 0 ? [{report, verdict, unmet}] : [];
  });
  const folds = found.map(({report, verdict, unmet}) => fold(report, unmet, found.length <= FEW || verdict === 'fail', context));
  const count = sum(found.map(({unmet}) => countOf(unmet)));
  return [...contentPart(content.added, context), {id: 'found', title: text('html.found'), count, content: folds.length > 0 ? folds : [h('p', text('found.none'))]}];
}

/** With a base: what is new and what is fixed, and what was there already folded. */
export function changeParts({plans, content}: Shown, context: ReportContext, {removed}: Base): Part[] {
  const {text} = context.translator;
  const added = plans.filter((plan) => plan.added.length > 0);
  const isQuiet = added.length + content.added.length === 0;
  const fresh = isQuiet ? [h('p', text('html.new-none'))] : added.flatMap((plan) => [h('h3', [titleOf(plan.report)]), ...problemsOfPlan(plan.report, unmetOf(plan.added), context)]);
  const fixed = [...plans.flatMap(({report, fixed: own}) => fixedOf(report, own, context)), ...fixedContent(content.fixed, context)];
  const gone = removed.map((report) => h('li', [titleOf(report), ' ', h('code', visible(report.path))]));
  const kept = plans.flatMap(({report, kept: own}) => (own.length > 0 ? [fold(report, unmetOf(own), false, context)] : []));
  const keptContent = content.kept.length > 0 ? [problemList(problemsIn(content.kept), context)] : [];
  return [
    ...contentPart(content.added, context),
    {id: 'new', title: text('html.new'), count: sum(plans.map((plan) => plan.added.length)), content: fresh},
    ...part('fixed', text('html.fixed'), fixed, content.fixed.length + sum(plans.map((plan) => plan.fixed.length))),
    ...settingsPart(plans, context),
    ...part('removed', text('html.removed'), gone.length > 0 ? [h('ul', gone)] : [], gone.length),
    ...part('kept', text('html.kept'), [...keptContent, ...kept], content.kept.length + sum(plans.map((plan) => plan.kept.length))),
  ];
}

function part(id: string, title: string, content: Element[], count: number): Part[] {
  return content.length > 0 ? [{id, title, count, content}] : [];
}

function contentPart(problems: readonly ListedProblem[], context: ReportContext): Part[] {
  return part('content', context.translator.text('report.content'), problems.length > 0 ? [problemList(problemsIn(problems), context)] : [], problems.length);
}

/** What changed because something else is asked, of plans that may have stayed the same. */
function settingsPart(plans: readonly ShownPlan[], context: ReportContext): Part[] {
  const {text} = context.translator;
  const added = plans.flatMap(({report, bySettings}) => (bySettings.added.length > 0 ? [fold(report, unmetOf(bySettings.added), false, context)] : []));
  const gone = plans.flatMap(({report, bySettings}) => fixedOf(report, bySettings.gone, context));
  const content = [
    h('p', text('html.settings-lead')),
    ...(added.length > 0 ? [h('p', text('html.settings-new')), ...added] : []),
    ...(gone.length > 0 ? [h('p', text('html.settings-fixed')), ...gone] : []),
  ];
  const count = sum(plans.map(({bySettings}) => bySettings.added.length + bySettings.gone.length));
  return count > 0 ? part('settings', text('html.settings'), content, count) : [];
}

/** What is there no more of a plan, in a line each. */
function fixedOf(report: PlanReport, fixed: readonly FixedProblem[], context: ReportContext): Element[] {
  return fixed.length > 0 ? [h('h3', [titleOf(report)]), h('ul', {className: 'fixed'}, fixed.map((each) => fixedLine(each, context)))] : [];
}

function fixedLine({problem, criterion, point}: FixedProblem, context: ReportContext): Element {
  const {translator} = context;
  const about = criterion.about === 'initiative' && point !== 'plan' ? ` (${translator.text(`point.${point}`)})` : '';
  return h('li', [h('p', [h('strong', [criterionLink(criterion.id, translator.criterion(criterion.id).title, context)]), about]), h('p', {className: 'muted'}, sentence(problem, context))]);
}

function fixedContent(fixed: readonly Problem[], context: ReportContext): Element[] {
  if (fixed.length === 0) return [];
  const lines = fixed.map((problem) => h('li', [h('p', sentence(problem, context)), h('p', {className: 'place'}, [h('code', visible(problem.at.path))])]));
  return [h('h3', context.translator.text('report.content')), h('ul', {className: 'fixed'}, lines)];
}

/** A plan with its problems, to fold and unfold. */
function fold(report: PlanReport, unmet: readonly Unmet[], isOpen: boolean, context: ReportContext): Element {
  const count = h('span', {className: 'muted'}, context.translator.text('html.count', {n: countOf(unmet)}));
  return h('details', {className: 'plan', open: isOpen}, [h('summary', [h('h3', [titleOf(report)]), ' ', count]), ...problemsOfPlan(report, unmet, context)]);
}

/** Listed problems under the criteria that found them. */
function unmetOf(listed: readonly ListedProblem[]): Unmet[] {
  return [...Map.groupBy(listed, ({result}) => result)].flatMap(([result, own]) => (result ? [{...result, problems: problemsIn(own), untold: 0}] : []));
}

function problemsIn(listed: readonly ListedProblem[]): Problem[] {
  return listed.map(({problem}) => problem);
}

function countOf(unmet: readonly Unmet[]): number {
  return sum(unmet.map(({problems}) => problems.length));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
