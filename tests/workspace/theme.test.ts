import {symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {readLogo, readTheme} from '#workspace';
import {inEnglish} from '../support/theme.ts';
import {workspaceOf} from '../support/workspace.ts';

const CSS = ':root { --plan-link: #112233 }';
const PACKAGE = 'node_modules/@riverton/design-tokens';

/** Where the stylesheets of a theme were found, and what was wrong, in words. */
function look(root: string, setting: Parameters<typeof readTheme>[1]) {
  const {files, problems} = readTheme(root, setting);
  return {files: files.map(({path, isDark}) => (isDark ? `${path} (dark)` : path)), problems: inEnglish(problems)};
}

describe('a theme', () => {
  test('is a stylesheet of the workspace, or a list of them', () => {
    const root = workspaceOf({'themes/riverton.css': CSS, 'harbour.css': CSS});
    expect(look(root, './themes/riverton.css').files).toEqual(['themes/riverton.css']);
    expect(look(root, ['harbour.css', 'themes/riverton.css'])).toEqual({files: ['harbour.css', 'themes/riverton.css'], problems: []});
    expect(readTheme(root, 'harbour.css').files[0]?.text).toBe(CSS);
  });

  test('may have stylesheets for the dark', () => {
    const root = workspaceOf({'day.css': CSS, 'night.css': CSS});
    expect(look(root, {tokens: './day.css', dark: ['./night.css']}).files).toEqual(['day.css', 'night.css (dark)']);
  });

  test('is what a package has, whichever name its stylesheet bears', () => {
    for (const sheet of ['root', 'variables', 'theme', 'index', 'tokens']) {
      const root = workspaceOf({[`${PACKAGE}/dist/${sheet}.css`]: CSS, [`${PACKAGE}/dist/other.css`]: CSS});
      expect(look(root, {tokens: '@riverton/design-tokens'}).files).toEqual([`@riverton/design-tokens/dist/${sheet}.css`]);
    }
  });

  test('is the file of a package that is named', () => {
    const root = workspaceOf({[`${PACKAGE}/dist/root.css`]: CSS, [`${PACKAGE}/dist/dark/root.css`]: CSS});
    expect(look(root, '@riverton/design-tokens/dist/dark/root.css').files).toEqual(['@riverton/design-tokens/dist/dark/root.css']);
  });

  test('is found beside Openplan when the workspace has no packages', () => {
    expect(look(workspaceOf({}), '@nl-design-system-unstable/voorbeeld-design-tokens').files).toEqual(['@nl-design-system-unstable/voorbeeld-design-tokens/dist/variables.css']);
  });

  test.each([
    ['./themes/riverton.css', 'Missing file themes/riverton.css of `design`, expected a file in the folder that holds content/, or an installed package'],
    ['themes/riverton.css', 'Missing file themes/riverton.css of `design`, expected a file in the folder that holds content/, or an installed package'],
    ['./@riverton/design-tokens', 'Missing file @riverton/design-tokens of `design`, expected a file in the folder that holds content/, or an installed package'],
    ['@riverton/colours', 'Missing package @riverton/colours, expected it installed: npm install --save-exact @riverton/colours'],
    ['riverton-tokens', 'Missing package riverton-tokens, expected it installed: npm install --save-exact riverton-tokens'],
    ['@riverton/design-tokens', 'Found no stylesheet with tokens in the package @riverton/design-tokens, expected one of dist/root.css, dist/variables.css, dist/theme.css, dist/index.css, dist/tokens.css: name the file after the package'],
    ['@riverton/design-tokens/dist/none.css', 'Missing file @riverton/design-tokens/dist/none.css of `design`, expected a file in the folder that holds content/, or an installed package'],
    ['@riverton/design-tokens/tokens.json', 'Unexpected kind of file @riverton/design-tokens/tokens.json, expected a stylesheet with custom properties (.css)'],
    ['content/portal.yaml', 'Unexpected kind of file content/portal.yaml, expected a stylesheet with custom properties (.css)'],
    ['../harbour.css', 'Unexpected place ../harbour.css of `design`, expected a file in the folder that holds content/: copy it there'],
    ['/etc/passwd', 'Unexpected place /etc/passwd of `design`, expected a file in the folder that holds content/: copy it there'],
    ['C:\\harbour.css', 'Unexpected place C:\\harbour.css of `design`, expected a file in the folder that holds content/: copy it there'],
    ['@riverton/design-tokens/../../../harbour.css', 'Unexpected place @riverton/design-tokens/../../../harbour.css of `design`, expected a file in the folder that holds content/: copy it there'],
    ['linked.css', 'Unexpected place linked.css of `design`, expected a file in the folder that holds content/: copy it there'],
    ['large.css', 'Unexpected size of large.css, 2,001 kB, expected at most 2,000 kB'],
  ])('cannot be %s', (setting, problem) => {
    const elsewhere = workspaceOf({'harbour.css': CSS});
    const root = workspaceOf({'content/portal.yaml': 'name: Riverton\n', [`${PACKAGE}/tokens.json`]: '{}', 'large.css': ' '.repeat(2_000_001)});
    symlinkSync(join(elsewhere, 'harbour.css'), join(root, 'linked.css'));
    expect(look(root, setting)).toEqual({files: [], problems: [problem]});
  });

  test('names everything that is wrong at once', () => {
    expect(look(workspaceOf({'day.css': CSS}), {tokens: ['./dawn.css', './day.css'], dark: './night.css'})).toEqual({
      files: ['day.css'],
      problems: [expect.stringContaining('dawn.css'), expect.stringContaining('night.css')],
    });
  });
});

describe('a logo', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 40"></svg>';
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==', 'base64');

  test.each([
    ['./ship.svg', svg, 'svg'],
    ['pictures/ship.PNG', png, 'png'],
  ])('is a picture of the workspace: %s', (path, bytes, type) => {
    const logo = readLogo(workspaceOf({[path]: bytes}), path);
    expect(logo).toEqual({bytes: Buffer.from(bytes), type});
  });

  test.each([
    ['ship.svg', 'Missing file ship.svg of `logo`, expected a file in the folder that holds content/'],
    ['../ship.svg', 'Unexpected place ../ship.svg of `logo`, expected a file in the folder that holds content/: copy it there'],
    ['ship.gif', 'Unexpected kind of file ship.gif as `logo`, expected a picture (.svg or .png)'],
    ['fake.png', 'Unexpected kind of file fake.png as `logo`, expected a picture (.svg or .png)'],
    ['sizeless.svg', 'Unexpected kind of file sizeless.svg as `logo`, expected a picture (.svg or .png)'],
  ])('cannot be %s', (setting, problem) => {
    const found = readLogo(workspaceOf({'ship.gif': png, 'fake.png': svg, 'sizeless.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>'}), setting);
    expect('values' in found && inEnglish([found])).toEqual([problem]);
  });
});
