import {GRADES, reasonOf} from '#checklist';
import {eventsOf} from '#exports';
import type {Translator} from '#locales';
import {initiativesOf, type Initiative, type Point} from '#plan';
import type {PublishableReport} from '#workspace';
import {fileHref, planHref} from './language.ts';
import {STATES} from './pictures/states.ts';
import {standingOf} from './standing.ts';
import {workspace} from './workspace.ts';

/** What one plan says on a row: a badge, words, and a list with what is behind them. */
export interface CompareCell {
  badge?: {kind: string; text: string};
  text?: string;
  list?: readonly {title: string; href?: string; note?: string}[];
  /** By which it is the same as what another plan says, or more, or less. */
  value: string | number;
}

export function gradeCell({plan, results, points}: PublishableReport, point: Point, words: Translator): CompareCell {
  const grade = points[point];
  return {badge: {kind: grade, text: words.text(`grade.${grade}`)}, text: words.grade(point, reasonOf(plan, results, point)), value: GRADES.indexOf(grade)};
}

/** How many promises there are, by how far they are. */
export function promisesCell(report: PublishableReport, words: Translator): CompareCell {
  const standings = initiativesOf(report.plan).map(({initiative}) => standingOf(report, initiative).status ?? 'none');
  const counts = STATES.map((state) => ({state, n: standings.filter((each) => each === state).length})).filter(({n}) => n > 0);
  const list = counts.map(({state, n}) => ({title: `${words.text(`outcome.${state}`)}: ${words.number(n)}`}));
  return {text: words.text('compare.count', {n: standings.length}), list, value: standings.length};
}

/** The promises of which something is overdue, with since when. */
export function lateCell(report: PublishableReport, words: Translator): CompareCell {
  const list = initiativesOf(report.plan).flatMap(({initiative, path}) => {
    const {late} = standingOf(report, initiative);
    const id = initiative.id ?? path.join('-');
    return late ? [{title: initiative.title ?? id, href: planHref(report.id, id), note: words.text('compare.since', {date: words.date(late.since)})}] : [];
  });
  return {text: words.text('compare.count', {n: list.length}), list, value: list.length};
}

/** The share of promises of which it is known how things were before. */
export function measuredCell({plan}: PublishableReport, words: Translator): CompareCell {
  const all = initiativesOf(plan).map(({initiative}) => initiative);
  return share(all.filter(hasBaseline).length, all.length, 'compare.measured-value', words);
}

function hasBaseline({measures = []}: Initiative): boolean {
  return measures.some(({baseline}) => baseline?.value !== undefined);
}

/** The share of ideas that were decided on with a reason. */
export function ideasCell({plan}: PublishableReport, words: Translator): CompareCell {
  const ideas = plan.data.origin?.decisions ?? [];
  const decided = ideas.filter(({decision, reason}) => decision !== undefined && decision !== 'open' && reason);
  return share(decided.length, ideas.length, 'compare.ideas-value', words);
}

function share(n: number, of: number, key: 'compare.measured-value' | 'compare.ideas-value', words: Translator): CompareCell {
  return {text: words.text(key, {n, of}), value: of === 0 ? 0 : Math.round((n / of) * 100)};
}

/** What people can have a say on, on the day of judging. */
export function openCell(report: PublishableReport, words: Translator): CompareCell {
  const {date, plan, status} = report;
  const events = status === 'closed' ? [] : eventsOf({plan, report}, workspace());
  const list = events
    .filter(({kind, start, end, outcome}) => kind === 'consultation' && start <= date && date <= end && outcome === undefined)
    .map(({title, path, end}) => ({title, href: fileHref(path), note: words.text('compare.until', {date: words.date(end)})}));
  return {text: words.text('compare.open-value', {n: list.length}), list, value: list.length};
}
