import {JSDOM} from 'jsdom';
import {describe, expect, test} from 'vitest';
import {openSearch, robotsTxt, securityTxt, sitemapFiles, type SitemapPage} from '#exports';
import {exportContext} from '../support/exports.ts';

const URL = 'https://plans.riverton.example';
const {DOMParser} = new JSDOM('').window;

function read(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
}

const textsIn = (xml: string, name: string) => [...read(xml).getElementsByTagName(name)].map(({textContent}) => textContent);

describe('a sitemap', () => {
  const page = (path: string, more: Partial<SitemapPage> = {}): SitemapPage => ({address: `${URL}${path}`, versions: [], ...more});
  const pages = [
    page('/plans/riverton/2026/', {changed: '2026-05-21'}),
    page('/', {versions: [{language: 'en', address: `${URL}/`}, {language: 'nl', address: `${URL}/nl/`}, {language: 'x-default', address: `${URL}/`}]}),
  ];

  test('has each page with its versions, and the day it changed where that is known', () => {
    const [only, ...others] = sitemapFiles(pages, URL);
    expect(others).toEqual([]);
    expect(only?.file).toBe('sitemap.xml');
    const urls = [...read(only?.text ?? '').getElementsByTagName('url')];
    expect(urls.map((url) => url.getElementsByTagName('loc')[0]?.textContent)).toEqual([`${URL}/`, `${URL}/plans/riverton/2026/`]);
    expect(urls.map((url) => url.getElementsByTagName('lastmod')[0]?.textContent)).toEqual([undefined, '2026-05-21']);
    const links = [...(urls[0]?.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', 'link') ?? [])];
    expect(links.map((link) => [link.getAttribute('rel'), link.getAttribute('hreflang'), link.getAttribute('href')])).toEqual([
      ['alternate', 'en', `${URL}/`],
      ['alternate', 'nl', `${URL}/nl/`],
      ['alternate', 'x-default', `${URL}/`],
    ]);
  });

  test('is the same in whatever order the pages were found', () => {
    expect(sitemapFiles(pages.toReversed(), URL)).toEqual(sitemapFiles(pages, URL));
  });

  test('holds any address', () => {
    expect(textsIn(sitemapFiles([page('/search/?q=a&b=<c>')], URL)[0]?.text ?? '', 'loc')).toEqual([`${URL}/search/?q=a&b=<c>`]);
  });

  test('takes 50,000 pages in a file; of more it becomes the list of several', () => {
    const many = Array.from({length: 50_001}, (_, n) => page(`/plans/riverton/${String(n).padStart(5, '0')}/`));
    expect(sitemapFiles(many.slice(1), URL)).toHaveLength(1);
    const files = sitemapFiles(many, URL);
    expect(files.map(({file}) => file)).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
    expect(textsIn(files[0]?.text ?? '', 'loc')).toEqual([`${URL}/sitemap-1.xml`, `${URL}/sitemap-2.xml`]);
    expect(textsIn(files[2]?.text ?? '', 'loc')).toEqual([`${URL}/plans/riverton/50000/`]);
  });
});

test('robots.txt lets everybody in, and names the sitemaps', () => {
  expect(robotsTxt([`${URL}/sitemap.xml`])).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${URL}/sitemap.xml\n`);
  expect(robotsTxt([])).toBe('User-agent: *\nAllow: /\n');
});

describe('an OpenSearch description', () => {
  const place = {language: 'nl', search: `${URL}/nl/search/`, self: `${URL}/nl/opensearch.xml`, icon: `${URL}/icon.svg`};

  test('says in the language of the portal where to search', () => {
    const xml = openSearch(place, exportContext());
    const urls = [...read(xml).getElementsByTagName('Url')].map((url) => [url.getAttribute('type'), url.getAttribute('template')]);
    expect(urls).toEqual([['text/html', `${URL}/nl/search/?q={searchTerms}`], ['application/opensearchdescription+xml', `${URL}/nl/opensearch.xml`]]);
    expect([textsIn(xml, 'Language'), textsIn(xml, 'Image')]).toEqual([['nl'], [`${URL}/icon.svg`]]);
  });

  test.each([
    ['Plannen van Rivierstad', 'Plannen van'],
    ['Havenplannen 026', 'Havenplannen 026'],
    ['Rivierstad plant nu', 'Rivierstad plant'],
    ['Openoverheidsplannen', 'Openoverheidspla'],
    ['Plans & <promises>', 'Plans &'],
  ])('has a name of at most 16 characters: %s', (name, short) => {
    expect(textsIn(openSearch(place, exportContext({name: {nl: name}})), 'ShortName')).toEqual([short]);
  });
});

describe('security.txt', () => {
  const context = exportContext({languages: ['nl', 'en']});

  test('says whom to tell, in which languages, and for how long that is true', () => {
    const text = securityTxt({email: 'cert@riverton.example', url: 'https://riverton.example/report', policy: 'https://riverton.example/policy'}, {...context, date: '2026-11-21'});
    expect(text?.split('\n')).toEqual([
      'Contact: https://riverton.example/report',
      'Contact: mailto:cert@riverton.example',
      'Expires: 2027-10-21T00:00:00Z',
      'Preferred-Languages: nl, en',
      'Policy: https://riverton.example/policy',
      `Canonical: ${URL}/.well-known/security.txt`,
      '',
    ]);
  });

  test.each(['2026-02-28', '2027-03-31', '2028-02-29', '2026-12-31'])('holds for less than a year from %s', (date) => {
    const [, expires = ''] = /Expires: (.*)/.exec(securityTxt({email: 'cert@riverton.example'}, {...context, date}) ?? '') ?? [];
    const days = (Date.parse(expires) - Date.parse(date)) / 86_400_000;
    expect(days).toBeGreaterThan(300);
    expect(days).toBeLessThan(365);
  });

  test('leaves out an address of its own that is not secure, and itself when there is nobody to tell', () => {
    expect(securityTxt({email: 'cert@riverton.example'}, {...exportContext({url: 'http://plans.riverton.example'}), date: '2026-11-21'})).not.toContain('Canonical');
    expect(securityTxt({policy: 'https://riverton.example/policy'}, context)).toBeUndefined();
  });
});
