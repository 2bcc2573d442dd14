import {createHash} from 'node:crypto';
import {JSDOM} from 'jsdom';
import {afterAll, beforeAll, describe, expect, onTestFinished, test} from 'vitest';
import type {Level} from '#checklist';
import {translator} from '#locales';
import {POINTS} from '#plan';
import {makeWorkspace, openplan, REPOSITORY} from '../support/openplan.ts';
import {filesOf, pagesOf, portal, read, useBrowser} from '../support/portal.ts';

const {open} = useBrowser();

const pageIn = (folder: string) => (path: string) => new JSDOM(read(folder, `${path}index.html`)).window.document;
const texts = (within: ParentNode, selector: string) => [...within.querySelectorAll(selector)].map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());

describe('the plans that come with Openplan', () => {
  const page = pageIn(portal.folder);

  test.each(['en', 'nl'] as const)('say on their pages what the terminal says (%s)', async (language) => {
    const {stdout} = await openplan(['check', '--format', 'json', '--date', portal.date, '--lang', language]);
    const words = translator(language);
    const report: Report = JSON.parse(stdout);
    const plans = report.plans.map((plan) => ({plan, document: page(`/plans/${plan.id}/`), found: page(`/plans/${plan.id}/checklist/`)})).filter(({document}) => document.documentElement.lang === language);
    expect(plans.length).toBeGreaterThan(0);

    for (const {plan, document, found} of plans) {
      const grades = POINTS.map((point) => texts(document, `.plan-toc a[href="#${point}"] .nl-data-badge`)[0]);
      expect(grades, plan.id).toEqual(POINTS.map((point) => words.text(`grade.${plan.points[point] ?? 'absent'}`)));

      const unmet = plan.results.filter(({outcome}) => outcome === 'fail');
      const named = [...found.querySelectorAll('.plan-rules a')].map((link) => link.getAttribute('href')?.split('/').at(-2) ?? '');
      expect([...new Set(named)].sort(), plan.id).toEqual([...new Set(unmet.map(({criterion}) => criterion))].sort());
      const messages = unmet.flatMap(({problems}) => problems.map(({message}) => message.replaceAll('`', '').replace(/\s+/g, ' ').trim()));
      expect(texts(found, '.plan-rules > li > div > p, .plan-rules li li').sort(), plan.id).toEqual(messages.sort());
      const {must, should, could} = counted(unmet);
      const summary = texts(document, '.plan-found:has(#checklist) p')[1];
      expect(summary).toContain(must + should + could === 0 ? words.text('found.none') : words.text('found.counts', {must, should, could}));
    }
  });

  test('say at the top that they are invented, when they are', () => {
    const banner = (id: string) => texts(page(`/plans/${id}/`), '[role=note]');
    expect(banner('oeverdam/2026-2028-en')).toEqual([translator('en').text('plan.example')]);
    expect(banner('oeverdam/2026-2028')).toEqual([translator('nl').text('plan.example')]);
    expect(banner('fenmarsh/2027-2028')).toEqual([translator('en').text('plan.example')]);
    expect(banner('us-government/2022-2024')).toEqual([]);
    expect(texts(page('/plans/'), '.plan-card:has([href*=fenmarsh]) .nl-data-badge')).toContain('Invented example');
  });

  test('name their translation in its own language', () => {
    const english = page('/plans/oeverdam/2026-2028-en/');
    for (const link of english.querySelectorAll('a[href="/plans/oeverdam/2026-2028/"]')) {
      expect([link.getAttribute('lang'), link.getAttribute('hreflang')]).toEqual(['nl', 'nl']);
    }
    expect(texts(english, 'header a[lang=nl]')).toEqual(['In het Nederlands']);
    expect(english.querySelector('header a[lang=nl]')?.getAttribute('href')).toBe('/plans/oeverdam/2026-2028/');
    expect(page('/plans/oeverdam/2026-2028/').querySelector('header a[lang=en]')?.getAttribute('href')).toBe('/plans/oeverdam/2026-2028-en/');
  });

  test('say in the other language that there is no such version', () => {
    const notes = (id: string) => texts(page(`/plans/${id}/`), 'main p[lang=nl]');
    expect(notes('fenmarsh/2025-2026')).toEqual(['Van dit plan is er geen Nederlandse versie.']);
    expect(notes('oeverdam/2026-2028-en')).toEqual([]);
    expect(texts(page('/nl/plans/'), '.plan-card:has([href*=fenmarsh]) .nl-data-badge')).toContain('Engels');
    expect(texts(page('/plans/'), '.plan-card .nl-data-badge')).not.toContain('Dutch');
  });

  test('are printed whole, without navigation', async () => {
    const {page: printed} = await open('/plans/oeverdam/2026-2028-en/');
    await printed.emulateMedia({media: 'print'});
    expect(await printed.locator('nav:visible, form:visible, footer:visible').count()).toBe(0);
    expect(await printed.locator('h1:visible, #kadepark:visible').count()).toBe(2);
    await printed.context().close();
  });
});

