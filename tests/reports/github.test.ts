import {describe, expect, test} from 'vitest';
import {judge, type PlanReport} from '#checklist';
import {REPORTERS} from '#reports';
import {readWorkspace} from '#workspace';
import {comparedContext} from '../support/base.ts';
import {hostileReports} from '../support/hostile-titles.ts';
import {contextFor, judgeText, readText} from '../support/read.ts';
import {reportContext} from '../support/reports.ts';
import {REPOSITORY} from '../support/repository.ts';

/** As they stand on the day as of which the portal of the tests is built: none fails then. */
const {reports: shipped} = readWorkspace(REPOSITORY, '2026-11-21');

const plan = (status: string, more = '') => judgeText(`---\ntitle: Open harbour plan\npublisher: riverton\nlanguage: en\nstatus: ${status}\n${more}---\n`);
const initiatives = (n: number) => `transparency:\n  initiatives:\n${Array.from({length: n}, (_, index) => `    - {id: berth-${index}, title: Berth ${index}}\n`).join('')}`;

interface Command {
  name: string;
  properties: Record<string, string>;
  message: string;
}

/** What GitHub's runner makes of a log: commands, and lines of text. https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs */
function parse(log: string): {commands: Command[]; text: string[]} {
  const lines = log.split(/\r\n|\r|\n/).filter((line) => line !== '');
  const commands = lines.flatMap((line) => commandIn(line) ?? []);
  return {commands, text: lines.filter((line) => !commandIn(line))};
}

function commandIn(line: string): Command | undefined {
  const trimmed = line.trimStart();
  const end = trimmed.indexOf('::', 2);
  if (trimmed.startsWith('::') && end !== -1) {
    const [name = '', ...rest] = trimmed.slice(2, end).split(' ');
    const pairs = rest.join(' ').split(',').map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')), unescape(pair.slice(pair.indexOf('=') + 1))]);
    return {name, properties: Object.fromEntries(pairs), message: unescape(trimmed.slice(end + 2))};
  }
  // the older kind may stand anywhere in a line
  const [, name, message = ''] = /##\[(\w[\w-]*)[^\]]*\](.*)/.exec(line) ?? [];
  return name ? {name, properties: {}, message} : undefined;
}

function unescape(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
}

function commandsOf(reports: readonly PlanReport[], context = reportContext(reports)): Command[] {
  return parse(REPORTERS.github(reports, context)).commands;
}

