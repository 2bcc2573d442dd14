import {expect, test} from 'vitest';
import {addresses, LOOKS, told, wrongIn} from '../support/looks.ts';
import {useBrowser} from '../support/portal.ts';

/* Every page in one look each, all six in turn; one page of each kind is looked at in all of them in pages.test.ts, and every page in `npm run test:long`. */

const AT_ONCE = 4;
const {open} = useBrowser();

test.concurrent.each(Array.from({length: AT_ONCE}, (_, nth) => nth))('every page can be read by everyone, and keeps to itself (part %i)', {timeout: 600_000}, async (part) => {
  const wrong: string[] = [];
  for (const [index, path] of addresses().entries()) {
    if (index % AT_ONCE !== part) continue;
    const look = LOOKS[Math.floor(index / AT_ONCE) % LOOKS.length];
    const {page, misbehaviour} = await open(path);
    if (look) wrong.push(...(await wrongIn(page, [look])));
    wrong.push(...told(misbehaviour).map((each) => `${path}: ${each}`));
    await page.context().close();
  }
  expect(wrong).toEqual([]);
});
