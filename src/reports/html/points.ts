import type {Element, ElementContent} from 'hast';
import {h} from 'hastscript';
import type {Grade} from '#checklist';
import {POINTS} from '#plan';
import {visible} from '../frame.ts';
import type {Shown, ShownPlan} from '../shown.ts';
import {gradeBadge, titleOf} from './words.ts';
import type {Part} from './part.ts';
import type {ReportContext} from '../context.ts';

const ID = 'points';

/** Unchanged plans that may stand open below those that changed. */
const FEW = 5;

/** The table of plans and points; with a base what each grade was, and the plans that changed first. */
export function pointsPart({plans}: Shown, context: ReportContext): Part[] {
  if (plans.length === 0) return [];
  const {text} = context.translator;
  const changed = plans.filter(({isChanged}) => isChanged);
  const same = plans.filter(({isChanged}) => !isChanged);
  const shown = same.length > FEW ? changed : [...changed, ...same];
  const folded = same.slice(0, plans.length - shown.length);
  const content = [
    ...(shown.length > 0 ? [table(ID, shown, context)] : []),
    ...(folded.length > 0 ? [h('details', [h('summary', {id: 'unchanged'}, text('html.unchanged', {n: folded.length})), table('unchanged', folded, context)])] : []),
  ];
  return [{id: ID, title: text('html.points'), content}];
}

/** A table may be wider than a narrow screen: then it can be scrolled, with the keyboard too. */
function table(label: string, plans: readonly ShownPlan[], context: ReportContext): Element {
  const {text} = context.translator;
  const heads = [text('html.plan'), ...POINTS.map((point) => text(`point.${point}`)), text('html.verdict'), text('html.problems')];
  const head = h('thead', [h('tr', heads.map((name) => h('th', {scope: 'col'}, name)))]);
  return h('div', {className: 'scroll', role: 'group', tabIndex: 0, ariaLabelledBy: label}, [h('table', [head, h('tbody', plans.map((plan) => row(plan, context)))])]);
}

function row(plan: ShownPlan, context: ReportContext): Element {
  const {report, before, verdict} = plan;
  const {text} = context.translator;
  const grades = POINTS.map((point) => h('td', gradeCell(report.points[point], before?.report.points[point], context)));
  const was = before && before.verdict !== verdict ? formerly(text(`verdict.${before.verdict}`), context) : [];
  const cells = [...grades, h('td', [...was, h('span', {className: ['word', `verdict-${verdict}`]}, text(`verdict.${verdict}`))]), h('td', countLines(plan, context))];
  return h('tr', [h('th', {scope: 'row'}, planCell(plan, context)), ...cells]);
}

function planCell({report, before, isNew}: ShownPlan, {translator: {text}, linkTo}: ReportContext): ElementContent[] {
  const address = report.plan && linkTo(report.plan.locate(['title']));
  const moved = before && before.report.path !== report.path ? [note(text('html.moved', {path: visible(before.report.path)}))] : [];
  return [address ? h('a', {href: address}, [titleOf(report)]) : titleOf(report), note(`${visible(report.id)} · ${text(`status.${report.status}`)}`), ...(isNew ? [note(text('html.new-plan'))] : []), ...moved];
}

/** A grade; what it was, when that is another. */
function gradeCell(grade: Grade, before: Grade | undefined, context: ReportContext): ElementContent[] {
  const was = before === undefined || before === grade ? [] : formerly(context.translator.text(`grade.${before}`), context);
  return [...was, gradeBadge(grade, context)];
}

function formerly(before: string, {translator: {text}}: ReportContext): ElementContent[] {
  return [h('span', {className: 'before'}, [hidden(`${text('html.was')} `), before, h('span', {ariaHidden: 'true'}, ' →'), hidden(`, ${text('html.is')} `)])];
}

function hidden(text: string): Element {
  return h('span', {className: 'hidden'}, text);
}

/** How many there are of each kind, on lines of their own. */
function countLines({added, kept, fixed}: ShownPlan, {base, translator: {text, number}}: ReportContext): Element[] {
  if (!base) return [h('div', number(added.length))];
  return [
    ...(fixed.length > 0 ? [h('div', text('html.fixed-count', {n: fixed.length}))] : []),
    ...(added.length > 0 ? [h('div', text('html.new-count', {n: added.length}))] : []),
    ...(kept.length > 0 ? [note(text('html.kept-count', {n: kept.length}))] : []),
  ];
}

function note(text: string): Element {
  return h('small', text);
}
