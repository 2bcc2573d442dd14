import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'openplan-check-'));
  put('plans/riverton/harbour.mdx', draft('Open harbour'));
  put('plans/riverton/archive.mdx', draft('Open archive'));
  put('content/publishers/riverton.yaml', 'name: Town of Riverton\n');
});

afterEach(() => rmSync(root, {recursive: true}));

const draft = (title: string, lines = '') => `---\ntitle: ${title}\npublisher: riverton\nlanguage: en\n${lines}---\n`;

function put(path: string, text: string) {
  mkdirSync(dirname(join(root, path)), {recursive: true});
  writeFileSync(join(root, path), text);
}

/** Runs the command in the workspace, as a person in `from` would. */
function openplan(args: string[], {from = '', env = {}}: {from?: string; env?: Record<string, string>} = {}) {
  const command = join(import.meta.dirname, '../../src/cli/openplan.ts');
  const cwd = join(root, from);
  return spawnSync(process.execPath, [command, ...args], {cwd, env: {...process.env, INIT_CWD: cwd, ...env}, encoding: 'utf8'});
}

const idsOf = (stdout: string): string[] => JSON.parse(stdout).plans.map(({id}: {id: string}) => id);

test('drafts with gaps are in order: exit code 0; in a strict run 1', () => {
  expect(openplan(['check'])).toMatchObject({status: 0, stderr: ''});
  expect(openplan(['check', '--strict']).status).toBe(1);
});

test('an unmet must in an adopted plan: exit code 1', () => {
  put('plans/riverton/harbour.mdx', draft('Open harbour', 'status: adopted\n'));
  expect(openplan(['check']).status).toBe(1);
  expect(openplan(['check', 'plans/riverton/archive.mdx']).status).toBe(0);
});

test('takes plans and folders, from wherever it is called', () => {
  expect(idsOf(openplan(['check', '--format', 'json']).stdout)).toEqual(['riverton/archive', 'riverton/harbour']);
  expect(idsOf(openplan(['check', '--format', 'json', 'plans/riverton/harbour.mdx']).stdout)).toEqual(['riverton/harbour']);
  expect(idsOf(openplan(['check', '--format', 'json', 'harbour.mdx'], {from: 'plans/riverton'}).stdout)).toEqual(['riverton/harbour']);
});

test('writes several formats in one run, each to its file', () => {
  const {stdout} = openplan(['check', '--format', 'json=out/report.json', '--format', 'text', '--format', 'text=out/report.txt']);
  expect(stdout).toContain('2 plans checked');
  expect(idsOf(readFileSync(join(root, 'out/report.json'), 'utf8'))).toHaveLength(2);
  expect(readFileSync(join(root, 'out/report.txt'), 'utf8')).toBe(stdout);
  expect(readdirSync(join(root, 'out'))).toEqual(['report.json', 'report.txt']);
});

test('judges as of a day: the flag before OPENPLAN_DATE before today', () => {
  const dateOf = (stdout: string) => JSON.parse(stdout).date;
  const env = {OPENPLAN_DATE: '2026-03-01'};
  expect(dateOf(openplan(['check', '--format', 'json'], {env}).stdout)).toBe('2026-03-01');
  expect(dateOf(openplan(['check', '--format', 'json', '--date', '2026-04-01'], {env}).stdout)).toBe('2026-04-01');
});

test('speaks the language that is asked for, else that of the portal', () => {
  expect(openplan(['check', '--lang', 'nl']).stdout).toContain('2 plannen bekeken');
  put('content/portal.yaml', 'languages: [nl, en]\n');
  expect(openplan(['check']).stdout).toContain('2 plannen bekeken');
});

test.for([
  {wrong: ['check', '--date', '2026-02-30'], says: 'expected a day that exists'},
  {wrong: ['check', '--format', 'xml'], says: 'Unknown format xml, expected one of text, json'},
  {wrong: ['check', '--format', 'json='], says: 'Missing file after --format json='},
  {wrong: ['check', '--lang', 'fr'], says: 'Allowed choices are en, nl'},
  {wrong: ['check', 'plans/riverton/market.mdx'], says: 'Found no plan at plans/riverton/market.mdx'},
  {wrong: ['chek'], says: 'Did you mean check?'},
  {wrong: ['explain', 'plan-sumary'], says: 'plan-summary'},
])('wrong use says what was expected: $wrong', ({wrong, says}) => {
  const {status, stderr, stdout} = openplan(wrong);
  expect({status, stdout}).toEqual({status: 2, stdout: ''});
  expect(stderr).toContain(says);
});

test('a folder without plans is no workspace: exit code 2', () => {
  rmSync(join(root, 'plans'), {recursive: true});
  rmSync(join(root, 'content'), {recursive: true});
  const {status, stderr} = openplan(['check'], {env: {INIT_CWD: root}});
  expect(status).toBe(2);
  expect(stderr).toContain('expected a folder plans/');
});

test('a mistake in the portal’s settings is told with its place: exit code 1', () => {
  put('content/portal.yaml', 'name: Riverton\nchecklist:\n  levels:\n    plan-sumary: off\n  thresholds: {milestones: two}\n');
  const {status, stdout} = openplan(['check', '--format', 'json']);
  const found = JSON.parse(stdout).content.map(({message, line, column, path}: Record<string, unknown>) => ({message, line, column, path}));
  expect(status).toBe(1);
  expect(found).toEqual([
    {message: 'Unknown key `plan-sumary`, did you mean `plan-summary`?', line: 4, column: 5, path: 'content/portal.yaml'},
    {message: 'Unexpected “two” as `milestones`, expected a number, with digits only and a point before decimals', line: 5, column: 28, path: 'content/portal.yaml'},
  ]);
});

test('a portal can change a level, switch a criterion off, and move a threshold', () => {
  put('content/portal.yaml', 'checklist: {levels: {plan-summary: off, licence: could}, thresholds: {initiativesMin: 1}}\n');
  const [plan] = JSON.parse(openplan(['check', '--format', 'json', 'plans/riverton/harbour.mdx']).stdout).plans;
  const result = (id: string) => plan.results.find(({criterion}: {criterion: string}) => criterion === id);
  expect(result('plan-summary')).toMatchObject({outcome: 'skip', problems: []});
  expect(result('licence')).toMatchObject({level: 'could', outcome: 'fail'});
});

test('explains a criterion, and lists them all', () => {
  const {stdout} = openplan(['explain', 'plan-summary', '--lang', 'nl']);
  expect(stdout).toContain('Een korte samenvatting');
  expect(stdout).toContain('ten hoogste 60 woorden');
  expect(openplan(['explain']).stdout).toMatch(/^ {2}must +plan-summary +A short summary$/m);
});
