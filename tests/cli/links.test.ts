import {expect, test} from 'vitest';
import {rangeOf} from '#plan';
import {linksOf} from '../../src/cli/links.ts';

const file = {path: 'plans/riverton/plan #1.mdx', text: 'one\ntwo\nthree\n'};
const [line, lines] = [rangeOf(file, 4, 7), rangeOf(file, 4, 13)];

const github = {GITHUB_SERVER_URL: 'https://github.example', GITHUB_REPOSITORY: 'riverton/plans', GITHUB_SHA: '5f3c0de'};

test('a place is shown as GitHub shows it', () => {
  expect(linksOf(github)(line)).toBe('https://github.example/riverton/plans/blob/5f3c0de/plans/riverton/plan%20%231.mdx?plain=1#L2');
  expect(linksOf(github)(lines)).toBe('https://github.example/riverton/plans/blob/5f3c0de/plans/riverton/plan%20%231.mdx?plain=1#L2-L3');
});

test('as Forgejo and Gitea show it', () => {
  expect(linksOf({...github, FORGEJO_ACTIONS: 'true'})(line)).toBe('https://github.example/riverton/plans/src/commit/5f3c0de/plans/riverton/plan%20%231.mdx#L2');
  expect(linksOf({...github, GITEA_ACTIONS: 'true'})(line)).toContain('/src/commit/5f3c0de/');
});

test('and as GitLab shows it', () => {
  const links = linksOf({CI_PROJECT_URL: 'https://gitlab.example/riverton/plans', CI_COMMIT_SHA: '5f3c0de'});
  expect(links(lines)).toBe('https://gitlab.example/riverton/plans/-/blob/5f3c0de/plans/riverton/plan%20%231.mdx#L2-3');
});

test('there is no link where no forge is checking', () => {
  expect(linksOf({})(line)).toBeUndefined();
  expect(linksOf({...github, GITHUB_SHA: undefined})(line)).toBeUndefined();
});
