import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {launchBrowser} from '../support/browser.ts';

/*
 * Draws public/share.png from share.svg: the picture that stands with a link to the portal where people share it. It has no words, for each
 * portal has a name and languages of its own. `node tests/pictures/share.ts`
 */

const browser = await launchBrowser();
const page = await browser.newPage({viewport: {width: 1200, height: 630}});
const picture = readFileSync(join(import.meta.dirname, 'share.svg'), 'utf8');
await page.setContent(`<!doctype html><title>share</title><body style="margin:0">${picture}`);
await page.screenshot({path: join(import.meta.dirname, '../../public/share.png')});
await browser.close();
