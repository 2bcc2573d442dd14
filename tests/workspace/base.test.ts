import {chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, onTestFinished, test} from 'vitest';
import type {PlanReport} from '#checklist';
import {BaseError, compareWithBase, readWorkspace} from '#workspace';
import {runGit, startHistory, type History, type Tree} from '../support/git.ts';
import {DATE} from '../support/read.ts';
import {makeWorkspace, workspaceOf} from '../support/workspace.ts';

const plan = (title: string, ...lines: string[]) => `---\ntitle: ${title}\npublisher: riverton\nlanguage: en\n${lines.map((line) => `${line}\n`).join('')}---\n`;

const FILES: Tree = {
  'content/publishers/riverton.yaml': 'name: Riverton\ncountry: GB\nkind: municipality\n',
  'plans/riverton/2026.mdx': plan('Harbour plan 2026'),
  'plans/riverton/2027.mdx': plan('Harbour plan 2027'),
};

const CONTACT = 'contact: {name: Harbour desk, email: harbour@riverton.example}';
const LICENCE = 'licence: CC-BY-4.0';

function historyOf(files: Tree): History {
  const history = startHistory(files);
  onTestFinished(() => history.remove());
  return history;
}

function compared(root: string, ref: string) {
  const workspace = readWorkspace(root, DATE);
  const base = compareWithBase(workspace, ref);
  const of = (id: string) => {
    const report = workspace.reports.find((each) => each.id === id);
    const comparison = report && base.comparisons.get(report);
    if (!report || !comparison) throw new Error(`there is no plan ${id}`);
    return {
      base: comparison.base?.id,
      isNew: report.results.flatMap(({problems}) => problems.filter((problem) => comparison.changes.get(problem)?.change === 'new').map(({criterion}) => criterion)),
      fixed: comparison.fixed.map(({criterion}) => criterion.id),
      points: comparison.base?.points,
    };
  };
  return {...base, of};
}

const ids = (reports: readonly PlanReport[]) => reports.map(({id}) => id);

