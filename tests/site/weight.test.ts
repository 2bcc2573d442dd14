import {readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {JSDOM} from 'jsdom';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {makeWorkspace, openplan} from '../support/openplan.ts';
import {portal, read} from '../support/portal.ts';
import {typicalPlan} from '../support/typical-plan.ts';

const MAX = 14_000;

/** The bytes of a page and of its style sheets, with brotli. */
function weightOf(folder: string, path: string): number {
  const html = read(folder, `${path}index.html`);
  const sheets = [...new JSDOM(html).window.document.querySelectorAll('link[rel=stylesheet]')].map((link) => readFileSync(`${folder}${link.getAttribute('href')}`));
  return [html, ...sheets].reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
}

describe('a plan of ten initiatives', () => {
  const text = typicalPlan();
  const workspace = makeWorkspace({'content/publishers/fenmarsh.yaml': 'name: Fenmarsh Drainage and Rivers Board\n', 'plans/fenmarsh/2026.mdx': text});
  const dist = `${workspace.root}/dist`;

  beforeAll(async () => {
    const {code, output} = await openplan(['build', '--date', portal.date], workspace.root);
    expect(code, output).toBe(0);
  });
  afterAll(workspace.remove);

  test('is as long as plans are', () => {
    expect(text.length).toBeGreaterThan(10_000);
    expect(new JSDOM(read(dist, '/plans/fenmarsh/2026/index.html')).window.document.querySelectorAll('.plan-initiative')).toHaveLength(10);
  });

  test(`has a page of at most ${MAX} bytes, style included, and no script`, () => {
    const bytes = weightOf(dist, '/plans/fenmarsh/2026/');
    console.log(`a plan of ten initiatives: ${bytes} bytes`);
    expect(bytes).toBeLessThanOrEqual(MAX);
    expect(read(dist, '/plans/fenmarsh/2026/index.html')).not.toMatch(/<script(?! type="application\/ld\+json")/);
  });
});

test.each(['/', '/search/', '/nl/', '/nl/search/'])(`%s weighs at most ${MAX} bytes, style included`, (path) => {
  expect(weightOf(portal.folder, path)).toBeLessThanOrEqual(MAX);
});
