/** What a reader asks: words, values of facets, an order. It stands in the address as a whole. */
export interface Question {
  words: string;
  chosen: readonly Choice[];
  /** Without one, the order that fits the words. */
  sort?: Sort;
  /** How many pages of results are shown. */
  pages: number;
}

/** A facet and a value of it. */
export type Choice = readonly [facet: string, value: string];

export const SORTS = {relevance: {}, newest: {newest: 'desc'}, deadline: {deadline: 'asc'}} as const;
export type Sort = keyof typeof SORTS;

/** Nobody reads further, and whoever gives a link with more pages should not make others load them. */
const MOST_PAGES = 20;

export function questionIn(address: string): Question {
  const parameters = new URLSearchParams(address);
  const sort = parameters.get('sort') ?? '';
  const pages = Math.floor(Number(parameters.get('pages')));
  return {
    words: (parameters.get('q') ?? '').trim(),
    chosen: [...parameters].filter(([name]) => !['q', 'sort', 'pages'].includes(name)),
    sort: isSort(sort) ? sort : undefined,
    pages: Math.min(Math.max(pages || 1, 1), MOST_PAGES),
  };
}

export function addressOf({words, chosen, sort, pages}: Question): string {
  const order = sort ? [['sort', sort]] : [];
  const length = pages > 1 ? [['pages', String(pages)]] : [];
  return `?${new URLSearchParams([['q', words], ...chosen, ...order, ...length].map(([name = '', value = '']) => [name, value]))}`;
}

/** The best match first when there are words to match, else the newest. */
export function sortOf({words, sort}: Question): Sort {
  if (!words) return sort === 'deadline' ? sort : 'newest';
  return sort ?? 'relevance';
}

export function isSort(name: string): name is Sort {
  return Object.hasOwn(SORTS, name);
}

/**
 * What the engine is to keep to: a value of each facet that has one chosen, `without` one of the facets to learn what else it could give.
 * Whoever browses without words sees promises and plans, not parts of plans; and, without a language of their own choice, each plan once:
 * in the language of the portal when there is such a version.
 */
export function filtersOf({words, chosen}: Question, language: string, without?: string): Record<string, {any: string[]}> {
  const filters: Record<string, {any: string[]}> = {};
  for (const [facet, value] of chosen) {
    if (facet !== without) (filters[facet] ??= {any: []}).any.push(value);
  }
  const anyLanguage = without === 'language' || filters['language'] !== undefined;
  if (!words) filters['listed'] = {any: [anyLanguage ? 'all' : language]};
  return filters;
}
