import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import lighthouse from 'lighthouse';
import {serve} from '../../src/cli/serve.ts';
import {launchBrowser} from '../support/browser.ts';
import {openplan, REPOSITORY} from '../support/openplan.ts';

const PAGES = ['/', '/plans/fenmarsh/2025-2026/', '/search/', '/agenda/'];
const RUNS = 5;
/** The least that each may score, of 100. */
const LEAST = {performance: 98, accessibility: 100, 'best-practices': 100, seo: 100} as const;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse says of pages on a phone that it simulates: the median of some runs. */
export async function lighthouseScores(): Promise<string> {
  const folder = join(REPOSITORY, '.openplan/bench-dist');
  const {code, output} = await openplan(['build', '--date', '2026-11-21', '--out', folder]);
  if (code !== 0) throw new Error(output);
  compress(folder);
  const {address, server} = await serve(folder, 0);
  const port = await freePort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  try {
    const lines = [`Lighthouse on a phone, median of ${RUNS}: at least ${LEAST.performance} for performance, 100 for the rest`];
    for (const path of PAGES) lines.push(await lineOf(path, new URL(path, address).href, port));
    return lines.join('\n');
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

async function lineOf(path: string, url: string, port: number): Promise<string> {
  const runs: Record<(typeof CATEGORIES)[number], number>[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await scoresOf(url, port));
  const medians = CATEGORIES.map((category) => ({category, score: medianOf(runs.map((run) => run[category]))}));
  const verdict = medians.every(({category, score}) => score >= LEAST[category]) ? 'in order' : 'TOO LOW';
  return `  ${path}: ${medians.map(({category, score}) => `${category} ${score}`).join(', ')} – ${verdict}`;
}

async function scoresOf(url: string, port: number) {
  const result = await lighthouse(url, {port, logLevel: 'silent', onlyCategories: [...CATEGORIES]});
  const categories = result?.lhr.categories;
  const score = (category: (typeof CATEGORIES)[number]) => Math.round((categories?.[category]?.score ?? 0) * 100);
  return {performance: score('performance'), accessibility: score('accessibility'), 'best-practices': score('best-practices'), seo: score('seo')};
}

function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** Writes each text a second time, compressed as a static host sends it. */
function compress(folder: string): void {
  for (const {parentPath, name} of readdirSync(folder, {recursive: true, withFileTypes: true})) {
    if (!/\.(?:html|css|js|svg|json)$/.test(name)) continue;
    const file = join(parentPath, name);
    writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
  }
}

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      server.close(() => resolve(typeof bound === 'object' && bound ? bound.port : 0));
    });
  });
}
