import {JSDOM} from 'jsdom';
import {describe, expect, test} from 'vitest';
import {EXPORTERS, type ExportFormat} from '#exports';
import {valueAt} from '#plan';
import {openplan} from '../support/openplan.ts';
import {pagesOf, portal, read} from '../support/portal.ts';

const FORMATS = Object.entries<ExportFormat>(EXPORTERS);
const page = (path: string) => new JSDOM(read(portal.folder, path)).window.document;
const texts = (document: Document, selector: string) => [...document.querySelectorAll(selector)].map((element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '');

describe('the files of open data', () => {
  test.for(FORMATS)('%s are what the terminal prints', async ([name, {file}]) => {
    const answer = await fetch(`${portal.address}/data/${file}`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe((await openplan(['export', name, '--date', portal.date])).stdout);
  });

  test('each plan has its own, the same as among all plans', () => {
    const plans: unknown = valueAt(JSON.parse(read(portal.folder, 'data/plans.json')), ['plans']);
    if (!Array.isArray(plans)) throw new Error('there are no plans');
    expect(plans.length).toBeGreaterThan(3);
    for (const plan of plans) expect(JSON.parse(read(portal.folder, `data/plans/${valueAt(plan, ['id'])}.json`))).toEqual(plan);
  });

  test('the JSON Schema of all plans is published as the terminal prints it', async () => {
    expect(read(portal.folder, 'schema/plans.schema.json')).toBe((await openplan(['schema', 'plans'])).stdout);
  });
});

describe.for([
  ['en', 'data/index.html'],
  ['nl', 'nl/data/index.html'],
] as const)('the page about the data in %s', ([language, path]) => {
  const document = page(path);

  test('links every file, and says how large it is', () => {
    for (const [, {file, description}] of FORMATS) {
      const term = document.querySelector(`a[href="/data/${file}"]`)?.closest('dt');
      const kilobytes = Math.ceil(Buffer.byteLength(read(portal.folder, `data/${file}`)) / 1000);
      expect(term?.textContent).toBe(`${file} ${kilobytes} kB`);
      expect(term?.nextElementSibling?.textContent).toBe(description[language]);
    }
  });

  test('explains every column and key, at the place that the catalogue names', () => {
    for (const [name, {fields}] of FORMATS) {
      const rows = document.getElementById(name)?.nextElementSibling?.querySelectorAll('tbody tr') ?? [];
      expect([...rows].map((row) => row.querySelector('th')?.textContent)).toEqual(fields.map((field) => field.name));
      expect([...rows].map((row) => row.querySelector('td')?.textContent?.replace(/\s+/g, ' ').trim())).toEqual(fields.map(({title, description}) => `${title[language]}. ${description[language]?.replaceAll('`', '')}`));
    }
  });

  test('gives the licence and the file of each plan', () => {
    const rows = texts(document, '#licence ~ section tbody tr');
    expect(rows).toContainEqual(expect.stringMatching(/^Fifth US Open Government National Action Plan.*CC0-1\.0.*us-government\/2022-2024\.json$/));
    expect(document.querySelector('a[href="/data/plans/us-government/2022-2024.json"]')).not.toBeNull();
  });

  test('can be reached from every page', () => {
    const prefix = language === 'en' ? '' : '/nl';
    const own = pagesOf(portal.folder).filter((each) => page(each).documentElement.lang === language);
    expect(own.length).toBeGreaterThan(10);
    expect(own.filter((each) => !page(each).querySelector(`footer a[href="${prefix}/data/"]`))).toEqual([]);
  });
});

test('the page of a plan tells machines what it is', () => {
  const data: unknown = JSON.parse(page('plans/oeverdam/2026-2028-en/index.html').querySelector('script[type="application/ld+json"]')?.textContent ?? '');
  expect(valueAt(data, ['@graph', 0])).toMatchObject({'@type': 'Report', '@id': '/plans/oeverdam/2026-2028-en/', inLanguage: 'en', publisher: {name: 'Municipality of Oeverdam'}});
  expect(valueAt(data, ['@graph', 1, 'itemListElement'])).toEqual([
    {'@type': 'ListItem', position: 1, name: 'Home', item: '/'},
    {'@type': 'ListItem', position: 2, name: 'Plans', item: '/plans/'},
    {'@type': 'ListItem', position: 3, name: 'Open Oeverdam: open government plan 2026–2028', item: '/plans/oeverdam/2026-2028-en/'},
  ]);
});
