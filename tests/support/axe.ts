import {AxeBuilder} from '@axe-core/playwright';
import type {Page} from 'playwright-core';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, in a line each: the rule, and the element it is about. */
export async function violationsOn(page: Page, rules?: string[]): Promise<string[]> {
  // what passes is not written out, which halves the time
  const options = {runOnly: rules ? {type: 'rule' as const, values: rules} : STANDARDS, resultTypes: ['violations' as const]};
  const {violations} = await new AxeBuilder({page}).options(options).setLegacyMode().analyze();
  return violations.flatMap(({id, nodes}) => nodes.map(({html, any}) => `${id}: ${html.slice(0, 120)} (${any[0]?.message ?? ''})`));
}
