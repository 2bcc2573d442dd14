import {existsSync, readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {JSDOM} from 'jsdom';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {leftOpen} from '../../src/cli/left-open.ts';
import {translator} from '#locales';
import {readWorkspace} from '#workspace';
import {violationsOn} from '../support/axe.ts';
import {makeWorkspace, openplan} from '../support/openplan.ts';
import {filesOf, pagesOf, portal, read, useBrowser} from '../support/portal.ts';

const {DOMParser} = new JSDOM('').window;

const plan = (language: string, more: string) => `---
title: ${language === 'nl' ? 'Open haven' : 'Open harbour'}
publisher: riverton
language: ${language}
summary: Who lies where.
status: adopted
adopted: {on: 2026-01-12, by: The town council}
${more}
---
`;

/** A portal of a town with a plan, its translation and a plan without one, published at `url`. */
function townPortal(url: string) {
  return makeWorkspace({
    'content/portal.yaml': `name: {en: Plans of Riverton, nl: Plannen van Rivierstad}\nurl: ${url}\nsecurity: {email: cert@riverton.example}\nwoo: true\nwooCategory: jaarplannen en jaarverslagen\n`,
    'content/publishers/riverton.yaml': 'name: Town of Riverton\nidentifier: ["https://identifier.overheid.nl/tooi/id/gemeente/gm9999"]\n',
    'plans/riverton/2026.mdx': plan('nl', ''),
    'plans/riverton/2026-en.mdx': plan('en', 'translationOf: riverton/2026'),
    'plans/riverton/2024.mdx': plan('en', 'example: true'),
  });
}

const PLACES = [
  {where: 'at the root of a host', url: 'https://plans.riverton.example', base: ''},
  {where: 'in a folder of a host', url: 'https://www.riverton.example/open/plans', base: '/open/plans'},
];

describe.each(PLACES)('a portal $where', ({url, base}) => {
  const {origin} = new URL(url);
  const workspace = townPortal(url);
  const folder = `${workspace.root}/dist`;
  const page = (path: string) => new JSDOM(read(folder, path)).window.document;
  const xml = (path: string) => {
    const document = new DOMParser().parseFromString(read(folder, path), 'application/xml');
    expect(document.querySelector('parsererror')).toBeNull();
    return document;
  };
  /** The file behind a whole address of the portal. */
  const fileAt = (address = '') => {
    expect(address.startsWith(`${url}/`), address).toBe(true);
    return address.slice(url.length + 1).replace(/\?.*$/, '').replace(/(^|\/)$/, '$1index.html');
  };
  let said = '';

  beforeAll(async () => {
    const {code, output} = await openplan(['build', '--date', portal.date], workspace.root);
    expect(code, output).toBe(0);
    said = output;
  });
  afterAll(workspace.remove);

  const heads = new Map<string, Document>();
  /** The head of a page by its file; read once, for every page names several others. */
  const head = (path: string) => {
    const known = heads.get(path) ?? new JSDOM(read(folder, path).replace(/<\/head>[^]*/, '')).window.document;
    heads.set(path, known);
    return known;
  };
  const canonical = (path: string) => head(path).querySelector('link[rel=canonical]')?.getAttribute('href');
  const hreflangs = (path: string) => [...head(path).querySelectorAll('link[hreflang]')].map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? '']);

  test('lists in its sitemap every page that can be found, and no other', () => {
    const listed = [...xml('sitemap.xml').getElementsByTagName('loc')].map(({textContent}) => fileAt(textContent));
    expect(listed.toSorted()).toEqual(pagesOf(folder).filter((path) => path !== '404.html'));
    expect(page('404.html').querySelector('link[rel=canonical], link[hreflang], meta[property]')).toBeNull();
  });

  test('says in its sitemap what its pages say: where they are, and in which languages', () => {
    for (const entry of xml('sitemap.xml').getElementsByTagName('url')) {
      const address = entry.getElementsByTagName('loc')[0]?.textContent ?? '';
      expect(canonical(fileAt(address))).toBe(address);
      const links = [...entry.getElementsByTagName('xhtml:link')].map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? '']);
      expect(links).toEqual(hreflangs(fileAt(address)));
    }
  });

  test('ties the languages of a page together: each version names the same ones, itself among them', () => {
    for (const path of pagesOf(folder).filter((each) => each !== '404.html')) {
      const versions = hreflangs(path);
      if (versions.length === 0) continue;
      const [, language] = /<html lang="([^"]+)"/.exec(read(folder, path)) ?? [];
      expect(versions.find(([code]) => code === language)?.[1]).toBe(canonical(path));
      expect(versions.filter(([code]) => code === 'x-default')).toHaveLength(1);
      for (const [, address] of versions) expect(hreflangs(fileAt(address))).toEqual(versions);
    }
    expect(hreflangs('nl/plans/index.html')).toEqual([['en', `${url}/plans/`], ['nl', `${url}/nl/plans/`], ['x-default', `${url}/plans/`]]);
    const plans = [['en', `${url}/plans/riverton/2026-en/`], ['nl', `${url}/plans/riverton/2026/`], ['x-default', `${url}/plans/riverton/2026-en/`]];
    expect(hreflangs('plans/riverton/2026/index.html')).toEqual(plans);
    expect(hreflangs('plans/riverton/2024/index.html')).toEqual([]);
  });

  test('gives the day of a change to plans only, from what they say where git says nothing', () => {
    const days = [...xml('sitemap.xml').getElementsByTagName('lastmod')].map(({parentElement, textContent}) => [parentElement?.getElementsByTagName('loc')[0]?.textContent, textContent]);
    expect(days).toEqual(['2024', '2026-en', '2026'].map((name) => [`${url}/plans/riverton/${name}/`, '2026-01-12']));
  });

  test('names its sitemaps in robots.txt', () => {
    expect(read(folder, 'robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${url}/sitemap.xml\nSitemap: ${url}/sitemapindex-diwoo-infocat012.xml\n`);
  });

  test('shows itself well where people share a link', () => {
    const document = page('plans/riverton/2026/index.html');
    const told = Object.fromEntries([...document.querySelectorAll('meta[property]')].map((meta) => [meta.getAttribute('property'), meta.getAttribute('content')]));
    expect(told).toEqual({
      'og:type': 'website',
      'og:title': 'Open haven',
      'og:description': 'Who lies where.',
      'og:url': `${url}/plans/riverton/2026/`,
      'og:site_name': 'Plannen van Rivierstad',
      'og:locale': 'nl_NL',
      'og:locale:alternate': 'en_GB',
      'og:image': `${url}/share.png`,
      'og:image:alt': translator('nl').text('site.share-image'),
    });
    expect(document.querySelector('meta[name="twitter:card"]')?.getAttribute('content')).toBe('summary_large_image');
    expect(existsSync(`${folder}/${fileAt(told['og:image'] ?? '')}`)).toBe(true);
  });

  test('spends at most 250 bytes of a page on that', () => {
    const html = read(folder, 'plans/riverton/2026/index.html');
    const without = html.replace(/<(?:link rel="(?:canonical|search)"|link rel="alternate" hreflang=|meta property="og:|meta name="twitter:)[^>]*>\s*/g, '');
    expect(without.length).toBeLessThan(html.length - 1000);
    expect(brotliCompressSync(html).length - brotliCompressSync(without).length).toBeLessThanOrEqual(250);
  });

  test.each([['index.html', 'en'], ['nl/about/index.html', 'nl'], ['plans/riverton/2026/index.html', 'nl']])('lets a browser search it from %s', (path, language) => {
    const link = page(path).querySelector('link[rel=search]');
    expect(link?.getAttribute('title')).toBe(language === 'nl' ? 'Plannen van Rivierstad' : 'Plans of Riverton');
    const description = fileAt(`${origin}${link?.getAttribute('href') ?? ''}`);
    const template = xml(description).querySelector('Url[type="text/html"]')?.getAttribute('template') ?? '';
    expect(template).toMatch(/\?q=\{searchTerms\}$/);
    expect(page(fileAt(template)).documentElement.lang).toBe(language);
  });

  test('says whom to tell about a weak spot', () => {
    expect(read(folder, '.well-known/security.txt')).toBe(`Contact: mailto:cert@riverton.example\nExpires: 2027-10-21T00:00:00Z\nPreferred-Languages: en, nl\nCanonical: ${url}/.well-known/security.txt\n`);
  });

  test('leads the Woo index to the text of each real plan', () => {
    const [sitemap] = [...xml('sitemapindex-diwoo-infocat012.xml').getElementsByTagName('loc')].map(({textContent}) => fileAt(textContent));
    const documents = [...xml(sitemap ?? '').getElementsByTagName('loc')].map(({textContent}) => fileAt(textContent));
    expect(documents).toEqual(['data/plans/riverton/2026.txt', 'data/plans/riverton/2026-en.txt']);
    for (const document of documents) expect(read(folder, document)).toMatch(/^Open ha(rbour|ven)\nTown of Riverton\n/);
    expect(filesOf(folder).filter((path) => path.endsWith('.txt') && path.startsWith('data/'))).toEqual(documents.toSorted());
  });

  test('leads to its own pages, also where nothing was found', () => {
    const links = [...page('404.html').querySelectorAll('a[href^="/"]')].map((link) => fileAt(`${origin}${link.getAttribute('href')}`));
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((path) => !existsSync(`${folder}/${path}`))).toEqual([]);
    expect(read(folder, '_headers')).toBe(read(portal.folder, '_headers'));
  });

  test('tells the operator what is left to do, once', () => {
    const notes = said.split('\n').filter((line) => /robots\.txt|Woo index|sitemap|security\.txt/.test(line));
    const left = 'Not in the Woo index: one plan. A plan goes into it when it is real and adopted on a day, and its publisher has an address in TOOI under “identifier”.';
    const copy = `The portal is published in a folder of ${origin}. Crawlers look for robots.txt and .well-known/security.txt at the root only: copy them there.`;
    expect(notes).toEqual(base === '' ? [left] : [copy, left]);
  });
});

