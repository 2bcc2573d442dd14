import type {Answer, Counts, Engine} from './engine.ts';
import {filtersOf, type Question} from './question.ts';

/** For each value how many results it would give, beside what is chosen of the other facets: of one facet, one value or another is enough. */
export async function countsFor(question: Question, answer: Answer, engine: Engine, language: string): Promise<Counts> {
  const facets = new Set([...question.chosen.map(([facet]) => facet), 'language']);
  const widened = [...facets].map(async (facet) => {
    const {filters} = await engine.search(question.words || null, {filters: filtersOf(question, language, facet)});
    return [facet, filters[facet] ?? {}] as const;
  });
  return {...answer.filters, ...Object.fromEntries(await Promise.all(widened))};
}
