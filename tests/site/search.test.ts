import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {useBrowser} from '../support/portal.ts';

const {open} = useBrowser();

test('finds a promise from the home page with the keyboard alone', async () => {
  const {page, misbehaviour} = await open('/');
  await tabTo(page, '#query');
  // “waterway” stands nowhere but in an update in the middle of the promise about the Quay Park
  await page.keyboard.type('waterway');
  await page.keyboard.press('Enter');

  await resultsOf(page);
  expect(await page.title()).toContain('Search');
  expect(new URL(page.url()).searchParams.get('q')).toBe('waterway');
  expect(await page.locator('#results > li').count()).toBe(1);
  expect(await page.textContent('#results mark')).toContain('waterway');

  await tabTo(page, '#results strong a');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/plans/oeverdam/2026-2028-en/#kadepark');
  expect(await page.locator(':target').textContent()).toContain('The Quay Park, drawn with the neighbours');
  expect(misbehaviour).toEqual({said: [], requested: []});
  await page.context().close();
});

test('narrows down by facets that stand in the address, and goes back', async () => {
  const {page} = await open('/search/');
  await page.fill('#query', 'water');
  await page.press('#query', 'Enter');
  const all = await resultsOf(page);
  expect(all.length).toBeGreaterThan(1);

  await page.selectOption('select[name=publisher]', 'fenmarsh');
  const fewer = await resultsOf(page, {not: all});
  expect(fewer).toEqual(['/plans/fenmarsh/2027-2028/']);
  expect(new URL(page.url()).search).toBe('?q=water&publisher=fenmarsh');
  expect(await page.textContent('#status')).toBe('One page found');

  await page.goBack();
  expect(await resultsOf(page, {not: fewer})).toEqual(all);
  expect(await page.inputValue('select[name=publisher]')).toBe('');
  expect(await page.textContent('#status')).toBe(`${all.length} pages found`);

  await page.goForward();
  expect(await resultsOf(page, {not: all})).toEqual(fewer);
  expect(await page.inputValue('select[name=publisher]')).toBe('fenmarsh');
  await page.context().close();
});

test('lists plans for a facet without words, the newest first', async () => {
  const {page} = await open('/search/?language=en');
  expect(await resultsOf(page)).toEqual(['fenmarsh/2027-2028', 'oeverdam/2026-2028-en', 'us-government/2022-2024', 'us-nara/2016-2018'].map((id) => `/plans/${id}/`));
  expect(await page.inputValue('select[name=language]')).toBe('en');
  await page.context().close();
});

test('says so when it finds nothing, and stays calm whatever is asked', async () => {
  const {page, misbehaviour} = await open('/search/');
  const elements = await page.locator('main *').count();
  await page.fill('#query', '<img src=x onerror=alert(1)>');
  await page.press('#query', 'Enter');
  await page.locator('#status', {hasText: 'found'}).waitFor();
  expect(await page.locator('main img').count()).toBe(0);

  await page.fill('#query', 'zzyzxqqq');
  await page.press('#query', 'Enter');
  await page.locator('#status', {hasText: 'Nothing found'}).waitFor();
  expect(await page.getAttribute('#status', 'role')).toBe('status');
  expect(await page.locator('main *').count()).toBe(elements);
  expect(misbehaviour).toEqual({said: [], requested: []});
  await page.context().close();
});

test('loads nothing of the search before the first question', async () => {
  const {page} = await open('/search/');
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.reload({waitUntil: 'networkidle'});
  expect(loaded).toContain('/search/');
  expect(loaded.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);

  await page.fill('#query', 'archive');
  await page.press('#query', 'Enter');
  await resultsOf(page);
  expect(loaded.filter((path) => path.startsWith('/pagefind/'))).not.toEqual([]);
  await page.context().close();
});

test('without JavaScript, leads to the list of plans', async () => {
  const {page} = await open('/search/', {javaScriptEnabled: false});
  await page.click('noscript a');
  expect(new URL(page.url()).pathname).toBe('/plans/');
  expect(await page.locator('.plan-card').count()).toBe(5);
  await page.context().close();
});

test('in Dutch, finds the Dutch plan', async () => {
  const {page} = await open('/nl/search/?q=vaarwater');
  expect(await resultsOf(page)).toEqual(['/plans/oeverdam/2026-2028/']);
  expect(await page.getAttribute('#results strong a', 'href')).toBe('/plans/oeverdam/2026-2028/#kadepark');
  expect(await page.textContent('#status')).toBe('Eén pagina gevonden');
  await page.context().close();
});

/** The addresses of what was found, once it is there and is not `not` any more. */
async function resultsOf(page: Page, {not}: {not?: (string | null)[]} = {}): Promise<(string | null)[]> {
  const found = () => page.locator('#results h2 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  await page.locator('#results > li').first().waitFor();
  await expect.poll(found).not.toEqual(not ?? []);
  await page.locator('#status', {hasText: /found|gevonden/}).waitFor();
  return found();
}

/** Presses Tab until `selector` has the focus; a person would give up after 40. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`the focus never came to ${selector}`);
}
