import {GRADES} from '#checklist';
import type {Translator} from '#locales';
import {initiativesOf, PLAN_STATUSES, POINTS, STATUSES} from '#plan';
import type {PublishableReport} from '#workspace';
import {themeName} from './facts.ts';
import {publisherIds, publisherName} from './publishers.ts';
import {href, languageName} from './language.ts';
import {plansOnce, publishedPlans} from './plans.ts';
import {planFacts, promiseFacts, SEARCH_FACETS, type SearchFacet, type SearchFacts} from './search-facts.ts';
import {workspace} from './workspace.ts';

/** Values to choose from, under one heading of the form. */
export interface SearchGroup {
  name: 'now' | SearchFacet;
  label: string;
  values: SearchValue[];
}

export interface SearchValue {
  facet: SearchFacet;
  value: string;
  label: string;
  /** How many promises have it, each once whatever the languages of its plan. */
  promises: number;
  /** The page that lists what has it, for who reads without scripts. */
  href: string;
}

/** The facets that no other page of the portal lists. */
export const FACET_PAGES = ['grade', 'status', 'year', 'language'] as const;
export type FacetPage = (typeof FACET_PAGES)[number];

const GROUPS: readonly {name: SearchGroup['name']; facets: readonly SearchFacet[]}[] = [
  {name: 'point', facets: ['point']},
  {name: 'now', facets: ['open', 'overdue']},
  {name: 'initiative-status', facets: ['initiative-status']},
  {name: 'theme', facets: ['theme']},
  {name: 'language', facets: ['language']},
  {name: 'publisher', facets: ['publisher']},
  {name: 'year', facets: ['year']},
  {name: 'status', facets: ['status']},
  {name: 'grade', facets: ['grade']},
];

/** What a search can be narrowed down by: the values that a plan or a promise of this portal has. */
export function searchGroups(words: Translator): SearchGroup[] {
  const counts = countsOf(words);
  const groups = GROUPS.map(({name, facets}) => ({
    name,
    label: words.text(name === 'open' || name === 'overdue' ? `facet-page.${name}` : `facet.${name}`),
    values: facets.flatMap((facet) => optionsOf(facet, words).flatMap(([value, label]) => withCount(facet, value, label))),
  }));
  return groups.filter(({values}) => values.length > 0);

  function withCount(facet: SearchFacet, value: string, label: string): SearchValue[] {
    const promises = counts.get(facet)?.get(value);
    return promises === undefined ? [] : [{facet, value, label, promises, href: href(pageOf(facet, value), words.language)}];
  }
}

type Counts = Map<SearchFacet, Map<string, number>>;

/** For each value that there is, how many promises have it. */
function countsOf({language}: Translator): Counts {
  const counts: Counts = new Map(SEARCH_FACETS.map((facet) => [facet, new Map()]));
  for (const report of publishedPlans()) {
    add(planFacts(report), 0);
    for (const placed of initiativesOf(report.plan)) add(promiseFacts(report, placed), 1);
  }
  return counts;

  function add(facts: SearchFacts, promises: number): void {
    const isListed = facts.listed?.includes(language);
    for (const [facet, known] of counts) {
      for (const value of facts[facet] ?? []) known.set(value, (known.get(value) ?? 0) + (isListed || facet === 'language' ? promises : 0));
    }
  }
}

/** The values that a facet can have, with what they are called, in the order of the form. */
function optionsOf(facet: SearchFacet, words: Translator): [value: string, label: string][] {
  switch (facet) {
    case 'point':
      return POINTS.map((point) => [point, words.text(`point.${point}`)]);
    case 'initiative-status':
      return STATUSES.map((status) => [status, words.text(`outcome.${status}`)]);
    case 'open':
    case 'overdue':
      return [['yes', words.text(`facet-page.${facet}`)]];
    case 'status':
      return PLAN_STATUSES.map((status) => [status, words.text(`status.${status}`)]);
    case 'grade':
      return GRADES.map((grade) => [grade, words.text(`grade.${grade}`)]);
    case 'theme':
      return byLabel([...workspace().portal.themes.keys()].map((id) => [id, themeName(id, words)]), words);
    case 'publisher':
      return byLabel(publisherIds().map((id) => [id, publisherName(id, words.language)]), words);
    case 'year':
      return valuesIn('year').sort().reverse().map((year) => [year, year]);
    case 'language':
      return byLabel(valuesIn('language').map((code) => [code, languageName(code, words)]), words);
  }
}

function valuesIn(facet: 'year' | 'language'): string[] {
  return [...new Set(publishedPlans().flatMap((report) => planFacts(report)[facet] ?? []))];
}

function byLabel(options: [string, string][], {language}: Translator): [string, string][] {
  return options.sort(([, a], [, b]) => a.localeCompare(b, language));
}

/** The page that lists what has a value: the one that the portal has anyway, else one of the search's own. */
function pageOf(facet: SearchFacet, value: string): string {
  switch (facet) {
    case 'point':
      return value === 'origin' ? '/plans/' : `/initiatives/${value}/`;
    case 'initiative-status':
      return `/initiatives/${value}/`;
    case 'open':
    case 'overdue':
      return `/initiatives/${facet}/`;
    case 'theme':
      return `/themes/${value}/`;
    case 'publisher':
      return `/publishers/${value}/`;
    default:
      return `/search/${facet}/${value}/`;
  }
}

/** The plans that have a value, each once; by language each version counts. */
export function plansWith({facet, value}: Pick<SearchValue, 'facet' | 'value'>, {language}: Translator): PublishableReport[] {
  const plans = facet === 'language' ? publishedPlans() : plansOnce(language);
  return plans.filter((report) => (facet === 'grade' ? Object.values(report.points).some((grade) => grade === value) : planFacts(report)[facet]?.includes(value)));
}
