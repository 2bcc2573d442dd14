import {describe, expect, onTestFinished, test} from 'vitest';
import type {Plan} from '#plan';
import {readHistory, readWorkspace} from '#workspace';
import {runGit, startHistory, type History, type Tree} from '../support/git.ts';
import {DATE} from '../support/read.ts';
import {makeWorkspace, workspaceOf} from '../support/workspace.ts';

const PATH = 'plans/riverton/2026.mdx';
const plan = (...initiatives: string[]) => `---\ntitle: Harbour plan 2026\npublisher: riverton\nlanguage: en\nsummary: The harbour shows what it earns and spends, and asks skippers what they need.\ntransparency:\n  initiatives:\n${initiatives.map((each) => `    - {${each}}\n`).join('')}---\n`;

const BERTHS = 'id: berths, title: Berths, end: 2026-05-01';
const TIDES = 'id: tides, title: Tides';

function historyOf(tree: Tree): History {
  const history = startHistory(tree);
  onTestFinished(() => history.remove());
  return history;
}

function planIn(root: string, id = 'riverton/2026'): Plan {
  const found = readWorkspace(root, DATE).reports.find((report) => report.id === id)?.plan;
  if (!found) throw new Error(`there is no plan ${id}`);
  return found;
}

/** The versions of a plan, the latest first: the kinds of its changes; of the first one a word. */
function told(root: string, id?: string): (string | string[])[] {
  return readHistory(root).versionsOf(planIn(root, id)).map(({changes}) => changes?.map(({kind}) => kind) ?? 'first');
}

describe('the history of a plan', () => {
  test('tells which promise came, was put off or went, when and by which commit', () => {
    const {root, commit} = historyOf({[PATH]: plan(BERTHS)});
    commit({[PATH]: plan(BERTHS, TIDES)});
    commit({[PATH]: plan(BERTHS.replace('05-01', '09-01'), TIDES)});
    const last = commit({[PATH]: plan(TIDES)});
    expect(told(root)).toEqual([['dropped'], ['postponed'], ['added'], 'first']);
    expect(readHistory(root).versionsOf(planIn(root))[0]).toEqual({commit: last, on: '2026-06-01', changes: [{kind: 'dropped', initiative: {id: 'berths', title: 'Berths', point: 'transparency'}}]});
    expect(readHistory(root).reach).toBe('whole');
  });

  test('leaves out commits that are about other plans, and what is not recorded', () => {
    const {root, commit, write} = historyOf({[PATH]: plan(BERTHS), 'plans/riverton/2028.mdx': plan(TIDES)});
    commit({[PATH]: plan(BERTHS), 'plans/riverton/2028.mdx': plan(TIDES, BERTHS)});
    write({[PATH]: plan(BERTHS, TIDES), 'plans/riverton/2028.mdx': plan(TIDES, BERTHS)});
    expect(told(root)).toEqual(['first']);
    expect(told(root, 'riverton/2028')).toEqual([['added'], 'first']);
  });

  test('goes on under another name, in a folder, and with initiatives in files of their own', () => {
    const file = (end: string) => `---\npoint: transparency\ntitle: Berths\nend: ${end}\n---\n\nThe story of the berths, as the harbour master tells it.\n`;
    const {root, commit} = historyOf({'plans/riverton/first.mdx': plan(BERTHS, TIDES)});
    commit({[PATH]: plan(BERTHS, TIDES)});
    commit({'plans/riverton/2026/index.mdx': plan(BERTHS, TIDES)});
    commit({'plans/riverton/2026/index.mdx': plan(TIDES), 'plans/riverton/2026/berths.mdx': file('2026-05-01')});
    commit({'plans/riverton/2026/index.mdx': plan(TIDES), 'plans/riverton/2026/berths.mdx': file('2026-08-01')});
    expect(told(root)).toEqual([['postponed'], [], [], [], 'first']);
  });

  test('counts a merge as one change, and what was merged not twice', () => {
    const {root, git, commit} = historyOf({[PATH]: plan(BERTHS)});
    git('checkout', '--quiet', '-b', 'tides');
    commit({[PATH]: plan(BERTHS, TIDES)});
    commit({[PATH]: plan(BERTHS, TIDES.replace('Tides', 'High tides'))});
    git('checkout', '--quiet', 'main');
    git('merge', '--quiet', '--no-ff', '--no-edit', 'tides');
    expect(told(root)).toEqual([['added'], 'first']);
  });

  test('passes over versions that cannot be read', () => {
    const {root, commit} = historyOf({[PATH]: plan(BERTHS)});
    commit({[PATH]: plan(BERTHS).replace('title: Harbour', 'title: "Harbour')});
    commit({[PATH]: plan(BERTHS, TIDES)});
    expect(told(root)).toEqual([['added'], 'first']);
  });

  test('goes on for a plan that was away for a while', () => {
    const {root, commit} = historyOf({[PATH]: plan(BERTHS)});
    commit({'README.md': 'Plans'});
    commit({[PATH]: plan(TIDES), 'README.md': 'Plans'});
    expect(told(root)).toEqual([['added', 'dropped'], 'first']);
  });

  test('is read in a workspace that is a folder of a repository', () => {
    const {root, commit} = historyOf({[`open/${PATH}`]: plan(BERTHS), [PATH]: plan(TIDES)});
    commit({[`open/${PATH}`]: plan(BERTHS, TIDES), [PATH]: plan(TIDES)});
    expect(told(`${root}/open`)).toEqual([['added'], 'first']);
  });
});

describe('without a whole history', () => {
  test('there is none in a folder that is no repository, and before the first commit', () => {
    const root = workspaceOf({[PATH]: plan(BERTHS)});
    expect(readHistory(root).reach).toBe('none');
    expect(told(root)).toEqual([]);
    runGit(root, ['init', '--quiet']);
    expect(readHistory(root).reach).toBe('none');
  });

  test('a shallow clone says that it is one', () => {
    const {root, commit} = historyOf({[PATH]: plan(BERTHS)});
    commit({[PATH]: plan(BERTHS, TIDES)});
    const clone = makeWorkspace({});
    runGit(clone, ['clone', '--quiet', '--depth', '1', `file://${root}`, '.']);
    expect(readHistory(clone).reach).toBe('shallow');
    expect(told(clone)).toEqual(['first']);
  });

  test('a plan that is not recorded yet has none', () => {
    const {root, write} = historyOf({[PATH]: plan(BERTHS)});
    write({[PATH]: plan(BERTHS), 'plans/riverton/2028.mdx': plan(TIDES)});
    expect(told(root, 'riverton/2028')).toEqual([]);
  });
});