const RIVERTON = `---
title: Open Riverton 2026–2027
publisher: riverton
language: en
status: adopted
period: {start: 2026-01-01, end: 2027-12-31}
transparency:
  initiatives:
    - id: open-archive
      title: Open archive
      summary: Anyone can read the old harbour books.
      milestones:
        - {id: boxes-counted, title: Boxes counted, due: 2026-03-31}
        - {id: boxes-scanned, title: Boxes scanned, due: 2026-06-30, done: 2026-07-02}
        - {id: books-online, title: Books online, due: 2026-11-21}
---

# Transparency

The books stand in the cellar. The other ones are at [the library](/plans/riverton/2026-nl/).
`;

describe('a little portal under an address with a path', () => {
  const workspace = makeWorkspace({
    'content/portal.yaml': 'name: Riverton\nurl: https://www.riverton.example/plans-of-riverton/\n',
    'content/publishers/riverton.yaml': 'name: Town of Riverton\n',
    'plans/riverton/2026.mdx': RIVERTON,
    'plans/riverton/2026-nl.mdx': RIVERTON.replace('title: Open', 'title: Een open').replace('language: en', 'language: nl\ntranslationOf: riverton/2026'),
    'plans/riverton/unsafe.mdx': `${RIVERTON}\n<script>alert(1)</script>\n`,
    'plans/riverton/unreadable.mdx': '---\ntitle: [Open\n---\n',
    'plans/riverton/binary.mdx': new Uint8Array([0, 1, 2, 3]),
  });
  const dist = `${workspace.root}/dist`;
  const page = pageIn(dist);
  const build = (env: Record<string, string> = {}) => openplan(['build', '--date', portal.date], workspace.root, env);
  let said = '';

  beforeAll(async () => {
    const {code, output} = await build();
    expect(code, output).toBe(0);
    said = output;
  });
  afterAll(workspace.remove);

  test('publishes what can be read and is safe, and names the rest at the end of the build', () => {
    expect(filesOf(dist).filter((path) => /^plans\/riverton\/[^/]+\/index\.html$/.test(path))).toEqual(['plans/riverton/2026-nl/index.html', 'plans/riverton/2026/index.html']);
    expect(filesOf(dist).filter((path) => /unsafe|unreadable|binary/.test(path))).toEqual([]);
    expect(said.trim().split('\n').filter((line) => /^(?:Published|Left out)/.test(line)).map((line) => line.replace(/“.*/, '').trim())).toEqual([
      'Published 2 plans in dist/, ready for any static host.',
      'Left out: plans/riverton/binary.mdx (readable).',
      'Left out: plans/riverton/unreadable.mdx (readable).',
      'Left out: plans/riverton/unsafe.mdx (safe-content).',
    ]);
  });

  test('shows what the plan does not say', () => {
    const facts = page('/plans/riverton/2026/').querySelectorAll('.plan-initiative .plan-facts > div');
    const gaps = [...facts].filter((fact) => fact.querySelector('dd')?.textContent.trim() === 'Not stated in the plan');
    expect(gaps.map((fact) => fact.querySelector('dt')?.textContent)).toEqual(['Owner', 'Ask about it', 'Runs']);
    expect(texts(page('/plans/riverton/2026/'), '.plan-initiative > p')).toContain('The problem: Not stated in the plan');
    expect(texts(page('/plans/riverton/2026/'), '.plan-point:has(#flagship) > p')).toEqual(['Flagship is absent: the plan says nothing about it.']);
  });

  test('shows which milestones are overdue, and since when', () => {
    expect(texts(page('/plans/riverton/2026/'), '.plan-initiative .plan-steps li')).toEqual([
      'overdue Boxes counted Was due on 31 March 2026: 8 months late',
      'done Boxes scanned Done on 2 July 2026, 2 days late',
      'to do Books online Due on 21 November 2026',
    ]);
    expect(texts(page('/plans/riverton/2026-nl/'), '.plan-initiative .plan-steps li')[0]).toContain('31 maart 2026');
    expect(texts(page('/'), '.plan-counts li')[2]).toBe('1 milestone overdue');
  });

  test('tells machines where the page lives and where its translation is', () => {
    const {head} = page('/plans/riverton/2026/');
    const site = 'https://www.riverton.example/plans-of-riverton';
    expect(head.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(`${site}/plans/riverton/2026/`);
    expect(head.querySelector('link[rel=alternate][hreflang=nl]')?.getAttribute('href')).toBe(`${site}/plans/riverton/2026-nl/`);
    expect(page('/nl/').head.querySelector('link[rel=alternate][hreflang=en]')?.getAttribute('href')).toBe(`${site}/`);
  });

  test('has every link under that path', () => {
    const files = new Set(filesOf(dist));
    for (const path of pagesOf(dist)) {
      const {document} = new JSDOM(read(dist, path)).window;
      const inside = [...document.querySelectorAll('[href^="/"], [src^="/"], [action^="/"]')].map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '');
      const lost = inside.filter((link) => {
        const [file = ''] = link.replace('/plans-of-riverton/', '').split(/[?#]/);
        return !link.startsWith('/plans-of-riverton/') || !files.has(file === '' || file.endsWith('/') ? `${file}index.html` : file);
      });
      expect([...new Set(lost)], path).toEqual([]);
    }
  });

  test('stays as it was when a build fails', async () => {
    const before = digestsOf(dist);
    workspace.write('plans/riverton/2026.mdx', RIVERTON.replace('old harbour books', 'new harbour books'));
    const {code} = await build({PAGEFIND_EXTENDED_BINARY_PATH: '/nowhere/pagefind'});
    expect(code).not.toBe(0);
    expect(digestsOf(dist)).toEqual(before);
  });

  test('is not put in the place of other people’s files', async () => {
    workspace.write('thesis/chapter-1.txt', 'Once upon a time');
    const {code, output} = await openplan(['build', '--out', 'thesis'], workspace.root);
    expect(code).toBe(2);
    expect(output).toContain('Unexpected files in');
    expect(filesOf(`${workspace.root}/thesis`)).toEqual(['chapter-1.txt']);
  });
});

test('two builds of the same plans, as of the same day, are the same to the byte', async () => {
  const workspace = makeWorkspace({});
  onTestFinished(workspace.remove);
  const {code, output} = await openplan(['build', '--date', portal.date, '--out', `${workspace.root}/again`], REPOSITORY);
  expect(code, output).toBe(0);
  expect(filesOf(`${workspace.root}/again`)).toEqual(filesOf(portal.folder));
  expect(digestsOf(`${workspace.root}/again`)).toEqual(digestsOf(portal.folder));
});

interface Report {
  plans: {id: string; points: Partial<Record<string, 'absent' | 'intention' | 'met' | 'exemplary'>>; results: {criterion: string; level: Level; outcome: string; problems: {message: string}[]}[]}[];
}

function counted(unmet: Report['plans'][number]['results']): Record<Level, number> {
  const counts = {must: 0, should: 0, could: 0};
  for (const {level, problems} of unmet) counts[level] += problems.length;
  return counts;
}

function digestsOf(folder: string): Record<string, string> {
  return Object.fromEntries(filesOf(folder).map((path) => [path, createHash('sha256').update(read(folder, path)).digest('hex')]));
}