describe('the base', () => {
  test('is where the branches part, not where the other one is now', () => {
    const {root, git, commit} = historyOf(FILES);
    const start = git('rev-parse', 'HEAD');
    git('checkout', '--quiet', '-b', 'harbour');
    commit({...FILES, 'plans/riverton/2026.mdx': plan('Harbour plan 2026', CONTACT)});
    git('checkout', '--quiet', 'main');
    commit({...FILES, 'plans/riverton/2027.mdx': plan('Harbour plan 2027', LICENCE)});
    git('checkout', '--quiet', 'harbour');
    const {commit: found, of} = compared(root, 'main');
    expect(found).toBe(start);
    expect(of('riverton/2026')).toMatchObject({isNew: [], fixed: ['contact-point']});
    expect(of('riverton/2027')).toMatchObject({isNew: [], fixed: []});
  });

  test('is compared with the files on disk, those that git does not know included', () => {
    const {root, write, git} = historyOf(FILES);
    write({...FILES, 'plans/riverton/2026.mdx': plan('Harbour plan 2026', LICENCE), 'plans/riverton/2028.mdx': plan('Harbour plan 2028')});
    const {of} = compared(root, 'HEAD');
    expect(of('riverton/2026').fixed).toEqual(['licence']);
    expect(of('riverton/2028').base).toBeUndefined();
    expect(git('status', '--porcelain')).toBe('M plans/riverton/2026.mdx\n?? plans/riverton/2028.mdx');
    expect(git('count-objects')).toMatch(/^\d+ objects/);
  });

  test('leaves the repository as it was, byte for byte', () => {
    const {root, write, git} = historyOf(FILES);
    write({...FILES, 'plans/riverton/2026.mdx': plan('Harbour plan 2026', LICENCE), 'plans/riverton/2028.mdx': plan('Harbour plan 2028')});
    const before = [git('count-objects', '-v'), git('ls-files', '--stage', '--debug')];
    compared(root, 'main');
    expect([git('count-objects', '-v'), git('ls-files', '--stage', '--debug')]).toEqual(before);
  });

  test('knows a plan by its file when it was renamed, on disk alone as well', () => {
    const {root} = historyOf(FILES);
    renameSync(join(root, 'plans/riverton/2027.mdx'), join(root, 'plans/riverton/2027-2028.mdx'));
    const {of, removed} = compared(root, 'main');
    expect(of('riverton/2027-2028')).toMatchObject({base: 'riverton/2027', isNew: [], fixed: []});
    expect(removed).toEqual([]);
  });

  test('knows a plan by its id first: a file that took the place of another is that other one', () => {
    const {root, write} = historyOf(FILES);
    write({...FILES, 'plans/riverton/2026.mdx': FILES['plans/riverton/2027.mdx'] ?? '', 'plans/riverton/2027.mdx': FILES['plans/riverton/2026.mdx'] ?? ''});
    expect(compared(root, 'main').of('riverton/2026').base).toBe('riverton/2026');
  });

  test('tells plans that are no longer there', () => {
    const {root} = historyOf(FILES);
    rmSync(join(root, 'plans/riverton/2027.mdx'));
    expect(ids(compared(root, 'main').removed)).toEqual(['riverton/2027']);
    rmSync(join(root, 'plans'), {recursive: true});
    mkdirSync(join(root, 'plans'));
    expect(ids(compared(root, 'main').removed)).toEqual(['riverton/2026', 'riverton/2027']);
  });

  test('has the grades that the plan had', () => {
    const {root, write} = historyOf(FILES);
    write({...FILES, 'plans/riverton/2026.mdx': plan('Harbour plan 2026', 'transparency: {initiatives: [{id: berths, title: Berths}]}')});
    expect(compared(root, 'main').of('riverton/2026').points?.transparency).toBe('absent');
  });

  test('judges the plan of then with the publishers of then', () => {
    const {'content/publishers/riverton.yaml': publisher = '', ...plans} = FILES;
    const {root, write} = historyOf(plans);
    write({...plans, 'content/publishers/riverton.yaml': publisher});
    expect(compared(root, 'main').of('riverton/2026')).toMatchObject({isNew: [], fixed: ['references']});
  });

  test('tells what is new and what was fixed in content/', () => {
    const {root, write} = historyOf({...FILES, 'content/portal.yaml': 'langauges: [en]\n'});
    write({...FILES, 'content/portal.yaml': 'languages: [en]\nnaem: Riverton\n'});
    const {content} = compared(root, 'main');
    expect([...content.changes].map(([{field}, {change}]) => [field, change])).toEqual([['naem', 'new']]);
    expect(content.fixed.map(({field}) => field)).toEqual(['langauges']);
  });

  test('refuses in a commit what it refuses on disk', () => {
    const {root, commit, git} = historyOf(FILES);
    symlinkSync('/etc/hostname', join(root, 'plans/riverton/linked.mdx'));
    writeFileSync(join(root, 'plans/riverton/large.mdx'), 'x'.repeat(2_000_000));
    writeFileSync(join(root, 'plans/riverton/latin.mdx'), Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xe9, 0x0a]));
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Strange files');
    commit(FILES);
    const removed = compared(root, 'HEAD~1').removed;
    expect(removed.map(({id, results}) => [id, ...results.flatMap(({problems}) => problems.map(({message}) => message))])).toEqual([
      ['riverton/large', 'too-large'],
      ['riverton/latin', 'encoding'],
      ['riverton/linked', 'not-a-file'],
    ]);
  });

  test('is found in a workspace that is a folder of a repository, and in a second work tree', () => {
    const {root, git} = historyOf(Object.fromEntries(Object.entries(FILES).map(([path, text]) => [`open/${path}`, text])));
    writeFileSync(join(root, 'open/plans/riverton/2026.mdx'), plan('Harbour plan 2026', CONTACT));
    expect(compared(join(root, 'open'), 'main').of('riverton/2026').fixed).toEqual(['contact-point']);
    git('worktree', 'add', '--quiet', join(root, 'second'), '-b', 'second');
    writeFileSync(join(root, 'second/open/plans/riverton/2026.mdx'), plan('Harbour plan 2026', CONTACT));
    expect(compared(join(root, 'second/open'), 'main').of('riverton/2026').fixed).toEqual(['contact-point']);
  });

  test('is read when file names are strange', () => {
    const {root, write} = historyOf({...FILES, 'plans/riverton/plan "a" ’24\n\t.md': 'text'});
    write(FILES);
    expect(compared(root, 'main').removed).toHaveLength(1);
  });

  test('runs nothing that the repository brings along', () => {
    const {root, git, write} = historyOf({...FILES, '.gitattributes': '*.mdx diff=plan\n'});
    const canary = join(root, '..', `canary-${root.slice(-6)}`);
    writeFileSync(join(root, '.git/hooks/post-index-change'), `#!/bin/sh\ntouch ${canary}\n`);
    chmodSync(join(root, '.git/hooks/post-index-change'), 0o755);
    git('config', 'diff.plan.command', `touch ${canary}`);
    git('config', 'core.fsmonitor', `touch ${canary}`);
    rmSync(canary, {force: true});
    write({...FILES, 'plans/riverton/2026.mdx': plan('Harbour plan 2026', CONTACT)});
    compared(root, 'main');
    expect(() => rmSync(canary)).toThrow('ENOENT');
  });
});

