import {JSDOM} from 'jsdom';
import {describe, expect, test} from 'vitest';
import {WOO_CATEGORIES, WOO_EFFORT} from '#checklist';
import {planText, wooIndexName, wooPlans, wooSitemaps, type ExportContext, type ExportPublisher} from '#exports';
import {exportContext, published, publishedFolder} from '../support/exports.ts';

const URL = 'https://plannen.oeverdam.example';
const TOOI = 'https://identifier.overheid.nl/tooi/id/gemeente/gm9999';
const YEARLY = 'https://identifier.overheid.nl/tooi/def/thes/kern/c_c6cd1213';
const NAMESPACE = 'https://standaarden.overheid.nl/diwoo/metadata/';

const context: ExportContext = {
  ...exportContext({url: URL}),
  publishers: new Map<string, ExportPublisher>([
    ['oeverdam', {name: {en: 'Municipality of Oeverdam', nl: 'Gemeente Oeverdam'}, identifier: ['https://www.wikidata.org/wiki/Q1', TOOI]}],
    ['riverton', {name: {en: 'Town of Riverton'}, identifier: ['https://www.wikidata.org/wiki/Q2']}],
  ]),
};
const adopted = published('status: adopted\nadopted: {on: 2025-12-16}\nsummary: Boats & <berths>', {id: 'oeverdam/2026'});
const closed = published('status: closed\nadopted: {on: 2023-12-12}', {id: 'oeverdam/2024'});

const {DOMParser} = new JSDOM('').window;
const read = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml');

test('the index takes plans that are real, adopted on a day, and of a government that TOOI knows', () => {
  const others = [
    published('status: consultation\nadopted: {on: 2025-12-16}', {id: 'oeverdam/draft'}),
    published('status: adopted', {id: 'oeverdam/undated'}),
    published('status: adopted\nexample: true\nadopted: {on: 2025-12-16}', {id: 'oeverdam/example'}),
    published('status: adopted\nadopted: {on: 2025-12-16}', {id: 'riverton/2026'}),
    published('status: adopted\nadopted: {on: 2025-12-16}', {id: 'nobody/2026'}),
  ];
  const plans = wooPlans([...others, adopted, closed], context);
  expect(plans.map(({published: {plan}, publisher, adopted: on}) => [plan.id, publisher, on])).toEqual([
    ['oeverdam/2024', TOOI, '2023-12-12'],
    ['oeverdam/2026', TOOI, '2025-12-16'],
  ]);
});

test('categories are numbered in the order of the law', () => {
  expect([YEARLY, WOO_EFFORT, Object.keys(WOO_CATEGORIES)[0] ?? ''].map(wooIndexName)).toEqual(['diwoo-infocat012', 'diwoo-infocat018', 'diwoo-infocat001']);
  // the example of the handbook: research reports
  expect(wooIndexName('https://identifier.overheid.nl/tooi/def/thes/kern/c_fdaee95e')).toBe('diwoo-infocat015');
  expect(() => wooIndexName('https://identifier.overheid.nl/tooi/def/thes/kern/c_00000000')).toThrow('no information category');
});

describe('the sitemaps of a category', () => {
  const plans = wooPlans([adopted, closed], context);
  const changedOn = ({published: {plan}}: (typeof plans)[number]) => (plan.id === 'oeverdam/2026' ? '2026-05-21' : undefined);
  const [index, sitemap] = wooSitemaps(plans, YEARLY, context, changedOn);

  test('begin with an index by the name that the harvester looks for', () => {
    expect(index?.file).toBe('sitemapindex-diwoo-infocat012.xml');
    expect([...read(index?.text ?? '').getElementsByTagName('loc')].map(({textContent}) => textContent)).toEqual([`${URL}/${sitemap?.file}`]);
  });

  test('lead to documents, and no web pages, with all that the schema of the metadata requires', () => {
    const document = read(sitemap?.text ?? '');
    expect(document.querySelector('parsererror')).toBeNull();
    const [first, second] = [...document.getElementsByTagName('url')];
    expect([first, second].map((url) => [url?.getElementsByTagName('loc')[0]?.textContent, url?.getElementsByTagName('lastmod')[0]?.textContent])).toEqual([
      [`${URL}/data/plans/oeverdam/2024.txt`, undefined],
      [`${URL}/data/plans/oeverdam/2026.txt`, '2026-05-21'],
    ]);
    const metadata = [...(second?.getElementsByTagNameNS(NAMESPACE, '*') ?? [])].map((element) => [element.localName, element.getAttribute('resource'), element.children.length > 0 ? undefined : element.textContent]);
    expect(metadata).toEqual([
      ['Document', null, undefined],
      ['DiWoo', null, undefined],
      ['publisher', TOOI, 'Gemeente Oeverdam'],
      ['titelcollectie', null, undefined],
      ['officieleTitel', null, 'Open harbour plan'],
      ['classificatiecollectie', null, undefined],
      ['informatiecategorieen', null, undefined],
      ['informatiecategorie', YEARLY, 'jaarplannen en jaarverslagen'],
      ['creatiedatum', null, '2025-12-16'],
      ['documenthandelingen', null, undefined],
      ['documenthandeling', null, undefined],
      ['soortHandeling', 'https://identifier.overheid.nl/tooi/def/thes/kern/c_641ecd76', 'vaststelling'],
      ['atTime', null, '2025-12-16T00:00:00'],
    ]);
  });

  test('are several when one file cannot hold them all', () => {
    expect(wooSitemaps(plans, YEARLY, context, changedOn, 1).map(({file}) => file)).toEqual(['sitemapindex-diwoo-infocat012.xml', 'sitemap-diwoo-infocat012-1.xml', 'sitemap-diwoo-infocat012-2.xml']);
  });
});

test('a plan as one text says who promises what, and leaves out what authors note for themselves', () => {
  const folder = publishedFolder('oeverdam/2026', [
    {path: 'plans/oeverdam/2026/index.mdx', text: '---\ntitle: Open haven\npublisher: oeverdam\nlanguage: nl\n# ask Fatima about this\nstatus: adopted\n---\n\nHet begon op de kade.\n'},
    {path: 'plans/oeverdam/2026/berths.mdx', text: '---\npoint: transparency\ntitle: Wie ligt waar\n---\n\nElke ligplaats op de kaart.\n'},
  ]);
  const text = planText(folder, context);
  expect(text).toMatch(/^Open haven\nGemeente Oeverdam\nhttps:\/\/plannen\.oeverdam\.example\/plans\/oeverdam\/2026\/\n\n/);
  expect(text).toContain('title: Wie ligt waar');
  expect(text).toMatch(/Het begon op de kade\.\n\nberths\n\nElke ligplaats op de kaart\.\n$/);
  expect(text).not.toContain('Fatima');
});
