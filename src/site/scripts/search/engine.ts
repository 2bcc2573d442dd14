/* What is used of Pagefind, the search engine that the build puts beside the pages. */

export interface Engine {
  options(options: {noWorker: boolean; excerptLength: number; excerptEllipsis: string}): Promise<void>;
  /** Loads the facets, so that answers count them. */
  filters(): Promise<Counts>;
  search(words: string | null, options: {filters: Record<string, {any: string[]}>; sort?: Record<string, string>}): Promise<Answer>;
}

export interface Answer {
  results: readonly {data(): Promise<Found>}[];
  filters: Counts;
}

/** How many results have a value, by facet. */
export type Counts = Record<string, Record<string, number>>;

/** A promise, a plan or a part of one, as the build wrote it down. */
export interface Found {
  url: string;
  /** Escaped text with `<mark>` around the words. */
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

let loading: Promise<Engine> | undefined;

/** The engine, loaded with the first question; after a failure, with the next one again. */
export async function loadEngine(base: string): Promise<Engine> {
  loading ??= start(base);
  try {
    return await loading;
  } catch (error) {
    loading = undefined;
    throw error;
  }
}

async function start(base: string): Promise<Engine> {
  const engine: Engine = await import(/* @vite-ignore */ `${base}/pagefind/pagefind.js`);
  // a worker costs 11 kB, and more time than it saves
  await engine.options({noWorker: true, excerptLength: 30, excerptEllipsis: '…'});
  return engine;
}
