import type {Element, ElementContent} from 'hast';
import {h} from 'hastscript';
import type {Grade, Level, PlanReport, Problem} from '#checklist';
import type {Range} from '#plan';
import {visible} from '../frame.ts';
import {asValues, clipped, partsOf} from '../harmless.ts';
import type {ReportContext} from '../context.ts';

/** The sentence for a problem, with its `code` as code. */
export function sentence(problem: Pick<Problem, 'criterion' | 'message' | 'values'>, {translator}: ReportContext): ElementContent[] {
  return code(translator.problem({...problem, values: asValues(problem.values)}));
}

/** A sentence of ours: what stands between backticks is code. */
export function code(text: string): ElementContent[] {
  return partsOf(text).map((part, index) => (index % 2 === 1 ? h('code', part) : {type: 'text', value: part}));
}

/** The title of a plan, in its own language, as far as there is room for it. */
export function titleOf({title, plan}: PlanReport): Element {
  return h('span', {lang: plan?.data.language}, clipped(title));
}

/** A place in a file, as a link to it where there is one. */
export function place(at: Range, context: ReportContext): Element {
  return placeNamed(`${at.path}:${at.start.line}:${at.start.column}`, at, context);
}

/** The same in short, where it is clear which file is meant: its name and the line. */
export function shortPlace(at: Range, context: ReportContext): Element {
  return placeNamed(`${at.path.split('/').at(-1)}:${at.start.line}`, at, context);
}

function placeNamed(name: string, at: Range, {linkTo}: ReportContext): Element {
  const address = linkTo(at);
  const shown = h('code', visible(name));
  return address ? h('a', {href: address}, shown) : shown;
}

/** A criterion's title, as a link to its page where there is one. */
export function criterionLink(id: string, text: string, {pageOf}: ReportContext): Element {
  const address = pageOf(id);
  return address ? h('a', {href: address}, text) : h('span', text);
}

export function gradeBadge(grade: Grade, {translator}: ReportContext): Element {
  return h('span', {className: ['badge', `is-${grade}`]}, translator.text(`grade.${grade}`));
}

export function levelWord(level: Level, {translator}: ReportContext): Element {
  return h('span', {className: ['level', `level-${level}`]}, translator.text(`level.${level}`));
}
