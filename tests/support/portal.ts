import {readdirSync, readFileSync} from 'node:fs';
import {join, sep} from 'node:path';
import {afterAll, beforeAll, inject} from 'vitest';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {launchBrowser} from './browser.ts';

/** The portal that the tests share: where it was built, where it is served, and as of which day. */
export const portal = inject('portal');

/** What a page said or did that no page should. */
export interface Misbehaviour {
  said: string[];
  requested: string[];
}

/** Opens pages in a browser that lives as long as the file of tests. */
export function useBrowser(): {open(path: string, options?: BrowserContextOptions): Promise<{page: Page; misbehaviour: Misbehaviour}>} {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => browser?.close());

  return {
    async open(path, options) {
      if (!browser) throw new Error('the browser is not there yet');
      const context = await browser.newContext({baseURL: portal.address, ...options});
      const page = await context.newPage();
      const misbehaviour = watch(page);
      await page.goto(path);
      return {page, misbehaviour};
    },
  };
}

/** Notes everything a page says on the console, every error, and every request that fails or leaves the portal. */
function watch(page: Page): Misbehaviour {
  const misbehaviour: Misbehaviour = {said: [], requested: []};
  page.on('console', (message) => misbehaviour.said.push(message.text()));
  page.on('pageerror', (error) => misbehaviour.said.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${portal.address}/`)) misbehaviour.requested.push(`outside: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // who goes on, or keeps a file, ends a request themselves
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') misbehaviour.requested.push(`failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) misbehaviour.requested.push(`${response.status()}: ${response.url()}`);
  });
  return misbehaviour;
}

/** The files of a built portal, as paths within it. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => join(parentPath, name).slice(folder.length + 1).split(sep).join('/'))
    .sort();
}

export function pagesOf(folder: string): string[] {
  return filesOf(folder).filter((path) => path.endsWith('.html'));
}

export function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}
