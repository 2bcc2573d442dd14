import type {LanguageCode} from '#locales';
import type {PlacedInitiative, Plan, Point} from '#plan';
import type {PublishableReport} from '#workspace';
import {siteLanguages} from './language.ts';
import {plansOnce} from './plans.ts';
import {standingOf} from './standing.ts';
import {workspace} from './workspace.ts';

/** What a reader narrows a search down by. */
export const SEARCH_FACETS = ['point', 'initiative-status', 'open', 'overdue', 'theme', 'publisher', 'grade', 'status', 'year', 'language'] as const;
export type SearchFacet = (typeof SEARCH_FACETS)[number];

/**
 * The values by which something is found. `listed`: where it comes without words that ask for it, in lists of `all` versions of plans, or
 * in those of a language of the portal, which show each plan once. Parts of a plan are found by their words only.
 */
export type SearchFacts = Partial<Record<SearchFacet | 'listed', string[]>>;

/** A plan stands for its origin, as its promises stand for the other points. */
export function planFacts(report: PublishableReport): SearchFacts {
  return {...partFacts(report, 'origin'), listed: listsOf(report)};
}

export function promiseFacts(report: PublishableReport, {point, initiative}: PlacedInitiative): SearchFacts {
  const {status, late, isOpen} = standingOf(report, initiative);
  const {themes} = workspace().portal;
  return {
    ...partFacts(report, point),
    'initiative-status': status ? [status] : [],
    theme: (initiative.themes ?? []).filter((theme) => themes.has(theme)),
    open: isOpen ? ['yes'] : [],
    overdue: late ? ['yes'] : [],
    listed: listsOf(report),
  };
}

/** What the page of a plan says on a point beside the promises. */
export function partFacts(report: PublishableReport, point: Point): SearchFacts {
  const {plan, points, status} = report;
  return {
    point: [point],
    grade: [points[point]],
    publisher: [plan.data.publisher],
    status: [status],
    year: yearsIn(plan),
    language: [plan.data.language.split('-')[0] ?? ''],
  };
}

/** A plan of more years than this has a mistake in its period: then its first and last year count. */
const MOST_YEARS = 30;

/** The years in which a plan runs. */
function yearsIn({data: {period}}: Plan): string[] {
  const [first, last = first] = [period?.start, period?.end].flatMap((day) => (day ? [Number(day.slice(0, 4))] : []));
  if (first === undefined || last === undefined) return [];
  const count = last - first + 1;
  const years = count > 0 && count <= MOST_YEARS ? Array.from({length: count}, (_, nth) => first + nth) : [first, last];
  return years.map((year) => String(year).padStart(4, '0'));
}

let listed: {reports: unknown; ids: Map<LanguageCode, Set<string>>} | undefined;

/** The lists in which a plan and its promises stand: which plans a language shows is asked for each of them. */
function listsOf({id}: PublishableReport): string[] {
  const {reports} = workspace();
  if (listed?.reports !== reports) listed = {reports, ids: new Map(siteLanguages().map((each) => [each, new Set(plansOnce(each).map((plan) => plan.id))]))};
  return ['all', ...[...listed.ids].flatMap(([language, ids]) => (ids.has(id) ? [language] : []))];
}
