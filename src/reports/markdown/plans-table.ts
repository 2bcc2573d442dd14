import type {PhrasingContent, TableRow} from 'mdast';
import {GRADES, type Grade, type PlanReport, type Verdict} from '#checklist';
import {POINTS, type Point} from '#plan';
import type {ReportContext} from '../context.ts';
import {folded, leaf, tableRow, under, type Block, type Importance} from './block.ts';
import {arrow} from '../headline.ts';
import {authored, bold, code, linked, paragraph, row} from './nodes.ts';
import {BETTER, WORSE} from './phrases.ts';
import type {Shown, ShownPlan} from '../shown.ts';

/** Plans that are told of before their problems are; of unchanged plans more than this are only counted. */
const MOST_ROWS = 20;

const MOST_OF_TITLE = 100;

/** From the worst to the best. */
const VERDICTS: readonly Verdict[] = ['fail', 'open', 'pass'];
const KNOWN_GRADES: readonly KnownGrade[] = ['unknown', ...GRADES];

/** Nothing is known of a plan that cannot be read. */
type KnownGrade = Grade | 'unknown';

/** Each plan with its verdict and its five grades, before → after. The changed ones come first. */
export function plansTable({plans}: Shown, context: ReportContext): Block[] {
  const changed = plans.filter(({isChanged}) => isChanged);
  return [...table(changed, (index) => (index < MOST_ROWS ? 'first-plans' : 'plans'), context), ...unchanged(plans.filter(({isChanged}) => !isChanged), context)];
}

function unchanged(plans: readonly ShownPlan[], context: ReportContext): Block[] {
  const {text} = context.translator;
  if (plans.length === 0) return [];
  const summary = text('markdown.unchanged', {n: plans.length});
  if (plans.length <= MOST_ROWS) return folded(summary, table(plans, () => 'unchanged', context));
  const [fail, open, pass] = VERDICTS.map((verdict) => plans.filter((plan) => plan.verdict === verdict).length);
  return [leaf('frame', () => [paragraph(`${summary}: ${text('markdown.verdicts', {pass, open, fail})}.`)])];
}

function table(plans: readonly ShownPlan[], importanceOf: (index: number) => Importance, context: ReportContext): Block[] {
  const {text} = context.translator;
  const head = row([text('markdown.plan')], ...POINTS.map((point) => [text(`point.${point}`)]));
  return under([{type: 'table', children: [head]}], plans.map((plan, index) => tableRow(importanceOf(index), () => planRow(plan, context), {plans: 1})));
}

function planRow(plan: ShownPlan, context: ReportContext): TableRow {
  const {report, before} = plan;
  const was = before?.report;
  const wordOf = (grade: KnownGrade) => (grade === 'unknown' ? '–' : context.translator.text(`grade.${grade}`));
  return row(nameOf(plan, context), ...POINTS.map((point) => changed(was && gradeOf(was, point), gradeOf(report, point), wordOf, KNOWN_GRADES)));
}

/** The title with the status and the verdict: with columns of their own the table would be wider than a comment. */
function nameOf({report, before, verdict, isNew}: ShownPlan, context: ReportContext): (PhrasingContent | string)[] {
  const {text} = context.translator;
  const was = before?.report;
  const top = {line: 1, column: 1, offset: 0};
  const title = linked(context.linkTo(report.plan?.locate(['title']) ?? {path: report.path, start: top, end: top}), authored(report.title, MOST_OF_TITLE));
  const moved = was && was.path !== report.path ? [` (${text('markdown.was')} `, code(was.id), ')'] : [];
  const status = report.plan ? [...changed(was?.plan && was.status, report.status, (each) => text(`status.${each}`)), ', '] : [];
  const verdicts = changed(before?.verdict, verdict, (each) => text(`verdict.${each}`), VERDICTS);
  return [title, isNew ? ` (${text('markdown.new')})` : '', ...moved, ': ', ...status, ...verdicts];
}

function gradeOf({plan, points}: PlanReport, point: Point): KnownGrade {
  return plan ? points[point] : 'unknown';
}

/** What it is, and where it was something else that as well; with a sign where `order`, from the worst to the best, tells what is better. */
function changed<Each>(before: Each | undefined, after: Each, wordOf: (each: Each) => string, order?: readonly Each[]): (PhrasingContent | string)[] {
  if (before === undefined || before === after) return [wordOf(after)];
  const sign = order ? ` ${order.indexOf(after) > order.indexOf(before) ? BETTER : WORSE}` : '';
  return [arrow(wordOf(before), ''), bold(wordOf(after)), sign];
}
