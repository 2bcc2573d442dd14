import type {LanguageCode} from '#locales';
import {initiativesOf, overdueMilestones, statusOf, type InitiativeStatus, type PlacedInitiative} from '#plan';
import type {PublishableReport} from '#workspace';
import {planHref} from './language.ts';
import {plansOnce} from './plans.ts';

/** An initiative in a list over plans. */
export interface ListedPromise {
  report: PublishableReport;
  placed: PlacedInitiative;
  title: string;
  href: string;
  status?: InitiativeStatus;
  /** How many of its milestones are overdue, of a plan that still runs. */
  overdue: number;
  /** The next milestone that is due, by its day. */
  next?: {title: string; due: string};
  /** People can have their say on the day of judging. */
  isOpen: boolean;
}

/** Every promise once, in the order of the plans: in `language` where there is such a version. */
export function promisesIn(language?: LanguageCode): ListedPromise[] {
  return plansOnce(language).flatMap((report) => initiativesOf(report.plan).map((placed) => listed(report, placed)));
}

export interface Counts {
  plans: number;
  initiatives: number;
  /** Milestones. */
  overdue: number;
  open: number;
}

/** What the portal holds as of the day of judging. */
export function countAll(): Counts {
  const promises = promisesIn();
  return {
    plans: plansOnce().length,
    initiatives: promises.length,
    overdue: promises.reduce((sum, {overdue}) => sum + overdue, 0),
    open: promises.filter(({isOpen}) => isOpen).length,
  };
}

/** The lists of promises that have a page of their own. */
export const FACETS = ['overdue', 'open', 'transparency', 'participation', 'collaboration', 'flagship', 'not-started', 'limited', 'substantial', 'complete', 'cancelled'] as const;
export type Facet = (typeof FACETS)[number];

export function belongsTo({overdue, isOpen, placed, status}: ListedPromise, facet: Facet): boolean {
  if (facet === 'overdue') return overdue > 0;
  if (facet === 'open') return isOpen;
  return placed.point === facet || status === facet;
}

function listed(report: PublishableReport, placed: PlacedInitiative): ListedPromise {
  const {initiative, path} = placed;
  const {date} = report;
  const id = initiative.id ?? path.join('-');
  const runs = report.status !== 'closed';
  const next = (initiative.milestones ?? []).flatMap(({title, due, done}) => (due && !done && due >= date ? [{title: title ?? '…', due}] : [])).sort((a, b) => (a.due < b.due ? -1 : 1))[0];
  return {
    report,
    placed,
    title: initiative.title ?? id,
    href: planHref(report.id, id),
    status: statusOf(initiative),
    overdue: runs ? overdueMilestones(initiative, date).length : 0,
    next: runs ? next : undefined,
    isOpen: runs && 'opens' in initiative && isWithin(date, initiative.opens, initiative.closes),
  };
}

function isWithin(date: string, start: string | undefined, end: string | undefined): boolean {
  return start !== undefined && end !== undefined && start <= date && date <= end;
}