describe('the annotations of GitHub', () => {
  test('say what is wrong, what to paste and where to read more, at the place', () => {
    const report = judgeText('---\ntitle: Open harbour\npublisher: riverton\nlanguage: en\nstatus: adopted\nflagship: {initiatives: [{id: lock, title: "Lock: 10%, talking"}]}\n---\n');
    const owner = {...report, results: report.results.filter(({criterion}) => criterion.id === 'initiative-owner')};
    const shown = REPORTERS.github([owner], reportContext([owner]));
    expect(shown.split('\n')[0]).toBe(
      '::error file=plans/riverton/2026.mdx,line=6,endLine=6,col=26,endColumn=65,title=An owner (must)::Missing `owner` of “Lock: 10%25, talking”, expected the unit and the role that answer for it' +
        '%0A%0APaste within the braces on line 6, after a comma, and fill in:%0Aowner: {unit: …, role: …}%0A%0ARead more: https://plans.example.org/checklist/initiative-owner/',
    );
  });

  test('have columns only where start and end share a line', () => {
    const report = plan('adopted', 'summary: >-\n  Berths, cranes and the price of each,\n  for everybody who ever asked.\norigin:\n  summary: >-\n    The harbour master asked around,\n    and wrote it down.\n');
    const commands = commandsOf([{...report, results: report.results.filter(({criterion}) => ['origin-story', 'plan-period'].includes(criterion.id))}]);
    const lines = commands.map(({properties: {line, endLine, col, endColumn}}) => ({line, endLine, col, endColumn}));
    expect(lines).toEqual([{line: '1', endLine: '1', col: '1', endColumn: '4'}, {line: '11', endLine: '12'}]);
  });

  test.for([
    ['adopted', false, ['error', 'notice', 'warning']],
    ['draft', false, ['notice', 'warning']],
    ['draft', true, ['error', 'notice', 'warning']],
  ] as const)('of a plan that is %s (strict: %s) are of the kinds %s', ([status, strict, kinds]) => {
    const report = plan(status);
    const commands = commandsOf([report], {...reportContext([report]), strict});
    expect([...new Set(commands.map(({name}) => name))].sort()).toEqual(kinds);
  });

  test('are ten of a kind at most: the tenth says how many are left out, and where they are', () => {
    const report = plan('adopted', initiatives(60));
    const problems = report.results.flatMap(({level, problems: own}) => own.map(() => level));
    const commands = commandsOf([report]);
    for (const [kind, level] of [['error', 'must'], ['warning', 'should'], ['notice', 'could']] as const) {
      const own = commands.filter(({name}) => name === kind);
      expect(own).toHaveLength(10);
      const left = problems.filter((each) => each === level).length - 9;
      expect(own.at(-1)).toMatchObject({properties: {title: `${left} more ${kind}s are not shown here`}, message: 'GitHub shows ten of each kind for a step. “npm run check” shows them all.'});
    }
  });

  test('are all there when there are ten', () => {
    const report = plan('adopted', initiatives(10));
    const owners = report.results.filter(({criterion}) => criterion.id === 'initiative-owner');
    expect(owners.flatMap(({problems}) => problems)).toHaveLength(10);
    const commands = commandsOf([{...report, results: owners}]);
    expect(commands.map(({properties}) => properties['title'])).toEqual(Array.from({length: 10}, () => 'An owner (must)'));
    const eleven = plan('adopted', initiatives(11));
    const some = commandsOf([{...eleven, results: eleven.results.filter(({criterion}) => criterion.id === 'initiative-owner')}]);
    expect(some.map(({properties}) => properties['title']).slice(8)).toEqual(['An owner (must)', '2 more errors are not shown here']);
  });

  test('begin with what is new, and say so', () => {
    const now = plan('adopted', initiatives(3));
    const before = plan('adopted', initiatives(2));
    const titles = commandsOf([now], comparedContext([{now, before}])).filter(({name}) => name === 'error').map(({properties}) => properties['title'] ?? '');
    const musts = now.results.filter(({level}) => level === 'must').flatMap(({problems}) => problems.filter(({initiative}) => initiative === 'berth-2'));
    expect(titles.filter((title) => title.startsWith('New: '))).toHaveLength(Math.min(9, musts.length));
    expect(titles.findLastIndex((title) => title.startsWith('New: '))).toBe(Math.min(9, musts.length) - 1);
  });

  test('put musts before shoulds within a kind', () => {
    const titles = commandsOf([plan('draft', initiatives(1))]).filter(({name}) => name === 'warning').map(({properties}) => properties['title'] ?? '');
    expect(titles.slice(0, 9).every((title) => title.endsWith('(must)'))).toBe(true);
  });

  test('end with a line that sums up', () => {
    expect(parse(REPORTERS.github([], reportContext([])))).toEqual({commands: [], text: ['Found by the checklist: 0 errors, 0 warnings, 0 notices.']});
    expect(parse(REPORTERS.github(shipped, reportContext(shipped, 'nl'))).text).toEqual([expect.stringMatching(/^De checklist vond 0 fouten, \d+ waarschuwingen en \d+ opmerkingen\.$/)]);
  });

  test('let no title start a command of its own, end one, or lead to another file', () => {
    for (const report of hostileReports()) {
      const log = REPORTERS.github([report], reportContext([report]));
      const {commands, text} = parse(log);
      // a file is found by its name alone, whatever is in it
      expect(log.replaceAll(/file=[^,]*/g, '').match(/(?!\n)[\p{Cc}\p{Cf}]/gu) ?? []).toEqual([]);
      expect(text).toHaveLength(1);
      expect(commands).toHaveLength(log.trimEnd().split('\n').length - 1);
      for (const {name, properties, message} of commands) {
        expect(['error', 'warning', 'notice']).toContain(name);
        expect(properties['title']).toBeTruthy();
        expect([undefined, report.path]).toContain(properties['file']);
        expect(message).not.toBe('');
      }
    }
  });

  test('name a file whatever it is called', () => {
    const reading = readText('---\ntitle: Open harbour\n---\n', 'riverton/::error::a,b=c%0A%');
    const report = judge(reading, contextFor(reading));
    expect(commandsOf([report])[0]?.properties['file']).toBe('plans/riverton/::error::a,b=c%0A%.mdx');
  });
});
