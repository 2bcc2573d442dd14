import type {Page} from 'playwright-core';
import {violationsOn} from './axe.ts';
import {pagesOf, portal, type Misbehaviour} from './portal.ts';

/** A way in which somebody looks at a page. */
export interface Look {
  width: 1280 | 390;
  colours: 'light' | 'dark' | 'forced';
}

export const LOOKS: readonly Look[] = [1280, 390].flatMap((width) => (['light', 'dark', 'forced'] as const).map((colours): Look => ({width: width === 390 ? 390 : 1280, colours})));

/** The rules that a change of colours alone can break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Every page of the portal that the tests share, as its address. */
export function addresses(): string[] {
  return pagesOf(portal.folder).map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`);
}

/**
 * What is wrong with a page that is open, looked at in these ways; nothing when all is well.
 * All rules are asked in the first look at each width; in the others those that colours can break.
 */
export async function wrongIn(page: Page, looks: readonly Look[]): Promise<string[]> {
  const found: string[] = [];
  let width = 0;
  for (const look of looks) {
    const isFirst = look.width !== width;
    width = look.width;
    await page.setViewportSize({width, height: 900});
    await page.emulateMedia({colorScheme: look.colours === 'dark' ? 'dark' : 'light', forcedColors: look.colours === 'forced' ? 'active' : 'none'});
    const name = `${new URL(page.url()).pathname}, ${width} wide, ${look.colours}`;
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    if (needed > width) found.push(`${name}: ${needed} wide`);
    found.push(...(await violationsOn(page, isFirst ? undefined : COLOUR_RULES)).map((violation) => `${name}: ${violation}`));
  }
  return found;
}

/** What a page said and asked for that it should not have. */
export function told({said, requested}: Misbehaviour): string[] {
  return [...said, ...requested];
}
