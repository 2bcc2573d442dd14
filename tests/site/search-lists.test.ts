import {JSDOM} from 'jsdom';
import {expect, test} from 'vitest';
import {violationsOn} from '../support/axe.ts';
import {pagesOf, portal, read, useBrowser} from '../support/portal.ts';

const {open} = useBrowser();

const FACETS = ['Point', 'Right now', 'How far it is', 'Theme', 'Language of the plan', 'Publisher', 'Year in which the plan runs', 'Status of the plan', 'Grade of the point'];

test('without JavaScript, the form from the home page leads to lists by every facet, and they to promises', async () => {
  const {page, misbehaviour} = await open('/', {javaScriptEnabled: false});
  await page.fill('#query', 'park');
  await page.press('#query', 'Enter');
  expect(new URL(page.url()).pathname).toBe('/search/');
  expect(await page.locator('noscript').innerText()).toContain('choose one of the lists below');
  expect(await page.locator('#lists h3').allInnerTexts()).toEqual(FACETS);
  expect(await page.locator('[type=checkbox]').first().isVisible()).toBe(false);

  await page.click('#lists a:text("Parks, quays and streets")');
  expect(new URL(page.url()).pathname).toBe('/themes/public-space/');
  expect(await page.locator('.plan-results h2 a').allInnerTexts()).toContain('The Quay Park, drawn with the neighbours');
  expect(misbehaviour).toEqual({said: [], requested: []});
  await page.context().close();
});

test('a list tells how many promises there are on it, and the pages agree', () => {
  for (const prefix of ['', 'nl/']) {
    const {document} = new JSDOM(read(portal.folder, `${prefix}search/index.html`)).window;
    const items = [...document.querySelectorAll('#lists li')].map((item) => ({href: item.querySelector('a')?.getAttribute('href') ?? '', n: Number(/\((\d+)\)/.exec(item.textContent)?.[1] ?? 0)}));
    expect(items.length).toBeGreaterThan(30);
    for (const {href, n} of items.filter((item) => /\/(initiatives|themes)\//.test(item.href))) {
      const list = new JSDOM(read(portal.folder, `${href.slice(1)}index.html`)).window.document;
      expect(list.querySelectorAll('.plan-results > li').length, href).toBe(n);
    }
    for (const {href, n} of items.filter((item) => item.href.includes('/search/'))) {
      const lead = new JSDOM(read(portal.folder, `${href.slice(1)}index.html`)).window.document.querySelector('.plan-lead')?.textContent;
      expect(lead, href).toContain(`, ${n === 1 ? '' : n} `.trimEnd());
    }
  }
});

test('what no other page lists has a page of its own, in both languages', () => {
  const own = pagesOf(portal.folder).filter((path) => /^search\/.+\//.test(path));
  const facets = new Set(own.map((path) => path.split('/')[1]));
  expect(facets).toEqual(new Set(['grade', 'status', 'year', 'language']));
  expect(pagesOf(portal.folder).filter((path) => /^nl\/search\/.+\//.test(path))).toEqual(own.map((path) => `nl/${path}`));
});

test('the list of a year shows the plans that run in it, and leads to a search among them', async () => {
  const {page} = await open('/search/year/2017/');
  expect(await page.textContent('h1')).toBe('Year in which the plan runs: 2017');
  expect(await page.locator('.plan-card a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(['/plans/us-nara/2016-2018/']);
  expect(await page.locator('.plan-facets [aria-current=page]').innerText()).toBe('2017');
  await page.click('text=Search in this list');
  await page.locator('#results > li').first().waitFor();
  expect(await page.isChecked('[name=year][value="2017"]')).toBe(true);
  expect(await page.locator('#results a[href^="/plans/us-nara/2016-2018/"]').count()).toBe(await page.locator('#results h2 a').count());
  await page.context().close();
});

test('the list of a grade shows by point which plans have it', async () => {
  const {page} = await open('/search/grade/exemplary/');
  const headings = await page.locator('h2').allInnerTexts();
  expect(headings).toContain('Transparency');
  const first = page.locator('section[aria-labelledby=transparency] a').first();
  const href = (await first.getAttribute('href')) ?? '';
  expect(href).toMatch(/^\/plans\/.+\/#transparency$/);
  await first.click();
  expect(await page.locator('.plan-heading:has(#transparency) .nl-data-badge').innerText()).toBe('exemplary');
  await page.context().close();
});

const MEDIA = [{colorScheme: 'light'}, {colorScheme: 'dark'}, {forcedColors: 'active'}] as const;

test.each(['/search/year/2026/', '/nl/search/grade/intention/', '/search/?q=&theme=environment'])('%s can be read by everyone', async (path) => {
  for (const media of MEDIA) {
    const {page} = await open(path, media);
    if (path.includes('?')) await page.locator('#results > li').first().waitFor();
    for (const width of [1280, 390]) {
      await page.setViewportSize({width, height: 900});
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      expect(await violationsOn(page), `${width} ${JSON.stringify(media)}`).toEqual([]);
    }
    await page.context().close();
  }
});
