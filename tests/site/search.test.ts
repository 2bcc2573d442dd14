import type {Server} from 'node:http';
import type {BrowserContextOptions, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {serve} from '../../src/cli/serve.ts';
import {violationsOn} from '../support/axe.ts';
import {HOSTILE} from '../support/hostile.ts';
import {makeWorkspace, openplan} from '../support/openplan.ts';
import {portal, useBrowser} from '../support/portal.ts';

const {open} = useBrowser();

/* A portal of two publishers: what is found of it can be counted on the fingers. */

const HARBOUR = `---
title: Open harbour 2026–2027
publisher: riverton
language: en
status: adopted
period: {start: 2026-01-01, end: 2027-12-31}
previousPlan:
  outcomes: [{id: lamps, commitment: Lamps along the whole of the breakwater, outcome: complete}]
origin:
  decisions:
    - {id: seals, idea: A lookout for the seals on the pier, decision: adopted, reason: The pier has room for it.}
transparency:
  initiatives:
    - id: tide-tables
      title: Tide tables for everyone
      summary: From March everyone can download the tide tables of the harbour.
      owner: {role: Harbour master, unit: Nautical Affairs}
      themes: [water]
      milestones: [{id: tables, title: First tables online, due: 2027-03-01}]
      updates: [{on: 2026-05-01, status: limited, note: The sensor in the lock was replaced by a better one.}]
    - id: mooring-fees
      title: What mooring costs
      summary: Skippers see what a night at the quay costs, and where that money goes.
      themes: [money]
      updates: [{on: 2026-06-01, status: complete}]
participation:
  initiatives:
    - id: new-quay
      title: Your say on the new quay
      summary: We ask skippers and neighbours what the new quay should look like.
      themes: [water]
      opens: 2026-11-01
      closes: 2026-12-01
      milestones: [{id: drawn, title: The quay is drawn, due: 2027-06-01}]
collaboration:
  initiatives:
    - id: dredging-watch
      title: Neighbours watch the dredging
      summary: Neighbours measure the water with us while the harbour is dredged.
      themes: [water]
      milestones: [{id: kits, title: Forty kits handed out, due: 2026-10-01}]
      updates: [{on: 2026-09-01, status: limited, reason: resources, note: The kits came too late from the factory.}]
---
`;

const HAVEN = `---
title: Open haven 2026–2027
publisher: riverton
language: nl
status: adopted
translationOf: riverton/2026
period: {start: 2026-01-01, end: 2027-12-31}
transparency:
  initiatives:
    - id: tide-tables
      title: Getijtafels voor iedereen
      summary: Vanaf maart kan iedereen de getijtafels van de haven downloaden.
      themes: [water]
---
`;

const LEDGERS = Array.from({length: 12}, (_, nth) => `    - {id: ledger-${nth + 1}, title: Ledger ${nth + 1} on the table, summary: Anyone can read the ledger of the mill., themes: [money]}`);

const MILL = `---
title: Open mill 2027
publisher: millbrook
language: en
status: draft
period: {start: 2027-01-01, end: 2027-12-31}
transparency:
  initiatives:
${LEDGERS.join('\n')}
flagship:
  initiatives:
    - id: hostile
      title: ${JSON.stringify(`Sluice ${HOSTILE}`)}
      summary: ${JSON.stringify(`We open the sluice for all to see. ${HOSTILE}`)}
      themes: [water]
---
`;

const workspace = makeWorkspace({
  'content/portal.yaml': 'languages: [en, nl]\nthemes:\n  water: {en: Water, nl: Water}\n  money: {en: Money, nl: Geld}\n',
  'content/publishers/riverton.yaml': 'name: {en: Port of Riverton, nl: Haven van Riverton}\n',
  'content/publishers/millbrook.yaml': 'name: Millbrook\n',
  'plans/riverton/2026.mdx': HARBOUR,
  'plans/riverton/2026-nl.mdx': HAVEN,
  'plans/millbrook/2027.mdx': MILL,
});
let served: {address: string; server: Server} | undefined;

beforeAll(async () => {
  const {code, output} = await openplan(['build', '--date', portal.date], workspace.root);
  expect(code, output).toBe(0);
  served = await serve(`${workspace.root}/dist`, 0);
});
afterAll(() => {
  served?.server.closeAllConnections();
  served?.server.close();
  workspace.remove();
});

/** Opens the small portal. */
async function visit(path: string, options?: BrowserContextOptions): Promise<Page> {
  const {page} = await open(path, {baseURL: served?.address.replace('localhost', '127.0.0.1'), ...options});
  return page;
}

describe('what is found', () => {
  test('is the promise, with words from the middle of it, its owner and where it stands', async () => {
    const page = await visit('/search/?q=sensor');
    expect(await found(page)).toEqual(['/plans/riverton/2026/#tide-tables']);
    const result = page.locator('#results > li');
    expect(await result.locator('p').allInnerTexts()).toEqual([
      'Transparency · Port of Riverton · Open harbour 2026–2027',
      expect.stringContaining('The sensor in the lock was replaced'),
      'Owner: Harbour master, Nautical Affairs',
      'limited progress Next: First tables online, 1 March 2027',
    ]);
    expect(await result.locator('mark').allInnerTexts()).toEqual(['sensor']);
    await result.locator('h2 a').click();
    expect(await page.locator(':target').innerText()).toContain('Tide tables for everyone');
    await page.context().close();
  });

  test('says what is late, and until when one can take part', async () => {
    const page = await visit('/search/?q=neighbours');
    expect(await found(page)).toEqual(['/plans/riverton/2026/#dredging-watch', '/plans/riverton/2026/#new-quay']);
    expect(await page.locator('#results > li').last().locator('.nl-data-badge').allInnerTexts()).toEqual(['open until 1 December 2026']);
    expect(await page.locator('#results > li').first().locator('.nl-data-badge').allInnerTexts()).toEqual(['limited progress', 'overdue']);
    await page.context().close();
  });

  test('is the plan for what it says beside its promises, at the place where it says so', async () => {
    const page = await visit('/search/?q=seals');
    expect(await found(page)).toEqual(['/plans/riverton/2026/#origin']);
    expect(await page.locator('#results p').first().innerText()).toBe('Origin · Port of Riverton · adopted');
    expect(await page.locator('#results p').nth(1).innerText()).toContain('A lookout for the seals');
    await page.context().close();
  });

  test('is what became of an earlier plan', async () => {
    const page = await visit('/search/?q=breakwater');
    expect(await found(page)).toEqual(['/plans/riverton/2026/#previous']);
    expect(await page.locator('#results p').first().innerText()).toBe('What became of the previous plan · Port of Riverton · adopted');
    await page.context().close();
  });

  test('is in all languages, and each result says which', async () => {
    const page = await visit('/search/?q=getijtafels');
    expect(await found(page)).toEqual(['/plans/riverton/2026-nl/#tide-tables']);
    expect(await page.getAttribute('#results h2 a', 'lang')).toBe('nl');
    await page.context().close();
  });

  test('shows the words of a hostile plan as they were typed', async () => {
    const page = await visit('/search/?q=sluice');
    expect(await found(page)).toEqual(['/plans/millbrook/2027/#hostile']);
    expect(await page.locator('#results h2').innerText()).toBe(`Sluice ${HOSTILE}`.replace(/\s+/g, ' '));
    expect(await page.locator('#results p').nth(1).innerText()).toContain('<script>alert(1)</script><img src=x onerror=alert(1)>');
    expect(await page.locator('main img, main form script').count()).toBe(0);
    await page.context().close();
  });

  test('is nothing, in so many words, for words that nobody wrote', async () => {
    const page = await visit('/search/?q=zzyzx<img/src=x/onerror=alert(1)>');
    await said(page, 'Nothing found. Try fewer or other words, or take a filter away.');
    expect(await page.locator('#results').isVisible()).toBe(false);
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.locator('#lists').isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('without words', () => {
  test('all promises and plans come, each once, in the language of the portal where there is one, the newest plan first', async () => {
    const page = await visit('/search/?q=');
    await said(page, '19 results. The first 8 are shown.');
    await page.click('#more');
    await found(page, 16);
    await page.click('#more');
    const all = await found(page, 19);
    const harbour = ['', '#tide-tables', '#mooring-fees', '#new-quay', '#dredging-watch'].map((place) => `/plans/riverton/2026/${place}`);
    const mill = ['', ...LEDGERS.map((_, nth) => `#ledger-${nth + 1}`), '#hostile'].map((place) => `/plans/millbrook/2027/${place}`);
    expect(all).toEqual([...mill, ...harbour]);
    await page.context().close();
  });

  test('in Dutch, the Dutch version comes instead', async () => {
    const page = await visit('/nl/search/?q=&publisher=riverton');
    expect(await found(page)).toEqual(['/plans/riverton/2026-nl/', '/plans/riverton/2026-nl/#tide-tables']);
    await said(page, '2 resultaten');
    await page.context().close();
  });

  test('a language that is chosen is the one that comes', async () => {
    const page = await visit('/search/?q=&publisher=riverton&language=nl');
    expect(await found(page)).toEqual(['/plans/riverton/2026-nl/', '/plans/riverton/2026-nl/#tide-tables']);
    expect(await counts(page, 'language')).toEqual({Dutch: 2, English: 5});
    await page.context().close();
  });

  test('the first deadline comes first when asked for, and what has none last', async () => {
    const page = await visit('/search/?q=&sort=deadline&pages=3');
    const all = await found(page, 19);
    expect(all.slice(0, 3)).toEqual(['#dredging-watch', '#new-quay', '#tide-tables'].map((place) => `/plans/riverton/2026/${place}`));
    expect(all[3]).toBe('/plans/millbrook/2027/');
    expect(await page.inputValue('select[name=sort]')).toBe('deadline');
    await page.context().close();
  });
});

describe('facets', () => {
  test('count what each value would give, and offer none that would give nothing', async () => {
    const page = await visit('/search/?q=harbour');
    await said(page, '7 results');
    expect(await counts(page, 'point')).toEqual({Origin: 3, Transparency: 2, Participation: 1, Collaboration: 1});
    expect(await counts(page, 'theme')).toEqual({Water: 3, Money: 1});
    expect(await counts(page, 'overdue')).toEqual({Overdue: 1});
    expect(await counts(page, 'publisher')).toEqual({'Port of Riverton': 7});
    await page.context().close();
  });

  test('of one facet take one value or another, of several take all', async () => {
    const page = await visit('/search/?q=');
    await page.check('[name=point][value=participation]');
    expect(await found(page, 1)).toEqual(['/plans/riverton/2026/#new-quay']);
    await page.check('[name=point][value=transparency]');
    await said(page, '15 results. The first 8 are shown.');
    expect(await counts(page, 'point')).toEqual({Origin: 2, Transparency: 14, Participation: 1, Collaboration: 1, Flagship: 1});
    expect(await counts(page, 'theme')).toEqual({Water: 2, Money: 13});

    await page.check('[name=theme][value=water]');
    expect(await found(page, 2)).toEqual(['/plans/riverton/2026/#tide-tables', '/plans/riverton/2026/#new-quay']);
    expect(new URL(page.url()).search).toBe('?q=&point=transparency&point=participation&theme=water');
    expect(await counts(page, 'point')).toEqual({Transparency: 1, Participation: 1, Collaboration: 1, Flagship: 1});
    expect(await page.isChecked('[name=theme][value=water]'), 'the focus stays where it was').toBe(true);
    expect(await page.evaluate('document.activeElement.value')).toBe('water');
    await page.context().close();
  });

  test('give just as many results as they said', async () => {
    const page = await visit('/search/?q=the');
    await found(page);
    const boxes = await page.locator('#filters label:not([hidden])').evaluateAll((labels) =>
      labels.map((label) => ({name: label.querySelector('input')?.name, value: label.querySelector('input')?.value, count: Number(label.querySelector('small')?.textContent)})),
    );
    expect(boxes.length).toBeGreaterThan(12);
    for (const {name, value, count} of boxes) {
      await page.goto(`/search/?q=the&${name}=${value}&pages=3`);
      await page.locator('#status', {hasText: /result/}).waitFor();
      expect(await page.locator('#results > li').count(), `${name}=${value}`).toBe(count);
    }
    await page.context().close();
  });

  test('are taken away by their buttons, one by one or all at once', async () => {
    const page = await visit('/search/?q=&theme=water&overdue=yes&initiative-status=limited');
    await said(page, 'One result');
    const buttons = page.locator('#chosen button');
    expect(await buttons.allInnerTexts()).toEqual(['Overdue', 'Limited progress', 'Water', 'Clear all filters'].map((text) => expect.stringContaining(text)));
    await page.getByRole('button', {name: 'Remove the filter Overdue'}).focus();
    await page.keyboard.press('Enter');
    await said(page, '2 results');
    expect(new URL(page.url()).search).toBe('?q=&initiative-status=limited&theme=water');
    expect(await page.evaluate('document.activeElement.ariaLabel')).toBe('Remove the filter limited progress');

    await page.getByRole('button', {name: 'Clear all filters'}).click();
    await said(page, '19 results. The first 8 are shown.');
    expect(await page.locator('#filters :checked').count()).toBe(0);
    expect(await page.locator('#chosen').isVisible()).toBe(false);
    expect(await page.evaluate('document.activeElement.id')).toBe('query');
    await page.context().close();
  });

  test('that the portal does not have are left out of the question', async () => {
    const page = await visit('/search/?q=seals&theme=gone&nonsense=1&sort=best&pages=-4');
    await said(page, 'One result');
    expect(await page.locator('#chosen').isVisible()).toBe(false);
    await page.context().close();
  });
});

describe('the address', () => {
  test('holds all of the question: going back and forth, and a link, show the same', async () => {
    const page = await visit('/search/');
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.fill('#query', 'ledger');
    await page.press('#query', 'Enter');
    await said(page, '12 results. The first 8 are shown.');
    await page.selectOption('select[name=sort]', 'newest');
    await page.waitForURL('**/search/?q=ledger&sort=newest');
    await page.click('#filters summary:text("Publisher")');
    await page.check('[name=publisher][value=millbrook]');
    await page.waitForURL('**/search/?q=ledger&publisher=millbrook&sort=newest');
    await page.click('#more');
    await said(page, '12 results');
    expect(new URL(page.url()).search).toBe('?q=ledger&publisher=millbrook&sort=newest&pages=2');
    const all = await found(page, 12);

    await page.goBack();
    await said(page, '12 results. The first 8 are shown.');
    expect(await page.isChecked('[name=publisher][value=millbrook]')).toBe(false);
    await page.goForward();
    expect(await found(page, 12)).toEqual(all);
    expect(await page.isChecked('[name=publisher][value=millbrook]')).toBe(true);

    const other = await visit(new URL(page.url()).pathname + new URL(page.url()).search);
    expect(await found(other, 12)).toEqual(all);
    expect(await other.inputValue('#query')).toBe('ledger');
    expect(await other.inputValue('select[name=sort]')).toBe('newest');
    expect(await other.title()).toContain('ledger – Search');
    expect(complaints).toEqual([]);
    await other.context().close();
    await page.context().close();
  });

  test('follows what is typed in one step of the history', async () => {
    const page = await visit('/search/?q=seals');
    await said(page, 'One result');
    await page.fill('#query', '');
    await page.locator('#query').pressSequentially('dredging', {delay: 400});
    await page.waitForURL('**/search/?q=dredging');
    expect(await found(page, 1)).toEqual(['/plans/riverton/2026/#dredging-watch']);
    expect(await page.evaluate('document.activeElement.id')).toBe('query');
    await page.goBack();
    expect(await found(page, 1)).toEqual(['/plans/riverton/2026/#origin']);
    expect(await page.inputValue('#query')).toBe('seals');
    await page.context().close();
  });

  test('keeps the order that fits the words until the reader chooses one', async () => {
    const page = await visit('/search/?q=');
    await found(page);
    expect(await page.inputValue('select[name=sort]')).toBe('newest');
    await page.fill('#query', 'harbour');
    await page.press('#query', 'Enter');
    await said(page, '7 results');
    expect(await page.inputValue('select[name=sort]')).toBe('relevance');
    expect(new URL(page.url()).search).toBe('?q=harbour');
    await page.context().close();
  });
});

describe('for who cannot see or point', () => {
  test('says once how much was found, when it is there', async () => {
    const page = await visit('/search/?q=seals');
    await said(page, 'One result');
    expect(await page.getAttribute('#status', 'role')).toBe('status');
    await page.evaluate(`window.said = []; new MutationObserver(() => said.push(document.querySelector('#status').textContent)).observe(document.querySelector('#status'), {childList: true})`);
    await page.fill('#query', 'harbour');
    await page.press('#query', 'Enter');
    await said(page, '7 results');
    await page.waitForTimeout(600);
    expect(await page.evaluate('window.said')).toEqual(['7 results']);
    await page.context().close();
  });

  test('more results put the focus on the first of them', async () => {
    const page = await visit('/search/?q=ledger');
    await found(page);
    await page.focus('#more');
    await page.keyboard.press('Enter');
    const all = await found(page, 12);
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe(all[8]);
    expect(await page.locator('#more').isVisible()).toBe(false);
    await page.context().close();
  });

  test('every control has a name, and Tab goes through them in the order in which they are read', async () => {
    const page = await visit('/search/?q=harbour&theme=water');
    await found(page);
    const stops: string[] = [];
    await page.focus('#query');
    for (let presses = 0; presses < 60 && !stops.includes('result'); presses++) {
      await page.keyboard.press('Tab');
      stops.push(await page.evaluate(`(({activeElement: at}) => at.closest('#results') ? 'result' : at.closest('#chosen') ? 'chosen' : at.closest('#filters') ? 'filters' : at.name || at.type)(document)`));
    }
    expect([...new Set(stops)]).toEqual(['submit', 'filters', 'sort', 'chosen', 'result']);
    expect(await violationsOn(page)).toEqual([]);
    await page.context().close();
  });
});

test('finds a promise from the home page with the keyboard alone', async () => {
  const {page, misbehaviour} = await open('/');
  await tabTo(page, '#query');
  // “waterway” stands nowhere but in an update in the middle of the promise about the Quay Park
  await page.keyboard.type('waterway');
  await page.keyboard.press('Enter');

  expect(await found(page)).toEqual(['/plans/oeverdam/2026-2028-en/#kadepark']);
  expect(await page.title()).toContain('Search');
  expect(new URL(page.url()).searchParams.get('q')).toBe('waterway');
  expect(await page.textContent('#results mark')).toContain('waterway');

  await tabTo(page, '#results a');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/plans/oeverdam/2026-2028-en/#kadepark');
  expect(await page.locator(':target').textContent()).toContain('The Quay Park, drawn with the neighbours');
  expect(misbehaviour).toEqual({said: [], requested: []});
  await page.context().close();
});

test('on a phone the filters are folded behind one line that says how many are chosen', async () => {
  const page = await visit('/search/?q=harbour&theme=water', {viewport: {width: 390, height: 844}});
  await found(page);
  const summary = page.locator('#filters > summary');
  expect(await summary.innerText()).toBe('Filters (1)');
  expect(await page.locator('[name=point]').first().isVisible()).toBe(false);
  await summary.click();
  expect(await page.locator('[name=point]').first().isVisible()).toBe(true);
  await expect.poll(() => counts(page, 'point'), {timeout: 10_000}).toEqual({Transparency: 1, Participation: 1, Collaboration: 1});
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  await page.context().close();
});

test('when the search cannot be loaded, says so and leaves the lists', async () => {
  const page = await visit('/search/');
  await page.route('**/pagefind/pagefind.js', (route) => route.abort());
  await page.goto('/search/?q=harbour');
  await said(page, 'The search could not be loaded. You can still choose one of the lists below.');
  expect(await page.locator('#lists a', {hasText: 'Overdue'}).isVisible()).toBe(true);
  await page.unroute('**/pagefind/pagefind.js');
  await page.route('**/_astro/search.*.js', (route) => route.abort());
  await page.goto('/search/?q=harbours');
  await said(page, 'The search could not be loaded. You can still choose one of the lists below.');
  await page.context().close();
});

/** The addresses of the results, once there are any, or as many as there should be. */
async function found(page: Page, count?: number): Promise<(string | null)[]> {
  const links = page.locator('#results h2 a');
  if (count === undefined) await links.first().waitFor();
  else await expect.poll(() => links.count(), {timeout: 10_000}).toBe(count);
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
}

/** Waits until the page says just this about what it found. */
async function said(page: Page, text: string): Promise<void> {
  await expect.poll(() => page.textContent('#status'), {timeout: 10_000}).toBe(text);
}

/** The values of a facet that are offered, with their numbers. */
async function counts(page: Page, facet: string): Promise<Record<string, number>> {
  const labels = await page.locator(`#filters label:not([hidden]):has([name="${facet}"])`).evaluateAll((all) => all.map((label): [string, number] => [label.querySelector('span')?.textContent ?? '', Number(label.querySelector('small')?.textContent)]));
  return Object.fromEntries(labels);
}

/** Presses Tab until `selector` has the focus; a person would give up after 60. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`the focus never came to ${selector}`);
}
