import type {LanguageCode} from '#locales';
import {initiativesOf, type PlacedInitiative} from '#plan';
import type {PublishableReport} from '#workspace';
import {planHref} from './language.ts';
import {plansOnce} from './plans.ts';
import {standingOf, type Standing} from './standing.ts';

/** An initiative in a list over plans. */
export interface ListedPromise extends Standing {
  report: PublishableReport;
  placed: PlacedInitiative;
  title: string;
  href: string;
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
}

/** What the portal holds as of the day of judging. */
export function countAll(): Counts {
  const promises = promisesIn();
  return {
    plans: plansOnce().length,
    initiatives: promises.length,
    overdue: promises.reduce((sum, {late}) => sum + (late?.milestones.length ?? 0), 0),
  };
}

/** The lists of promises that have a page of their own. */
export const FACETS = ['overdue', 'open', 'answered', 'transparency', 'participation', 'collaboration', 'flagship', 'not-started', 'limited', 'substantial', 'complete', 'cancelled'] as const;
export type Facet = (typeof FACETS)[number];

export function belongsTo({report, late, isOpen, placed, status}: ListedPromise, facet: Facet): boolean {
  if (facet === 'overdue') return late !== undefined;
  if (facet === 'open') return isOpen;
  if (facet === 'answered') return isAnswered(report, placed);
  return placed.point === facet || status === facet;
}

/** The plan says what was done with an idea that led to the initiative, or with what people said about it. */
function isAnswered({plan}: PublishableReport, {initiative}: PlacedInitiative): boolean {
  if ('result' in initiative && initiative.result) return true;
  const {id} = initiative;
  return id !== undefined && (plan.data.origin?.decisions ?? []).some((decision) => decision.initiative === id && decision.reason);
}

function listed(report: PublishableReport, placed: PlacedInitiative): ListedPromise {
  const {initiative, path} = placed;
  const id = initiative.id ?? path.join('-');
  return {report, placed, title: initiative.title ?? id, href: planHref(report.id, id), ...standingOf(report, initiative)};
}
