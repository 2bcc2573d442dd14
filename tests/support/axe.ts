import axe from 'axe-core';
import type {Page} from 'playwright-core';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What axe finds, in a line each: the rule, and the element it is about. The portal has no frames, so one run sees all of a page. */
export async function violationsOn(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  // what passes is not written out, which halves the time
  const runOnly = rules ? {type: 'rule' as const, values: rules} : STANDARDS;
  const {violations} = await page.evaluate((only) => window.axe.run(document, {runOnly: only, resultTypes: ['violations']}), runOnly);
  return violations.flatMap(({id, nodes}) => nodes.map(({html, any}) => `${id}: ${html.slice(0, 120)} (${any[0]?.message ?? ''})`));
}
