import type {Element, ElementContent} from 'hast';
import {h} from 'hastscript';
import {byLevel, reasonOf, type PlanReport, type Problem, type Result} from '#checklist';
import {POINTS, type Point} from '#plan';
import {visible} from '../frame.ts';
import {pastePlace} from '../paste-place.ts';
import {splitRepeated} from '../repeated.ts';
import {code, criterionLink, gradeBadge, levelWord, place, sentence} from './words.ts';
import type {ReportContext} from '../context.ts';

/** A criterion with those of its problems that are to be shown. */
export type Unmet = Pick<Result, 'criterion' | 'point' | 'level' | 'problems' | 'untold'>;

/** Problems of a plan, by point and criterion, below a heading of level 3. */
export function problemsOfPlan(report: PlanReport, unmet: readonly Unmet[], context: ReportContext): Element[] {
  return (['plan', ...POINTS] as const).flatMap((point) => {
    const own = unmet.filter((each) => each.point === point).toSorted(byLevel);
    return own.length > 0 ? [pointHeading(point, report, context), ...pointReason(point, report, context), ...own.map((each) => finding(each, context))] : [];
  });
}

/** Problems without a plan, such as those of `content/`. */
export function problemList(problems: readonly Problem[], context: ReportContext): Element {
  return h('ul', {className: 'places'}, problems.map((problem) => placeOf(problem, context)));
}

function pointHeading(point: Point | 'plan', {points}: PlanReport, context: ReportContext): Element {
  const name = context.translator.text(`point.${point}`);
  return h('h4', point === 'plan' ? name : [`${name} `, gradeBadge(points[point], context)]);
}

function pointReason(point: Point | 'plan', {plan, results}: PlanReport, {translator}: ReportContext): Element[] {
  return point === 'plan' ? [] : [h('p', {className: 'muted'}, visible(translator.grade(point, reasonOf(plan, results, point))))];
}

function finding({criterion, level, problems, untold}: Unmet, context: ReportContext): Element {
  const {translator} = context;
  const {title, why, how} = translator.criterion(criterion.id);
  const [open, folded] = splitRepeated(problems, level, ({message}) => message);
  return h('article', {className: ['finding', `finding-${level}`]}, [
    h('h5', [levelWord(level, context), ' ', criterionLink(criterion.id, title, context)]),
    h('p', {className: 'muted'}, code(why)),
    ...(open.length > 0 ? [problemList(open, context)] : []),
    ...(folded.length > 0 ? [h('details', [h('summary', translator.text('report.more', {n: folded.length})), problemList(folded, context)])] : []),
    ...(untold > 0 ? [h('p', translator.text('report.untold', {n: untold, criterion: translator.criterion('readable').title}))] : []),
    h('p', [h('strong', translator.text('report.how')), ' ', ...code(how)]),
  ]);
}

function placeOf(problem: Problem, context: ReportContext): Element {
  const {paste} = problem;
  const what: ElementContent[] = paste ? [h('p', {className: 'muted'}, pastePlace(paste, context.translator)), h('pre', [h('code', paste.text)])] : [];
  return h('li', [h('p', sentence(problem, context)), h('p', {className: 'place'}, [place(problem.at, context)]), ...what]);
}