describe('a portal of which nobody said where it is published', () => {
  test('has nothing that takes a whole address', () => {
    const files = filesOf(portal.folder);
    expect(files.filter((path) => /sitemap|opensearch|security\.txt/.test(path))).toEqual([]);
    expect(read(portal.folder, 'robots.txt')).toBe('User-agent: *\nAllow: /\n');
    expect(read(portal.folder, 'index.html')).not.toMatch(/canonical|hreflang="x-default"|og:|rel="search"/);
  });

  test('says so at the end of the build, in the words of the operator', () => {
    const workspace = makeWorkspace({'content/portal.yaml': 'woo: true\n', 'plans/riverton/2026.mdx': plan('en', '')});
    const lines = (language: 'en' | 'nl') => leftOpen(readWorkspace(workspace.root, portal.date), translator(language));
    expect(lines('en')).toEqual([expect.stringMatching(/^No sitemap/), expect.stringMatching(/^No security\.txt/), expect.stringMatching(/^Not in the Woo index/)]);
    expect(lines('nl')).toEqual([expect.stringMatching(/^Geen sitemap/), expect.stringMatching(/^Geen security\.txt/), expect.stringMatching(/^Niet in de Woo-index/)]);
    workspace.remove();
  });
});

const {open} = useBrowser();