describe('says why there is no base', () => {
  const reason = (root: string, ref: string) => {
    try {
      compared(root, ref);
    } catch (error) {
      if (error instanceof BaseError) return error.reason;
      throw error;
    }
    return 'none';
  };

  test('in a folder that is no repository', () => {
    expect(reason(workspaceOf(FILES), 'main')).toBe('no-repository');
  });

  test('before the first commit', () => {
    const root = workspaceOf(FILES);
    runGit(root, ['init', '--quiet']);
    expect(reason(root, 'main')).toBe('no-commit');
  });

  test('when there is no such branch, whatever it looks like', () => {
    const {root} = historyOf(FILES);
    for (const ref of ['origin/main', '--help', '-x', '', 'main:plans', '$(id)']) expect(reason(root, ref)).toBe('unknown-ref');
  });

  test('when the histories have nothing in common', () => {
    const {root, git, commit} = historyOf(FILES);
    git('checkout', '--quiet', '--orphan', 'other');
    commit(FILES);
    expect(reason(root, 'main')).toBe('no-merge-base');
  });

  test('in a shallow clone, which holds too little', () => {
    const {root, git, commit} = historyOf(FILES);
    git('checkout', '--quiet', '-b', 'harbour');
    commit({...FILES, 'plans/riverton/2026.mdx': plan('Harbour plan 2026', CONTACT)});
    commit({...FILES, 'plans/riverton/2026.mdx': plan('Harbour plan 2026', CONTACT, LICENCE)});
    const clone = makeWorkspace({});
    onTestFinished(() => rmSync(clone, {recursive: true}));
    runGit(clone, ['clone', '--quiet', '--depth', '1', '--no-single-branch', `file://${root}`, '.']);
    expect(reason(clone, 'origin/main')).toBe('no-merge-base-shallow');
    expect(reason(clone, 'v1')).toBe('unknown-ref-shallow');
    runGit(clone, ['fetch', '--quiet', '--unshallow']);
    expect(compared(clone, 'origin/main').of('riverton/2026').fixed.sort()).toEqual(['contact-point', 'licence']);
  });

  test('in a clone that left the files out', () => {
    const {root, git, commit} = historyOf(FILES);
    commit({...FILES, 'plans/riverton/2026.mdx': plan('Harbour plan 2026', CONTACT)});
    git('config', 'uploadpack.allowFilter', 'true');
    const clone = makeWorkspace({});
    onTestFinished(() => rmSync(clone, {recursive: true}));
    runGit(clone, ['clone', '--quiet', '--filter=blob:none', `file://${root}`, '.']);
    expect(reason(clone, 'HEAD~1')).toBe('missing-objects');
  });
});
