import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {JSDOM} from 'jsdom';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {makeWorkspace, REPOSITORY} from '../support/openplan.ts';
import {pagesOf, portal, read} from '../support/portal.ts';

/*
 * A third language is one file and one line. Here it is Welsh: six plural forms, and months of its own. Its texts are the English ones with
 * accents, so that any text that is not taken from the file can be seen.
 */

/** The words of English, each small vowel outside of braces with a roof on it. */
function roofed(text: string): string {
  let depth = 0;
  return [...text].map((letter) => {
    depth += letter === '{' ? 1 : letter === '}' ? -1 : 0;
    return depth === 0 ? (ROOFS[letter] ?? letter) : letter;
  }).join('');
}

const ROOFS: Partial<Record<string, string>> = {a: 'â', e: 'ê', i: 'î', o: 'ô', u: 'û'};

const COUNTED = '{n, plural, zero {dim} one {un} two {dau} few {ychydig} many {llawer} other {arall}}';

function welsh(): string {
  const english: {texts: Record<string, string>} = JSON.parse(readFileSync(join(REPOSITORY, 'src/locales/en.json'), 'utf8'));
  const texts = Object.fromEntries(Object.entries(english.texts).map(([key, text]) => [key, roofed(text)]));
  return JSON.stringify({name: 'Cymraeg', region: 'cy-GB', texts: {...texts, 'home.count-plans': COUNTED, 'home.count-initiatives': COUNTED}});
}

describe('a third language', () => {
  const clone = mkdtempSync(join(tmpdir(), 'openplan-cy-'));
  const workspace = makeWorkspace({
    'content/portal.yaml': 'name: {en: Plans of Riverton, cy: Cynlluniau}\nurl: https://plans.riverton.example\nlanguages: [en, nl, cy]\n',
    'content/publishers/riverton.yaml': 'name: Town of Riverton\n',
    ...Object.fromEntries(['2024', '2026', '2028'].map((year) => [`plans/riverton/${year}.mdx`, `---\ntitle: Open harbour ${year}\npublisher: riverton\nlanguage: en\n---\n`])),
    'plans/riverton/2026-cy.mdx': '---\ntitle: Harbwr agored\npublisher: riverton\nlanguage: cy\ntranslationOf: riverton/2026\n---\n',
  });
  const dist = `${workspace.root}/dist`;
  const page = (path: string) => new JSDOM(read(dist, path)).window.document;
  const run = (file: string, args: string[], folder: string) => spawnSync(process.execPath, [file, ...args], {cwd: folder, encoding: 'utf8', env: {PATH: process.env['PATH'], HOME: process.env['HOME'], NO_COLOR: '1', INIT_CWD: folder}});

  beforeAll(() => {
    for (const path of ['src', 'content', 'plans', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json']) cpSync(join(REPOSITORY, path), join(clone, path), {recursive: true});
    symlinkSync(join(REPOSITORY, 'node_modules'), join(clone, 'node_modules'), 'dir');
    // one file …
    writeFileSync(join(clone, 'src/locales/cy.json'), welsh());
    // … and one line
    writeFileSync(join(clone, 'src/locales/locales.ts'), "export {default as cy} from './cy.json' with {type: 'json'};\n", {flag: 'a'});
    const {status, stdout, stderr} = run(join(clone, 'src/cli/openplan.ts'), ['build', '--date', portal.date], workspace.root);
    expect(status, `${stdout}\n${stderr}`).toBe(0);
  });
  afterAll(() => {
    workspace.remove();
    rmSync(clone, {recursive: true, force: true});
  });

  test('has every page that the second one has, in its own language', () => {
    const pages = pagesOf(dist);
    const under = (code: string) => pages.filter((path) => path.startsWith(`${code}/`)).map((path) => path.slice(code.length + 1));
    expect(under('cy').length).toBeGreaterThan(30);
    expect(under('cy')).toEqual(under('nl'));
    expect(under('cy').filter((path) => page(`cy/${path}`).documentElement.lang !== 'cy')).toEqual([]);
  });

  test('takes its words from its file', () => {
    const nav = [...page('cy/index.html').querySelectorAll('header nav a, footer a[href^="/cy/"]')].map(({textContent}) => textContent);
    expect(nav).toContain('Plâns');
    expect(nav.filter((text) => text === text.normalize('NFD').replace(/\u0302/g, ''))).toEqual([]);
    expect(page('cy/index.html').title).toMatch(/ – Cynlluniau$/);
  });

  test('writes dates and plurals as its people do, by Intl', () => {
    const document = page('cy/index.html');
    expect(document.querySelector('footer')?.textContent).toContain(new Intl.DateTimeFormat('cy', {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'}).format(Date.parse(portal.date)));
    const [plans, initiatives] = [...document.querySelectorAll('.plan-counts li')].map(({textContent}) => textContent.replace(/\s+/g, ''));
    expect([plans, initiatives]).toEqual(['3ychydig', '0dim']);
  });

  test('is tied to the other languages, on every page and in the sitemap', () => {
    const versions = [...page('cy/plans/index.html').querySelectorAll('link[hreflang]')].map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]);
    const address = (path: string) => `https://plans.riverton.example${path}`;
    expect(versions).toEqual([['en', address('/plans/')], ['nl', address('/nl/plans/')], ['cy', address('/cy/plans/')], ['x-default', address('/plans/')]]);
    expect(read(dist, 'sitemap.xml')).toContain('hreflang="cy" href="https://plans.riverton.example/cy/agenda/"');
    expect([...page('nl/index.html').querySelectorAll('header a[hreflang]')].map((link) => [link.getAttribute('hreflang'), link.getAttribute('href'), link.textContent])).toEqual([['en', '/', 'In English'], ['cy', '/cy/', 'In Englîsh']]);
  });

  test('is that of a plan written in it', () => {
    const document = page('plans/riverton/2026-cy/index.html');
    expect(document.documentElement.lang).toBe('cy');
    expect(document.querySelector('header a[hreflang=en]')?.getAttribute('href')).toBe('/plans/riverton/2026/');
    expect([...page('cy/plans/index.html').querySelectorAll('main a')].map(({textContent}) => textContent)).toContain('Harbwr agored');
  });

  test('shows a page that nobody wrote in it yet in the first language that has it, and says which', () => {
    const own = page('cy/about/index.html');
    const english = page('about/index.html');
    expect(own.querySelector('main [lang]')?.getAttribute('lang')).toBe('en');
    expect(own.querySelector('h1')?.textContent).toBe(english.querySelector('h1')?.textContent);
  });

  test('is spoken by the terminal, and passes the types', () => {
    const {stdout} = run(join(clone, 'src/cli/openplan.ts'), ['check', '--lang', 'cy', '--date', portal.date], workspace.root);
    expect(stdout).toMatch(/[âêîôû]/);
    const types = run(join(clone, 'node_modules/@typescript/native/bin/tsc'), ['-p', '.', '--noEmit'], clone);
    expect({status: types.status, said: types.stdout + types.stderr}).toEqual({status: 0, said: ''});
  });
});
