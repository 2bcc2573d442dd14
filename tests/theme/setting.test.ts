import {expect, test} from 'vitest';
import {translator} from '#locales';
import {readWorkspace} from '#workspace';
import {workspaceOf} from '../support/workspace.ts';

/** The look that a portal’s settings ask for, and what is wrong with them. */
function settingsIn(yaml: string) {
  const {portal, problems} = readWorkspace(workspaceOf({'content/portal.yaml': yaml}), '2026-11-21');
  return {design: portal.design, logo: portal.logo, problems: problems.map((problem) => translator('en').problem(problem))};
}

test.each([
  ['design: ./riverton.css', './riverton.css'],
  ["design: ['@riverton/design-tokens', ./riverton.css]", ['@riverton/design-tokens', './riverton.css']],
  ['design: {tokens: ./day.css, dark: [./night.css]}', {tokens: './day.css', dark: ['./night.css']}],
])('a look is asked for with %s', (yaml, theme) => {
  expect(settingsIn(`${yaml}\nlogo: ./ship.svg\n`)).toEqual({design: theme, logo: './ship.svg', problems: []});
});

test.each([
  ['design: 5', 'Unexpected “5” as `design`'],
  ['design: [./riverton.css, 5]', 'Unexpected “["./riverton.css",5]” as `design`'],
  ['design: {finance: {en: Money}}', 'Unexpected “{"finance":{"en":"Money"}}” as `design`'],
])('a look cannot be asked for with %s', (yaml, problem) => {
  const expected = `${problem}, expected a stylesheet such as ./riverton.css, the name of a package, or a list of these; the subjects of promises stand under \`themes\``;
  expect(settingsIn(`${yaml}\n`)).toEqual({design: undefined, logo: undefined, problems: [expected]});
});
