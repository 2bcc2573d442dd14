import {parseAtomFeed, parseFeed} from 'feedsmith';
import ICAL from 'ical.js';
import {JSDOM} from 'jsdom';
import {describe, expect, test} from 'vitest';
import {FOLLOW_FORMATS} from '#exports';
import {violationsOn} from '../support/axe.ts';
import {filesOf, pagesOf, portal, read, useBrowser} from '../support/portal.ts';

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);
const files = filesOf(portal.folder);
const calendars = files.filter((path) => path.endsWith('.ics'));

test('the portal, every publisher and every plan can be followed, in each format', () => {
  const followed = ['', 'nl/', 'publishers/oeverdam/', 'nl/publishers/us-nara/', 'plans/oeverdam/2026-2028/', 'plans/us-government/2022-2024/'];
  expect(calendars.map(folderOf)).toEqual(expect.arrayContaining(followed));
  const plans = pagesOf(portal.folder).filter((path) => /^plans\/[^/]+\/[^/]+\/index\.html$/.test(path));
  expect(calendars.map(folderOf).filter((folder) => folder.startsWith('plans/'))).toEqual(plans.map(folderOf));
  for (const folder of calendars.map(folderOf)) expect(files).toEqual(expect.arrayContaining(Object.keys(FOLLOW_FORMATS).map((file) => folder + file)));
});

test.each(calendars.map(folderOf))('independent readers take all that is at /%s', (folder) => {
  const formats = ['feed.xml', 'rss.xml', 'feed.json'].map((file) => parseFeed(read(portal.folder, folder + file)).format);
  expect(formats).toEqual(['atom', 'rss', 'json']);
  const events = new ICAL.Component(ICAL.parse(read(portal.folder, `${folder}agenda.ics`))).getAllSubcomponents('vevent');
  const names = events.map((event) => event.getFirstPropertyValue('uid'));
  expect(names.length).toBeGreaterThan(0);
  expect(new Set(names).size).toBe(names.length);
});

test('the feed of the portal has each plan once, in the language of the feed where there is such a version', () => {
  const plans = (path: string) => [...new Set(parseAtomFeed(read(portal.folder, path)).entries?.flatMap(({id}) => /,2026:(oeverdam\/[^/]+)/.exec(id ?? '')?.[1] ?? []))];
  expect([plans('feed.xml'), plans('nl/feed.xml')]).toEqual([['oeverdam/2026-2028-en'], ['oeverdam/2026-2028']]);
});

const {open} = useBrowser();

test.each(['/follow/', '/nl/follow/'])('%s explains it to everyone, on a wide screen and a narrow one', async (path) => {
  const {page, misbehaviour} = await open(path);
  for (const width of [1280, 390]) {
    await page.setViewportSize({width, height: 900});
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    expect(await violationsOn(page)).toEqual([]);
  }
  expect(misbehaviour).toEqual({said: [], requested: []});
  await page.context().close();
});

describe('a page offers the feed', () => {
  const offered = (path: string) => [...new JSDOM(read(portal.folder, `${path}index.html`)).window.document.querySelectorAll('link[type="application/atom+xml"]')].map((link) => link.getAttribute('href'));

  test('of the portal in its own language', () => {
    expect([offered(''), offered('nl/about/')]).toEqual([['/feed.xml'], ['/nl/feed.xml']]);
  });

  test('of a plan before that of the portal', () => {
    expect(offered('plans/oeverdam/2026-2028/')).toEqual(['feed.xml', '/nl/feed.xml']);
  });
});
