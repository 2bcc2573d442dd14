import {JSDOM} from 'jsdom';
import {describe, expect, test} from 'vitest';
import {violationsOn} from '../support/axe.ts';
import {LOOKS, wrongIn} from '../support/looks.ts';
import {pagesOf, portal, read, useBrowser} from '../support/portal.ts';

const KINDS = ['/', '/plans/', '/checklist/', '/checklist/initiative-measure/', '/search/', '/search/?q=quay', '/initiatives/', '/publishers/oeverdam/', '/agenda/', '/compare/', '/compare/fenmarsh/', '/compare/fenmarsh/2027-2028/', '/lenses/', '/lenses/fast/', '/data/', '/follow/', '/about/', '/review/', '/accessibility/', '/operate/', '/initiatives/answered/', '/themes/finance/', '/search/year/2026/', '/search/grade/intention/'];

/** A Dutch page has the colours of its English twin: other words may need other room. In the long tests every page is looked at in every look. */
const LIGHT = LOOKS.filter(({colours}) => colours === 'light');

const PAGES = [
  ...KINDS.flatMap((path) => [{path, lang: 'en', looks: LOOKS}, {path: `/nl${path}`, lang: 'nl', looks: LIGHT}]),
  {path: '/plans/fenmarsh/2025-2026/', lang: 'en', looks: LOOKS},
  {path: '/plans/fenmarsh/2027-2028/', lang: 'en', looks: LIGHT},
  {path: '/plans/fenmarsh/2027-2028/checklist/', lang: 'en', looks: LOOKS},
  {path: '/plans/oeverdam/2026-2028/', lang: 'nl', looks: LIGHT},
  {path: '/plans/us-government/2022-2024/', lang: 'en', looks: LIGHT},
  {path: '/plans/us-nara/2016-2018/', lang: 'en', looks: LIGHT},
  {path: '/plans/us-nara/2016-2018/changes/', lang: 'en', looks: LOOKS},
  {path: '/nowhere/', lang: 'en', looks: LOOKS},
];

const {open} = useBrowser();

describe.each(PAGES)('$path', ({path, lang, looks}) => {
  test('can be read by everyone, on wide and narrow screens, and keeps to itself', async () => {
    const {page, misbehaviour} = await open(path);
    expect(await page.getAttribute('html', 'lang')).toBe(lang);
    expect(await page.locator('h1').count()).toBe(1);
    if (path.includes('?q=')) await page.locator('#results li').first().waitFor();

    expect(await wrongIn(page, looks)).toEqual([]);

    const missing = path === '/nowhere/';
    expect(misbehaviour.requested).toEqual(missing ? [`404: ${portal.address}${path}`] : []);
    expect(misbehaviour.said).toEqual(missing ? ['Failed to load resource: the server responded with a status of 404 (Not Found)'] : []);
    await page.context().close();
  });
});

test('with forced colours, bars and text keep their contrast', async () => {
  const {page} = await open('/plans/', {forcedColors: 'active'});
  const colours: {empty: string; filled: string}[] = await page.locator('.plan-bars svg:has(rect + rect)').evaluateAll((bars) =>
    bars.map((bar) => {
      const [empty = '', filled = ''] = [...bar.querySelectorAll('rect')].map((rect) => getComputedStyle(rect).fill);
      return {empty, filled};
    }),
  );
  expect(colours.length).toBeGreaterThan(0);
  for (const {empty, filled} of colours) expect(filled).not.toBe(empty);
  expect(await violationsOn(page)).toEqual([]);
  await page.context().close();
});

test('every link within the portal leads to a page, and every anchor to a place on it', {timeout: 60_000}, () => {
  const pages = new Map(pagesOf(portal.folder).map((path) => [addressOf(path), linksAndIds(read(portal.folder, path))]));
  const lost = [...pages].flatMap(([address, {links}]) => links.filter((link) => !exists(new URL(link, `http://portal${address}`))).map((link) => `${address} → ${link}`));
  expect(lost).toEqual([]);

  function exists({protocol, host, pathname, hash}: URL): boolean {
    if (host !== 'portal' || !protocol.startsWith('http')) return true;
    const page = pages.get(pathname);
    if (!page) return hash === '' && pathname.includes('.') && read(portal.folder, pathname).length > 0;
    return hash === '' || page.ids.has(decodeURIComponent(hash.slice(1)));
  }
});


function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

function linksAndIds(html: string): {links: string[]; ids: Set<string>} {
  const {document} = new JSDOM(html).window;
  const links = [...document.querySelectorAll('[href], [src], [action]')].map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '');
  return {links: [...new Set(links)], ids: new Set([...document.querySelectorAll('[id]')].map(({id}) => id))};
}
