import {readFileSync} from 'node:fs';
import {parse} from 'csv-parse/sync';
import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {useBrowser} from '../support/portal.ts';

/* What people come for, by keyboard alone. A step is what takes them to another page, or changes it: Enter on a link, a button or a form. */

const MOST_STEPS = 3;
const {open} = useBrowser();

/** Somebody at a keyboard, who starts at home. */
async function visitor() {
  const {page, misbehaviour} = await open('/');
  let steps = 0;
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? (document.activeElement instanceof HTMLInputElement ? document.activeElement.labels?.[0]?.textContent : document.activeElement?.textContent) ?? '');
  const tabTo = async (name: RegExp) => {
    for (let presses = 0; presses < 150; presses++) {
      await page.keyboard.press('Tab');
      if (name.test((await focused()).replace(/\s+/g, ' ').trim())) return expectFocusShown(page);
    }
    throw new Error(`nothing called ${name} can be reached with the Tab key`);
  };
  const enter = async () => {
    steps++;
    await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press('Enter')]);
    await page.waitForLoadState();
  };
  return {
    page,
    tabTo,
    async choose(name: RegExp) {
      await tabTo(name);
      await enter();
    },
    async type(text: string) {
      await page.keyboard.type(text);
      await enter();
    },
    async done() {
      expect(steps).toBeLessThanOrEqual(MOST_STEPS);
      expect(misbehaviour).toEqual({said: [], requested: []});
      await page.context().close();
    },
  };
}

async function expectFocusShown(page: Page) {
  const style = await page.evaluate(() => {
    const {outlineStyle, outlineWidth} = getComputedStyle(document.activeElement ?? document.body);
    return {outlineStyle, outlineWidth};
  });
  expect(style).toEqual({outlineStyle: 'solid', outlineWidth: '3px'});
}

describe('by keyboard, in at most three steps from home', () => {
  test('find what is promised about parks and who owns it', async () => {
    const {page, tabTo, type, choose, done} = await visitor();
    await tabTo(/^Search all plans/);
    await type('park');
    await page.getByRole('link', {name: /Mill Park by the river/}).first().waitFor();
    await choose(/^Mill Park by the river/);
    await page.waitForURL(/\/plans\/fenmarsh\/2025-2026\/#mill-park$/);
    const promise = page.locator('article:has(> #mill-park)');
    expect(await promise.locator('dt:has-text("Owner") + dd').textContent()).toContain('Project leader Mill Park');
    await done();
  });

  test('which promises are late, and why', async () => {
    const {page, choose, done} = await visitor();
    await choose(/^What is late, and why$/);
    const late = page.locator('main li:has(h2)');
    expect(await late.count()).toBeGreaterThan(0);
    for (const each of await late.all()) {
      expect(await each.textContent()).toMatch(/was due on .* late\..*Reason: /s);
      expect(await each.getByRole('link').first().getAttribute('href')).toMatch(/^\/plans\/.*#/);
    }
    await done();
  });

  test('where can I have a say this month', async () => {
    const {page, choose, done} = await visitor();
    await choose(/^Where you can have your say$/);
    await choose(/^Mill Park by the river$/);
    const promise = page.locator('article:has(> #mill-park)');
    expect(await promise.textContent()).toMatch(/Thursday 26 November 2026, 19\.30/);
    expect(await promise.locator('dt:has-text("How to take part") + dd a').first().getAttribute('href')).toMatch(/^https:/);
    await done();
  });

  test('what happened with what people said', async () => {
    const {page, choose, done} = await visitor();
    await choose(/^What happened with people’s input$/);
    const promises = page.locator('main li:has(h2)');
    expect(await promises.count()).toBeGreaterThan(5);
    for (const each of await promises.all()) {
      expect(await each.locator('h3:has-text("What happened with your input") + ul li').count()).toBeGreaterThan(0);
    }
    await done();
  });

  test('take all initiatives about finance to a spreadsheet', async () => {
    const {page, tabTo, choose, done} = await visitor();
    await choose(/^Money and budget$/);
    const shown = await page.locator('main li h2').count();
    await tabTo(/^Take these promises to a spreadsheet/);
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    const rows: Record<string, string>[] = parse(readFileSync(await download.path(), 'utf8'), {columns: true});
    expect(rows.length).toBeGreaterThanOrEqual(shown);
    expect(shown).toBeGreaterThan(1);
    expect(rows.every(({themes}) => themes?.split('; ').includes('finance'))).toBe(true);
    expect(Object.keys(rows[0] ?? {})).toEqual(expect.arrayContaining(['initiative_title', 'owner_role', 'status']));
    await done();
  });
});
