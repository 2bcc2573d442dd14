import type {PlanReport} from '#checklist';
import type {Translator} from '#locales';
import {delayReason, initiativesOf, overdueMilestones, statusOf, type Initiative, type InitiativeStatus, type Milestone, type Update} from '#plan';
import type {PublishableReport} from '#workspace';
import {STATES, type State} from './pictures/states.ts';

/** Where an initiative stands on the day of judging. Of a closed plan nothing is open, due or late any more. */
export interface Standing {
  status?: InitiativeStatus;
  late?: Late;
  /** The next milestone that is due, by its day. */
  next?: {title: string; due: string};
  /** People can have their say. */
  isOpen: boolean;
  /** The last day to have a say, where that is open. */
  closes?: string;
}

export interface Late {
  milestones: readonly Milestone[];
  /** The day on which the first of them was due. */
  since: string;
  /** The update that says why. */
  why?: Update;
}

export function standingOf({status: planStatus, date}: Pick<PlanReport, 'status' | 'date'>, initiative: Initiative): Standing {
  const status = statusOf(initiative);
  if (planStatus === 'closed') return {status, isOpen: false};
  const {opens, closes} = 'opens' in initiative ? initiative : {};
  const isOpen = opens !== undefined && closes !== undefined && opens <= date && date <= closes;
  return {status, late: latenessOf(initiative, date), next: nextOf(initiative, date), isOpen, closes: isOpen ? closes : undefined};
}

/** What initiatives are chosen by on the page of their plan. */
const MARKS = ['late', 'open', ...STATES] as const;
type Mark = (typeof MARKS)[number];

/** All that holds of an initiative by which it can be chosen. */
export function marksOf({status, late, isOpen}: Standing): Mark[] {
  const state: State = status ?? 'none';
  return [...(late ? ['late' as const] : []), ...(isOpen ? ['open' as const] : []), state];
}

/** Where each initiative of a plan stands. */
export function standingsIn(report: PublishableReport): Standing[] {
  return initiativesOf(report.plan).map(({initiative}) => standingOf(report, initiative));
}

/** How many there are, and how many of each mark that one of them has. */
export function stateRows(standings: readonly Standing[], words: Translator): {value: string; label: string; count: number}[] {
  const marks = standings.map(marksOf);
  const rows = MARKS.map((value) => ({value, label: labelOf(value, words), count: marks.filter((own) => own.includes(value)).length}));
  return [{value: 'all', label: words.text('states.all'), count: marks.length}, ...rows.filter(({count}) => count > 0)];
}

function labelOf(mark: Mark, words: Translator): string {
  return mark === 'late' || mark === 'open' ? words.text(`states.${mark}`) : words.text(`outcome.${mark}`);
}

function latenessOf(initiative: Initiative, date: string): Late | undefined {
  const milestones = overdueMilestones(initiative, date);
  const [since] = milestones.flatMap(({due}) => due ?? []).sort();
  return since === undefined ? undefined : {milestones, since, why: delayReason(initiative)};
}

function nextOf({milestones = []}: Initiative, date: string): Standing['next'] {
  const coming = milestones.flatMap(({title, due, done}) => (due && !done && due >= date ? [{title: title ?? '…', due}] : []));
  return coming.sort((a, b) => (a.due < b.due ? -1 : 1))[0];
}
