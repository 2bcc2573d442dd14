import {renameSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, beforeEach, expect, test, vi} from 'vitest';
import {PLAN, withoutContact} from '../support/ci/change.ts';
import {edited, git, startServer, type Server} from '../support/ci/repository.ts';
import {PATIENCE, runScript, type Said} from '../support/ci/shell.ts';
import {removeTemporary, temporary} from '../support/ci/temporary.ts';
import {REPOSITORY} from '../support/openplan.ts';

/* The hook as it is shipped, switched on in a fresh clone as it says itself. */

vi.setConfig({testTimeout: PATIENCE});

const DRAFT = 'plans/fenmarsh/2027-2028.mdx';

let server: Server;
let clone: string;

beforeAll(() => {
  server = startServer();
});

beforeEach(() => {
  clone = temporary('clone');
  git(clone, 'clone', '--quiet', server.folder, '.');
  git(clone, 'config', 'core.hooksPath', '.githooks');
  symlinkSync(join(REPOSITORY, 'node_modules'), join(clone, 'node_modules'));
});

afterAll(removeTemporary);

test('stops a commit that takes a must out of an adopted plan, and says which and where', async () => {
  edit(PLAN, withoutContact);
  const {code, output} = await commit('--all');
  expect(code).toBe(1);
  expect(output).toContain(`${PLAN}:1:1`);
  expect(output).toContain('git commit --no-verify');
  expect(git(clone, 'rev-parse', 'HEAD')).toBe(server.main);
  expect((await commit('--all', '--no-verify')).code).toBe(0);
});

test('judges what is staged, not what is on disk', async () => {
  edit(PLAN, (text) => text.replace('nextReview: 2027-11-16', 'nextReview: 2027-11-17'));
  git(clone, 'add', PLAN);
  edit(PLAN, withoutContact);
  expect((await commit()).code).toBe(0);

  git(clone, 'add', PLAN);
  edit(PLAN, () => 'This is being written again.');
  expect(await commit()).toMatchObject({code: 1, output: expect.stringContaining('contact')});
});

test('never stops for the gaps of a draft, and says nothing then', async () => {
  edit(DRAFT, withoutContact);
  expect(await commit('--all', '--quiet')).toEqual({code: 0, output: ''});
});

test('stops for a draft that cannot be read', async () => {
  edit(DRAFT, (text) => text.replace('status: consultation', 'status: [consultation'));
  expect((await commit('--all')).code).toBe(1);
});

test('does not stop for a plan that somebody else left broken', async () => {
  edit(PLAN, withoutContact);
  await commit('--all', '--no-verify');
  edit(DRAFT, (text) => text.replace('nextReview: 2028-03-15', 'nextReview: 2028-03-16'));
  expect((await commit('--all')).code).toBe(0);
});

test('judges every plan when a setting changes', async () => {
  edit(PLAN, withoutContact);
  await commit('--all', '--no-verify');
  edit('content/portal.yaml', (text) => text.replace('en: Openplan', 'en: Plans of Riverton'));
  expect(await commit('--all')).toMatchObject({code: 1, output: expect.stringContaining(PLAN)});
});

test('lets a plan be taken away, and judges no other then', async () => {
  edit(PLAN, withoutContact);
  await commit('--all', '--no-verify');
  git(clone, 'rm', '--quiet', DRAFT);
  expect((await commit()).code).toBe(0);
});

test('starts nothing when neither plans nor settings change', async () => {
  renameSync(join(clone, 'node_modules'), join(clone, 'elsewhere'));
  edit('README.md', (text) => `${text}\n`);
  expect(await commit('--all', '--quiet')).toEqual({code: 0, output: ''});
});

test('says so when it cannot judge, and lets the commit be', async () => {
  renameSync(join(clone, 'node_modules'), join(clone, 'elsewhere'));
  edit(PLAN, withoutContact);
  expect(await commit('--all', '--quiet')).toEqual({code: 0, output: 'The plans were not checked. Run npm ci once; from then on they are.\n'});
});

function edit(path: string, change: (text: string) => string): void {
  edited(join(clone, path), change);
}

function commit(...options: string[]): Promise<Said> {
  const people = ['AUTHOR', 'COMMITTER'].flatMap((who) => [[`GIT_${who}_NAME`, 'Archivist'], [`GIT_${who}_EMAIL`, 'archivist@riverton.example']]);
  return runScript(['sh'], `git commit --message 'Go on' ${options.join(' ')}`, clone, Object.fromEntries(people));
}
