import {readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {expect, test} from 'vitest';
import {openplan, makeWorkspace, REPOSITORY, startOpenplan} from '../support/openplan.ts';

const PLAN = '---\ntitle: Open harbour plan\npublisher: riverton\nlanguage: en\nstatus: adopted\n---\n';
const FILES = {
  'plans/riverton/2026.mdx': PLAN,
  'content/publishers/riverton.yaml': 'name: Town of Riverton\n',
};

/** Starts `check --watch`; `next` waits until it has checked once more, and gives what it said. */
function startWatching(args: string[] = [], files: Record<string, string> = FILES) {
  const workspace = makeWorkspace(files);
  const child = startOpenplan(['check', '--watch', '--date', '2026-06-01', ...args], workspace.root);
  let said = '';
  child.stdout?.on('data', (text) => (said += text));
  child.stderr?.on('data', (text) => (said += text));
  const next = async () => {
    const limit = Date.now() + 20_000;
    while (!said.includes('Stop with Ctrl+C.')) {
      if (Date.now() > limit) throw new Error(`nothing came:\n${said}`);
      await wait(20);
    }
    // The report and what is said beside it come by two ways.
    await wait(200);
    const answer = said;
    said = '';
    return answer;
  };
  const stop = async () => {
    child.kill('SIGINT');
    const {code} = await child.outcome;
    workspace.remove();
    return code;
  };
  return {...workspace, next, stop, rest: () => said};
}

test('checks again after a change in plans/ or content/, and ends with Ctrl+C', async () => {
  const watching = startWatching();
  expect(await watching.next()).toContain('Missing `summary`, expected at most');
  watching.write('plans/riverton/2026.mdx', PLAN.replace('status', 'summary: The harbour opens up.\nstatus'));
  const second = await watching.next();
  expect(second).toContain('Checking again.');
  expect(second).not.toContain('Missing `summary`, expected at most');
  watching.write('content/portal.yaml', 'checklist: {thresholds: {summaryWords: 2}}\n');
  expect(await watching.next()).toContain('4 words, expected at most 2');
  watching.write('plans/riverton/2028/index.mdx', PLAN);
  expect(await watching.next()).toContain('plans/riverton/2028/index.mdx');
  watching.write('plans/riverton/2028/berths.mdx', '---\npoint: transparency\ntitel: Berths\n---\n');
  expect(await watching.next()).toContain('did you mean `title`');
  expect(await watching.stop()).toBe(1);
});

test('keeps the screen as it was, and its reports free of what it says itself', async () => {
  const workspace = makeWorkspace(FILES);
  const child = startOpenplan(['check', '--watch', '--format', 'json', '--date', '2026-06-01'], workspace.root);
  let json = '';
  child.stdout?.on('data', (text) => (json += text));
  let said = '';
  child.stderr?.on('data', (text) => (said += text));
  while (!said.includes('Ctrl+C')) await wait(20);
  child.kill('SIGINT');
  const {output} = await child.outcome;
  expect(JSON.parse(json)).toMatchObject({summary: {plans: 1}});
  expect(output).not.toContain('\u001b');
  workspace.remove();
});

test('is not set off by its own report', async () => {
  const watching = startWatching(['--format', 'json=plans/report.json']);
  await watching.next();
  await wait(600);
  expect(watching.rest()).toBe('');
  watching.write('plans/riverton/2026.mdx', `${PLAN}\n`);
  await watching.next();
  await wait(600);
  expect(watching.rest()).toBe('');
  await watching.stop();
});

test('goes on when a plan it was asked about is moved away', async () => {
  const watching = startWatching(['plans/riverton/2026.mdx']);
  await watching.next();
  rmSync(join(watching.root, 'plans/riverton/2026.mdx'));
  expect(await watching.next()).toContain('Found no plan at plans/riverton/2026.mdx');
  watching.write('plans/riverton/2026.mdx', PLAN);
  expect(await watching.next()).toContain('Missing `summary`, expected at most');
  await watching.stop();
});

test('the editor’s task finds every problem that is told in full', async () => {
  const {tasks} = JSON.parse(readFileSync(join(REPOSITORY, '.vscode/tasks.json'), 'utf8'));
  const [{problemMatcher, command, options}] = tasks;
  expect(command).toBe('npm run check -- --watch');
  expect(options.env).toEqual({NO_COLOR: '1'});
  const patterns = problemMatcher.pattern.map(({regexp}: {regexp: string}) => new RegExp(regexp));
  const workspace = makeWorkspace({...FILES, 'content/publishers/riverton.yaml': 'nam: Town of Riverton\n'});
  const {stdout} = await openplan(['check', '--date', '2026-06-01'], workspace.root);
  const json = JSON.parse((await openplan(['check', '--format', 'json', '--date', '2026-06-01'], workspace.root)).stdout);
  workspace.remove();
  interface Place { path: string; line: number; column: number }
  const failed: {problems: Place[]}[] = json.plans[0].results.filter(({outcome}: {outcome: string}) => outcome === 'fail');
  const places = new Set(failed.flatMap(({problems}) => problems).concat(json.content).map(({path, line, column}) => `${path}:${line}:${column}`));
  const lines = stdout.split('\n');
  const found = lines.flatMap((line, index) => {
    const place = patterns[0].exec(line);
    return place && patterns[1].test(lines[index + 1]) ? [place.slice(1, 4).join(':')] : [];
  });
  // Of a criterion with many problems, some are told in short.
  expect(found.length).toBeGreaterThanOrEqual(failed.length + json.content.length);
  expect(new Set(found)).toEqual(places);
  const {beginsPattern, endsPattern} = problemMatcher.background;
  expect('Checking again.').toMatch(new RegExp(beginsPattern));
  expect('Watching plans/ and content/ for changes. Stop with Ctrl+C.').toMatch(new RegExp(endsPattern));
});
