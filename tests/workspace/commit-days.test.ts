import {execFileSync} from 'node:child_process';
import {expect, onTestFinished, test} from 'vitest';
import {readCommitDays, readWorkspace} from '#workspace';
import {runGit, startHistory, type History, type Tree} from '../support/git.ts';
import {workspaceOf} from '../support/workspace.ts';

const TREE = {
  'plans/riverton/harbour.mdx': '---\ntitle: Open harbour\npublisher: riverton\nlanguage: en\n---\n',
  'plans/riverton/archive/index.mdx': '---\ntitle: Open archive\npublisher: riverton\nlanguage: en\n---\n',
  'plans/riverton/archive/reading-room.mdx': '---\npoint: transparency\ntitle: Reading room\n---\n',
};

/** A workspace whose first commit was made on 1 June 2026. */
function historyOf(tree: Tree): History {
  const history = startHistory(tree);
  onTestFinished(() => history.remove());
  return history;
}

/** Records `tree` at another time than the first commit. */
function commitAt(time: string, {root, write}: History, tree: Tree): void {
  write(tree);
  runGit(root, ['add', '--all']);
  const who = ['-c', 'user.name=Archivist', '-c', 'user.email=archivist@riverton.example'];
  execFileSync('git', [...who, 'commit', '--quiet', '--message', 'A change'], {cwd: root, env: {...process.env, GIT_COMMITTER_DATE: time, GIT_AUTHOR_DATE: '2020-01-01T00:00:00Z'}});
}

/** The plans of a workspace with the day of their latest commit. */
function daysIn(root: string): Record<string, string | undefined> {
  const commitDay = readCommitDays(root);
  return Object.fromEntries(readWorkspace(root, '2026-11-21').reports.flatMap(({id, plan}) => (plan ? [[id, commitDay(plan)]] : [])));
}

test('a plan last changed on the day, in UTC, of the latest commit to any of its files', () => {
  const history = historyOf(TREE);
  expect(daysIn(history.root)).toEqual({'riverton/archive': '2026-06-01', 'riverton/harbour': '2026-06-01'});
  commitAt('2026-07-04T23:30:00-05:00', history, {...TREE, 'plans/riverton/archive/reading-room.mdx': '---\npoint: transparency\ntitle: A bigger reading room\n---\n'});
  expect(daysIn(history.root)).toEqual({'riverton/archive': '2026-07-05', 'riverton/harbour': '2026-06-01'});
});

test('nobody knows without a repository, or in a shallow clone', () => {
  const shallow = workspaceOf({});
  runGit(shallow, ['clone', '--quiet', '--depth', '1', `file://${historyOf(TREE).root}`, '.']);
  for (const root of [workspaceOf(TREE), shallow]) expect(daysIn(root)).toEqual({'riverton/archive': undefined, 'riverton/harbour': undefined});
});
