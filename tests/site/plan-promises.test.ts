import {JSDOM} from 'jsdom';
import {describe, expect, test} from 'vitest';
import {portal, read, useBrowser} from '../support/portal.ts';

/* The promises of the plan of Fenmarsh for 2025 and 2026, as of the day of the tests: one is late and open for input. */

const PLAN = '/plans/fenmarsh/2025-2026/';
const {open} = useBrowser();
const {document} = new JSDOM(read(portal.folder, `${PLAN}index.html`)).window;
const park = document.querySelector('article:has(> #mill-park)') ?? document;
const said = (within: ParentNode, selector: string) => [...within.querySelectorAll(selector)].map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());

describe('the page of a plan', () => {
  test('says at the top what a reader can do today, and what is late and why', () => {
    const [open = '', late = ''] = said(document, '.plan-now li');
    expect(open).toBe('open for your input Mill Park by the river. You can have your say until 30 November 2026.');
    expect(late).toMatch(/^overdue Mill Park by the river\. “Path along the river open” was due on 16 October 2026 and is 5 weeks late\. Reason: approvals\. The path did not open/);
    expect(document.querySelector('.plan-now a')?.getAttribute('href')).toBe('#mill-park');
  });

  test('tells a promise from its problem to what happened with the input', () => {
    const heads = ['.plan-late', '.plan-promise', '.plan-facts', 'h4', '.plan-steps', '.plan-measure', 'a[href^="mailto:"][href*="subject"]'].map((selector) => park.querySelector(selector));
    expect(heads.every(Boolean)).toBe(true);
    for (const [index, element] of heads.entries()) {
      const next = heads[index + 1];
      if (element && next) expect(element.compareDocumentPosition(next) & 4, element.className).toBe(4);
    }
    const steps = document.querySelector('article:has(> #canoe-steps)') ?? document;
    expect(said(steps, 'h4')[0]).toBe('How people could have their say');
    expect(said(park, 'h4')).toEqual(['Have your say', 'Milestones', 'Measures', 'What happened', 'What happened with your input']);
  });

  test('fills in the message of who reports a mistake', () => {
    const link = park.querySelector('a[href*="subject="]')?.getAttribute('href') ?? '';
    const url = new URL(link);
    expect(url.pathname).toBe('millpark@fenmarsh.example');
    expect(url.searchParams.get('subject')).toBe('A mistake in “Mill Park by the river”');
    expect(url.searchParams.get('body')?.split('\r\n').slice(-4)).toEqual(['This is about:', 'Mill Park by the river', document.querySelector('h1')?.textContent, `${PLAN}#mill-park`]);
  });

  test('draws the same facts as its texts', () => {
    const row = [...document.querySelectorAll('.plan-timeline li')].find((each) => each.querySelector('a')?.getAttribute('href') === '#mill-park');
    expect(row?.querySelector('svg')?.getAttribute('aria-label')).toMatch(/^done: .*; overdue: 16 October 2026; to do: /);
    const states = said(park, '.plan-steps:first-of-type .nl-data-badge').filter((word) => ['done', 'overdue', 'to do'].includes(word));
    expect(row?.querySelectorAll('.plan-sign-done').length).toBe(states.filter((word) => word === 'done').length);
    expect(row?.querySelectorAll('.plan-sign-overdue').length).toBe(1);

    const measure = [...document.querySelectorAll('.plan-measure')].find((each) => each.querySelector('.plan-line')) ?? document;
    const values = said(measure, 'td strong');
    expect(measure.querySelectorAll('circle').length).toBe(values.length);
    for (const circle of measure.querySelectorAll('circle')) expect(circle.getAttribute('cx')).toMatch(/^\d+(\.\d)?%$/);
  });

  test('shows only the promises that a reader chooses, without a script', async () => {
    const {page, misbehaviour} = await open(PLAN, {javaScriptEnabled: false});
    const shown = () => page.locator('.plan-initiative:visible h3').count();
    const all = await shown();
    const row = (name: string) => page.getByRole('radio', {name});
    for (const [name, value] of [['overdue', 'late'], ['complete', 'complete'], ['cancelled', 'cancelled']] as const) {
      await row(name).check();
      expect(await shown(), name).toBe(document.querySelectorAll(`[data-is~="${value}"]`).length);
      expect(await page.locator('.plan-point:has(#origin)').isVisible()).toBe(false);
    }
    await row('all promises').check();
    expect(await shown()).toBe(all);
    expect(misbehaviour).toEqual({said: [], requested: []});
    await page.context().close();
  });

  test('shows a promise that a link leads to, whatever was chosen; on paper all of them', async () => {
    const {page} = await open(PLAN);
    await page.getByRole('radio', {name: 'cancelled'}).check();
    await page.goto(`${PLAN}#mill-park`);
    expect(await page.locator('#mill-park').isVisible()).toBe(true);
    await page.emulateMedia({media: 'print'});
    expect(await page.locator('.plan-initiative:visible').count()).toBe(document.querySelectorAll('.plan-initiative').length);
    await page.context().close();
  });
});
