import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {serve} from '../../src/cli/serve.ts';
import {violationsOn} from '../support/axe.ts';
import {makeWorkspace, openplan, REPOSITORY} from '../support/openplan.ts';
import {filesOf, portal, read, useBrowser} from '../support/portal.ts';

const {open} = useBrowser();

const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 60"><rect width="120" height="60" fill="#5115ef"/></svg>';

const stylesOf = (folder: string) =>
  filesOf(folder)
    .filter((path) => path.endsWith('.css'))
    .map((path) => read(folder, path))
    .join('\n');

describe('our own design', () => {
  test('comes without the chains that it was made from', () => {
    expect(stylesOf(portal.folder)).toContain('--plan-link:#0a5670');
    expect(stylesOf(portal.folder)).not.toMatch(/--(basis|utrecht)-/);
  });

  test('has a header of two lines on a phone', async () => {
    for (const path of ['/', '/nl/']) {
      const {page} = await open(path, {viewport: {width: 360, height: 740}});
      expect((await page.locator('.plan-header').boundingBox())?.height).toBeLessThan(110);
      await page.context().close();
    }
  });

  test('gives every first heading the same room above it', async () => {
    const {page} = await open('/');
    const tops: number[] = [];
    for (const path of ['/initiatives/', '/agenda/', '/checklist/', '/data/', '/about/']) {
      await page.goto(path);
      tops.push((await page.locator('h1').boundingBox())?.y ?? 0);
    }
    expect(new Set(tops.map(Math.round)).size).toBe(1);
    expect(tops[0]).toBeGreaterThan(95);
    await page.context().close();
  });
});

describe('a portal in the design of Voorbeeld', () => {
  const workspace = makeWorkspace({
    'content/portal.yaml': "name: Voorbeeld\ndesign: {tokens: '@nl-design-system-unstable/voorbeeld-design-tokens'}\nlogo: ./pictures/ship.svg\n",
    'content/publishers/fenmarsh.yaml': read(REPOSITORY, 'content/publishers/fenmarsh.yaml'),
    'plans/fenmarsh/2027-2028.mdx': read(REPOSITORY, 'plans/fenmarsh/2027-2028.mdx'),
    'pictures/ship.svg': LOGO,
  });
  const dist = join(workspace.root, 'dist');
  let address = '';
  let close = () => {};

  beforeAll(async () => {
    const {code, output} = await openplan(['build', '--date', portal.date], workspace.root);
    expect(code, output).toBe(0);
    const served = await serve(dist, 0);
    address = served.address.replace('localhost', '127.0.0.1');
    close = () => {
      served.server.closeAllConnections();
      served.server.close();
    };
  });
  afterAll(() => {
    close();
    workspace.remove();
  });

  test.each(['', 'plans/fenmarsh/2027-2028/', 'search/'])('can be read by everyone: /%s', async (path) => {
    const {page} = await open(`${address}${path}`);
    for (const width of [1280, 390]) {
      await page.setViewportSize({width, height: 900});
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({colorScheme});
        expect(await violationsOn(page), `${width} wide, ${colorScheme}`).toEqual([]);
      }
    }
    await page.context().close();
  });

  test('wears its colours, letters and shapes, and the operator’s picture', async () => {
    const {page} = await open(address);
    const style = (selector: string, property: string) => page.locator(selector).first().evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    expect(await style('body', 'color')).toBe('rgb(0, 26, 64)');
    expect(await style('h1', 'font-family')).toBe('"Noto Serif", serif');
    expect(await style('.plan-header', 'border-bottom-color')).toBe('rgb(81, 21, 239)');
    expect(await style('.plan-footer', 'background-color')).toBe('rgb(243, 238, 255)');
    expect(await style('.nl-data-badge', 'border-top-left-radius')).toBe('4px');
    const logo = page.locator('.plan-brand img');
    expect(await logo.evaluate((image: HTMLImageElement) => [image.complete && image.naturalWidth > 0, image.width, image.height, image.alt])).toEqual([true, 80, 40, '']);
    expect(read(dist, 'logo.svg')).toBe(LOGO);
    await page.context().close();
  });

  test('is light for everyone, as the theme has no dark colours', async () => {
    const {page} = await open(address, {colorScheme: 'dark'});
    expect(await page.evaluate(() => [getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(document.documentElement).colorScheme])).toEqual(['rgb(255, 255, 255)', 'light']);
    expect(stylesOf(dist)).not.toContain('prefers-color-scheme');
    await page.context().close();
  });

  test('takes nothing else along from the package', () => {
    const properties = new Set([...stylesOf(dist).matchAll(/--[a-z][\w-]*(?=:)/g)].map(([name]) => name));
    expect([...properties].filter((name) => !name.startsWith('--plan-'))).toEqual([]);
    expect(stylesOf(dist)).not.toContain('voorbeeld');
  });
});

test('a look that cannot be used stops the build with all that is wrong, and leaves the portal as it was', async () => {
  const workspace = makeWorkspace({
    'content/portal.yaml': 'languages: [nl]\ndesign: [./pale.css, ./none.css]\nlogo: ship.gif\n',
    'pale.css': ':root { --utrecht-link-color: #dddddd; --utrecht-pointer-target-min-size: 20px; --plan-radius: red }\n',
    'idle.css': 'a { color: red }\n',
    'broken.css': ':root { --plan-ink: #000000; }}\n',
    'nested.css': '@import "day.css";\n',
    'plans/riverton/2026.mdx': '---\ntitle: Open Riverton\npublisher: riverton\nlanguage: nl\n---\n',
    'dist/pagefind/left.txt': 'an earlier build\n',
  });
  try {
    const {code, output} = await openplan(['build', '--date', portal.date], workspace.root);
    expect(code).toBe(2);
    const said = output.split('\n').filter((line) => line.startsWith('- '));
    expect(said.slice(0, 3)).toEqual([
      expect.stringMatching(/^- Het bestand none\.css van `design` ontbreekt/),
      expect.stringMatching(/^- Het bestand ship\.gif van `logo` ontbreekt/),
      expect.stringMatching(/^- Onverwachte waarde `red` voor `--plan-radius`/),
    ]);
    expect(said.filter((line) => line.includes('`--plan-link` (#dddddd, van `--utrecht-link-color`)'))).toHaveLength(4);
    expect(said.at(-1)).toMatch(/^- Onverwachte maat van 20 pixels voor `--plan-target` \(van `--utrecht-pointer-target-min-size`\)/);
    expect(filesOf(join(workspace.root, 'dist'))).toEqual(['pagefind/left.txt']);

    workspace.write('content/portal.yaml', 'design: [./idle.css, ./broken.css, ./nested.css]\n');
    const {output: second} = await openplan(['build', '--date', portal.date], workspace.root);
    expect(second.split('\n').filter((line) => line.startsWith('- '))).toEqual([
      expect.stringMatching(/^- Unexpected text in broken\.css, line 2, expected CSS/),
      '- Unexpected @import of day.css in nested.css, expected the tokens themselves: name both files under `design`',
      expect.stringMatching(/^- Found no token in idle\.css that the portal uses/),
    ]);
  } finally {
    workspace.remove();
  }
});
