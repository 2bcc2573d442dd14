import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {readWorkspace} from '#workspace';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'openplan-new-'));
  mkdirSync(join(root, 'plans'));
});

afterEach(() => rmSync(root, {recursive: true}));

/** Runs `openplan new` in the workspace, without a terminal. */
function make(...flags: string[]) {
  const command = join(import.meta.dirname, '../../src/cli/openplan.ts');
  return spawnSync(process.execPath, [command, 'new', ...flags], {cwd: root, env: {...process.env, INIT_CWD: root}, encoding: 'utf8'});
}

const harbour = ['--publisher', 'riverton', '--title', 'Open harbour: the plan', '--start', '2027-01-01', '--end', '2028-12-31'];

describe.for(['en', 'nl'])('a skeleton in %s', (language) => {
  test.for([{shape: 'one file', flags: []}, {shape: 'a folder', flags: ['--folder']}])('is readable as $shape, and lacks nothing but what is still to be written', ({flags}) => {
    expect(make(...harbour, '--language', language, '--publisher-name', 'Town of Riverton', ...flags)).toMatchObject({status: 0, stderr: ''});
    const {reports, problems} = readWorkspace(root, '2026-06-01');
    const [report] = reports;
    expect(problems).toEqual([]);
    expect(reports).toHaveLength(1);
    expect(report?.title).toBe('Open harbour: the plan');
    const about = report?.results.filter(({criterion}) => criterion.about === 'reading').map(({outcome}) => outcome);
    expect(about).toEqual(['pass', 'pass']);
    expect(report?.points).toEqual({origin: 'intention', transparency: 'intention', participation: 'intention', collaboration: 'intention', flagship: 'intention'});
  });

  test('leaves a line to fill in for every must that it could meet', () => {
    make(...harbour, '--language', language, '--publisher-name', 'Town of Riverton');
    const [report] = readWorkspace(root, '2026-06-01').reports;
    const unanchored = report?.results
      .filter(({level, outcome, criterion}) => level === 'must' && outcome === 'fail' && criterion.id !== 'five-points')
      .flatMap(({problems}) => problems)
      .filter(({at}) => at.start.line === 1);
    expect(unanchored).toEqual([]);
  });
});

test('overwrites nothing', () => {
  make(...harbour, '--language', 'en');
  const path = join(root, 'plans/riverton/2027-2028.mdx');
  writeFileSync(path, 'my own words');
  expect(make(...harbour, '--language', 'nl')).toMatchObject({status: 2, stderr: expect.stringContaining('nothing is overwritten')});
  expect(make(...harbour, '--language', 'nl', '--folder')).toMatchObject({status: 2});
  expect(readFileSync(path, 'utf8')).toBe('my own words');
});

test('offers to make the publisher’s file, and makes it when it has a name', () => {
  expect(make(...harbour, '--language', 'en').stdout).toContain('There is no content/publishers/riverton.yaml yet');
  make(...harbour, '--language', 'en', '--plan', 'second', '--publisher-name', 'Town of Riverton');
  expect(readFileSync(join(root, 'content/publishers/riverton.yaml'), 'utf8')).toBe('name: Town of Riverton\n');
});

test('without a terminal names everything that is missing, and writes nothing', () => {
  const {status, stderr} = make('--publisher', 'River Town', '--start', '2027-02-30');
  expect(status).toBe(2);
  for (const flag of ['--publisher', '--title', '--language', '--start', '--end']) expect(stderr).toContain(flag);
  expect(readdirSync(join(root, 'plans'))).toEqual([]);
});