test.each(['/operate/', '/nl/operate/'])('%s tells operators about it, on a wide screen and a narrow one', async (path) => {
  const {page, misbehaviour} = await open(path);
  for (const width of [1280, 390]) {
    await page.setViewportSize({width, height: 900});
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    expect(await violationsOn(page)).toEqual([]);
  }
  expect(misbehaviour).toEqual({said: [], requested: []});
  await page.context().close();
});

describe('the portal asks nothing of anybody else', () => {
  test('no page and no style names a file elsewhere to load', () => {
    const selector = 'script, img, source, iframe, object, embed, video, audio, track, use, image, form, link:not([rel=alternate], [rel=canonical], [rel=search])';
    const elsewhere = pagesOf(portal.folder).flatMap((path) =>
      [...new JSDOM(read(portal.folder, path)).window.document.querySelectorAll(selector)]
        .flatMap((element) => ['src', 'srcset', 'href', 'xlink:href', 'data', 'poster', 'action', 'ping'].flatMap((name) => element.getAttribute(name) ?? []))
        .filter((address) => /^\s*(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address))
        .map((address) => `${path}: ${address}`),
    );
    expect(elsewhere).toEqual([]);
    const styles = filesOf(portal.folder).filter((path) => path.endsWith('.css') && !path.startsWith('pagefind/'));
    expect(styles.length).toBeGreaterThan(0);
    for (const path of styles) expect(readFileSync(`${portal.folder}/${path}`, 'utf8'), path).not.toMatch(/@import|url\(\s*['"]?(?:https?:)?\/\//);
  });

  test.each(['/', '/plans/oeverdam/2026-2028-en/', '/nl/search/?q=kade', '/operate/'])('%s sets no cookie and keeps nothing', async (path) => {
    const {page, misbehaviour} = await open(path);
    await page.waitForLoadState('networkidle');
    expect(misbehaviour).toEqual({said: [], requested: []});
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
    await page.context().close();
  });
});
