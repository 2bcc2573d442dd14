import {existsSync, readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import {extname, join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import type {Page} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {portal, useBrowser} from '../support/portal.ts';

/* What a search costs on the wire, from a host that compresses what hosts compress. */

const {open} = useBrowser();

const TYPES: Record<string, string> = {'.html': 'text/html;charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml'};

let host: Server | undefined;
let baseURL = '';

beforeAll(async () => {
  host = createServer(({url = '/'}, response) => {
    const path = join(portal.folder, url.replace(/[?#].*/, '').replace(/\/$/, '/index.html'));
    const type = TYPES[extname(path)];
    if (!existsSync(path)) response.writeHead(404).end();
    else if (type) response.writeHead(200, {'Content-Type': type, 'Content-Encoding': 'br'}).end(brotliCompressSync(readFileSync(path)));
    else response.writeHead(200, {'Content-Type': 'application/octet-stream'}).end(readFileSync(path));
  });
  await new Promise<void>((resolve) => host?.listen(0, '127.0.0.1', resolve));
  const bound = host.address();
  baseURL = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`;
});
afterAll(() => {
  host?.closeAllConnections();
  host?.close();
});

interface Load {
  path: string;
  bytes: number;
}

test.each(['/', '/search/', '/nl/search/'])('%s is light, and has loaded nothing of the search before the first question', async (path) => {
  const {page, loads} = await watched();
  await page.goto(path, {waitUntil: 'networkidle'});
  const pages = loads.filter((load) => load.path === path || load.path.endsWith('.css'));
  expect(pages.length).toBeGreaterThan(1);
  expect(sum(pages)).toBeLessThanOrEqual(14_000);
  expect(loads.filter((load) => load.path.startsWith('/pagefind/'))).toEqual([]);
  // of the search, a look at the address is all there is
  expect(sum(loads.filter((load) => load.path.endsWith('.js')))).toBeLessThanOrEqual(path === '/' ? 0 : 1_200);
  await page.context().close();
});

test.each(['water', 'open data', 'national archives records', ''])('the first search loads at most 100 kB (%s)', async (words) => {
  const {page, loads} = await watched();
  await page.goto('/search/', {waitUntil: 'networkidle'});
  const before = loads.length;
  await page.fill('#query', words);
  await page.press('#query', 'Enter');
  await page.locator('#results > li').first().waitFor();
  await page.waitForLoadState('networkidle');
  const search = loads.slice(before).filter(({path}) => path !== '/search/' && !path.endsWith('.css'));
  expect(search.map(({path}) => path)).toContain('/pagefind/pagefind.js');
  expect(await page.locator('#filters label:not([hidden]) small').first().innerText()).toMatch(/^\d+$/);
  expect(sum(search)).toBeLessThanOrEqual(100_000);
  await page.context().close();
});

test('on a phone, facets that are folded away are not loaded', async () => {
  const {page, loads} = await watched();
  await page.setViewportSize({width: 390, height: 844});
  await page.goto('/search/?q=water', {waitUntil: 'networkidle'});
  await page.locator('#results > li').first().waitFor();
  expect(loads.filter(({path}) => path.endsWith('.pf_filter'))).toEqual([]);
  await page.click('#filters > summary');
  await expect.poll(() => loads.filter(({path}) => path.endsWith('.pf_filter')).length).toBeGreaterThan(5);
  await page.context().close();
});

/** A page, and the bytes that came over the wire for it, headers included. */
async function watched(): Promise<{page: Page; loads: Load[]}> {
  const {page} = await open('/accessibility/', {baseURL});
  const loads: Load[] = [];
  const paths = new Map<string, string>();
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.setCacheDisabled', {cacheDisabled: true});
  network.on('Network.requestWillBeSent', ({requestId, request}) => paths.set(requestId, new URL(request.url).pathname));
  network.on('Network.loadingFinished', ({requestId, encodedDataLength}) => loads.push({path: paths.get(requestId) ?? '', bytes: encodedDataLength}));
  return {page, loads};
}

function sum(loads: readonly Load[]): number {
  return loads.reduce((total, {bytes}) => total + bytes, 0);
}
