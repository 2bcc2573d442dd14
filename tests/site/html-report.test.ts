import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {afterAll, describe, expect, test} from 'vitest';
import {REPORTERS} from '#reports';
import {violationsOn} from '../support/axe.ts';
import {comparedContext, shippedPairs} from '../support/base.ts';
import {hostileReports} from '../support/hostile-titles.ts';
import {reportContext} from '../support/reports.ts';
import {useBrowser} from '../support/portal.ts';

const folder = mkdtempSync(join(tmpdir(), 'openplan-report-'));
afterAll(() => rmSync(folder, {recursive: true}));

const {open} = useBrowser();

const pairs = shippedPairs().slice(0, 3);
const compared = pairs.map(({now}) => now);
// the last one is very long
const hostile = hostileReports().slice(-2);
const REPORTS = [
  {name: 'with-base', lang: 'en', html: REPORTERS.html(compared, comparedContext(pairs, compared.slice(0, 1)))},
  {name: 'in-dutch', lang: 'nl', html: REPORTERS.html(compared, {...reportContext(compared, 'nl'), linkTo: () => undefined})},
  {name: 'hostile', lang: 'en', html: REPORTERS.html(hostile, reportContext(hostile))},
].map((report) => ({...report, file: join(folder, `${report.name}.html`)}));
for (const {file, html} of REPORTS) writeFileSync(file, html);

describe.each(REPORTS)('the HTML report ($name)', ({file, lang}) => {
  test('can be read by everyone, on wide and narrow screens, in light and dark, and asks for nothing else', async () => {
    const address = pathToFileURL(file).href;
    const {page, misbehaviour} = await open(address);
    expect(await page.getAttribute('html', 'lang')).toBe(lang);
    expect(await page.evaluate('getComputedStyle(document.querySelector(".bar")).backgroundColor')).toBe('rgb(12, 74, 85)');
    // what is folded is there to be read as well
    await page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
    for (const width of [1280, 390]) {
      await page.setViewportSize({width, height: 900});
      expect(await page.evaluate('document.documentElement.scrollWidth'), `wider than a screen of ${width}`).toBeLessThanOrEqual(width);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({colorScheme});
        expect(await violationsOn(page), `${width} wide, ${colorScheme}`).toEqual([]);
      }
    }
    expect(misbehaviour).toEqual({said: [], requested: [`outside: ${address}`]});
    await page.context().close();
  });

  test('is printed whole', async () => {
    const {page} = await open(pathToFileURL(file).href);
    await page.emulateMedia({media: 'print'});
    const folded = page.locator('details:not([open])');
    for (const index of [0, 1, 2].slice(0, await folded.count())) expect(await folded.nth(index).locator('> :last-child').first().isVisible()).toBe(true);
    expect(await page.locator('nav').isVisible()).toBe(false);
    await page.context().close();
  });
});
