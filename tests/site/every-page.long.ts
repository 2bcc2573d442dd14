import {expect, test} from 'vitest';
import {addresses, LOOKS, told, wrongIn} from '../support/looks.ts';
import {useBrowser} from '../support/portal.ts';

/* Every page in every look. One page of each kind is looked at in pages.test.ts, for every run of the tests. */

const AT_ONCE = 2;
const {open} = useBrowser();

test.concurrent.each(Array.from({length: AT_ONCE}, (_, nth) => nth))('every page can be read by everyone in every look (part %i)', {timeout: 3_600_000}, async (part) => {
  const wrong: string[] = [];
  for (const [index, path] of addresses().entries()) {
    if (index % AT_ONCE !== part) continue;
    const {page, misbehaviour} = await open(path);
    wrong.push(...(await wrongIn(page, LOOKS)), ...told(misbehaviour).map((each) => `${path}: ${each}`));
    await page.context().close();
  }
  expect(wrong).toEqual([]);
});
