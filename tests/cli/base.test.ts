import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {REPORTERS, reportSchema} from '#reports';
import {startHistory, type History} from '../support/git.ts';
import {openplan} from '../support/openplan.ts';

/* `check --base` as somebody at a terminal or a machine of a forge would run it. */

const plan = (title: string, ...lines: string[]) => `---\ntitle: ${title}\npublisher: riverton\nlanguage: en\n${lines.map((line) => `${line}\n`).join('')}---\n`;

const FILES = {
  'content/publishers/riverton.yaml': 'name: Riverton\ncountry: GB\nkind: municipality\n',
  'plans/riverton/archive.mdx': plan('Open archive', 'licence: CC0-1.0'),
  'plans/riverton/harbour.mdx': plan('Open harbour', 'status: adopted'),
  'plans/riverton/library.mdx': plan('Open library', 'summary: Everyone can see which books the town buys, and why it buys them.', 'period: {start: 2024-01-01, end: 2025-12-31}', 'contact: {name: Front desk, email: desk@library.riverton.example}', 'licence: CC0-1.0'),
};

/** A branch on which one plan was changed, one is new, and one is gone. */
function branch(): History {
  const history = startHistory(FILES);
  onTestFinished(() => history.remove());
  history.git('checkout', '--quiet', '-b', 'spring');
  const {'plans/riverton/library.mdx': _, ...others} = FILES;
  history.commit({
    ...others,
    'plans/riverton/archive.mdx': plan('Open archive', 'contact: {name: Reading room, email: reading-room@riverton.example}'),
    'plans/riverton/museum.mdx': plan('Open museum'),
  });
  return history;
}

test('tells what became of each plan since the branches parted', async () => {
  const {root} = branch();
  const {code, stdout} = await openplan(['check', '--base', 'main', '--format', 'json'], root);
  const {base, summary, plans, removed} = reportSchema.parse(JSON.parse(stdout));
  expect(code).toBe(1);
  expect(base?.ref).toBe('main');
  expect(removed?.map(({id}) => id)).toEqual(['riverton/library']);
  expect(plans.map(({id, base: was, fixed}) => [id, was?.path, fixed?.map(({criterion}) => criterion)])).toEqual([
    ['riverton/archive', 'plans/riverton/archive.mdx', ['contact-point']],
    ['riverton/harbour', 'plans/riverton/harbour.mdx', []],
    ['riverton/museum', undefined, []],
  ]);
  expect(new Set(Object.values(plans[2]?.base?.points ?? {}))).toEqual(new Set(['absent']));
  const changes = plans.map(({results}) => results.flatMap(({problems}) => problems.flatMap(({change, cause, field}) => (change === 'new' ? `${field} (${cause})` : []))));
  expect(changes.slice(0, 2)).toEqual([['licence (content)'], []]);
  const all = plans.flatMap(({results}) => results.flatMap(({problems}) => problems));
  expect(all.filter(({change, cause}) => change === 'kept' && cause === undefined).length).toBe(summary.kept);
  expect([summary.fixed, summary.new, (summary.new ?? 0) + (summary.kept ?? 0)]).toEqual([1, 1 + (changes[2]?.length ?? 0), all.length]);
});

test('keeps to the plans that are named, those that are gone included', async () => {
  const {root} = branch();
  const of = async (path: string) => reportSchema.parse(JSON.parse((await openplan(['check', path, '--base', 'main', '--format', 'json'], root)).stdout));
  expect((await of('plans/riverton/museum.mdx')).removed).toEqual([]);
  expect((await of('plans/riverton')).removed).toHaveLength(1);
});

test('writes every format in one run, the same bytes each time, and nothing else', async () => {
  const {root, git} = branch();
  const formats = Object.keys(REPORTERS);
  const run = async (folder: string) => openplan(['check', '--base', 'main', '--date', '2026-06-01', ...formats.flatMap((format) => ['--format', `${format}=../${folder}/report.${format}`])], root);
  const [one, two] = [`${root}-one`, `${root}-two`];
  onTestFinished(() => [one, two].forEach((folder) => rmSync(folder, {recursive: true, force: true})));
  expect(await run(one.split('/').at(-1) ?? '')).toMatchObject({code: 1, output: ''});
  await run(two.split('/').at(-1) ?? '');
  expect(readdirSync(one).sort()).toEqual(formats.map((format) => `report.${format}`).sort());
  for (const name of readdirSync(one)) {
    const report = readFileSync(join(one, name), 'utf8');
    expect(report, name).toBe(readFileSync(join(two, name), 'utf8'));
    expect(report.length, name).toBeGreaterThan(100);
  }
  expect(git('status', '--porcelain')).toBe('');
});

test('speaks Dutch in every format', async () => {
  const {root} = branch();
  for (const format of Object.keys(REPORTERS)) {
    const {stdout} = await openplan(['check', '--base', 'main', '--format', format, '--lang', 'nl'], root);
    expect(stdout, format).toContain('ontbreekt');
    expect(stdout, format).not.toMatch(/\b(Missing|expected|unmet)\b/);
  }
});

test('a base that is not there is wrong use: exit code 2, and what to do', async () => {
  const {root} = branch();
  expect(await openplan(['check', '--base', 'origin/main'], root)).toMatchObject({code: 2, output: 'Found no branch, tag or commit origin/main. A branch of the server is called origin/<name>; fetch it first with: git fetch origin\n'});
  expect((await openplan(['check', '--base', 'origin/main', '--lang', 'nl'], root)).output).toContain('Er is geen branch, tag of commit origin/main.');
});

test('needs git, and says so', async () => {
  const {root} = branch();
  expect(await openplan(['check', '--base', 'main'], root, {PATH: '/nowhere'})).toMatchObject({code: 2, output: expect.stringContaining('git could not be started')});
});
