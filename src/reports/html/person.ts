import type {Element} from 'hast';
import {h} from 'hastscript';
import type {Result} from '#checklist';
import type {Shown} from '../shown.ts';
import {criterionLink, shortPlace, titleOf} from './words.ts';
import type {Part} from './part.ts';
import type {ReportContext} from '../context.ts';

/** Places that are named for each question. */
const PLACES = 3;

/** The questions that only a person can answer, as boxes to tick; with a base of the plans that changed. */
export function personPart({plans}: Shown, context: ReportContext): Part[] {
  const {text} = context.translator;
  const changed = plans.filter(({isChanged}) => isChanged);
  const asked = changed.map(({report}) => ({report, questions: report.results.filter(({outcome}) => outcome === 'review')})).filter(({questions}) => questions.length > 0);
  if (asked.length === 0) return [];
  const left = plans.length - changed.length;
  const folds = asked.map(({report, questions}) => h('details', {className: 'plan', open: asked.length === 1}, [h('summary', [h('h3', [titleOf(report)])]), list(questions, context)]));
  const content = [h('p', text('found.person-lead')), ...folds, ...(left > 0 ? [h('p', {className: 'muted'}, text('html.person-unchanged', {n: left}))] : [])];
  return [{id: 'person', title: text('found.person'), count: asked.flatMap(({questions}) => questions).length, content}];
}

function list(questions: readonly Result[], context: ReportContext): Element {
  return h('ul', {className: 'ticks'}, questions.map((question) => h('li', [box(question, context), ...placesOf(question, context)])));
}

function box({criterion}: Result, {translator}: ReportContext): Element {
  return h('label', [h('input', {type: 'checkbox'}), h('span', translator.criterion(criterion.id).asks)]);
}

function placesOf({criterion, evidence}: Result, context: ReportContext): Element[] {
  const links = evidence.slice(0, PLACES).flatMap((at) => [' ', shortPlace(at, context)]);
  const title = criterionLink(criterion.id, context.translator.criterion(criterion.id).title, context);
  return [h('p', {className: 'place'}, links.length > 0 ? [title, ` · ${context.translator.text('html.look')}`, ...links] : [title])];
}
