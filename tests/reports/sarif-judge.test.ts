import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Result} from 'sarif';
import {beforeAll, describe, expect, test} from 'vitest';
import {judge, type PlanReport} from '#checklist';
import {REPORTERS, type ReportContext} from '#reports';
import {readWorkspace} from '#workspace';
import {comparedContext} from '../support/base.ts';
import {hostileReports} from '../support/hostile-titles.ts';
import {makeWorkspace, REPOSITORY} from '../support/openplan.ts';
import {contextFor, DATE, judgeText, readText} from '../support/read.ts';
import {reportContext} from '../support/reports.ts';
import {matchResultsForward, resultsIn, validateSarif} from '../support/sarif.ts';

/*
 * Microsoft's SARIF Multitool judges what we write, and compares two of our reports by itself. Where it goes by fingerprints we
 * know more: an item with another id may be the same, and what cannot be told, because the file cannot be read, is not fixed.
 */

const CRITERIA_FIXTURES = join(import.meta.dirname, '../checklist/criteria');

const head = 'title: Open harbour plan 2026–2027\npublisher: riverton\nlanguage: en\nstatus: adopted';
const write = (lines: string) => `---\n${head}\n${lines}\n---\n`;

function judgeAs(id: string, text: string): PlanReport {
  const reading = readText(text, id);
  return judge(reading, contextFor(reading));
}

describe('the Multitool finds nothing in', () => {
  const {reports: shipped} = readWorkspace(REPOSITORY, DATE);
  const fenmarsh = shipped.filter(({id}) => id.startsWith('fenmarsh/'));
  const hostile = hostileReports();
  const initiatives = Array.from({length: 700}, (_, index) => `    - {id: berth-${index}, title: Berth ${index}}`).join('\n');
  const many = judgeText(write(`transparency:\n  initiatives:\n${initiatives}`));
  const removed = judgeAs('riverton/2024', write(''));
  const unread = [judgeAs('riverton/words', 'no plan at all\n'), judgeAs('riverton/empty', '')];
  const pairs = fenmarsh.map((now) => ({now, before: judgeAs(now.id, write('nextReview: soon'))}));
  const hostilePairs = hostile.slice(0, 8).map((before) => ({now: judgeAs(before.id, write('')), before}));

  const logs: Record<string, string> = {
    'shipped plans': logOf(shipped, reportContext(shipped)),
    'a plan in Dutch': logOf(fenmarsh, reportContext(fenmarsh, 'nl')),
    'a plan with a base': logOf(fenmarsh, comparedContext(pairs, [removed])),
    'hostile titles': logOf(hostile, reportContext(hostile)),
    'a hostile base': logOf(hostilePairs.map(({now}) => now), comparedContext(hostilePairs, hostile.slice(8, 10), 'nl')),
    'no plans': logOf([], reportContext([])),
    'more problems than fit': logOf([many], reportContext([many])),
    'problems in content': contentLog(),
  };
  let verdicts: Record<string, string[]> = {};

  beforeAll(() => {
    verdicts = validateSarif({
      ...logs,
      'no address': logOf(fenmarsh, {...reportContext(fenmarsh), pageOf: () => undefined}),
      'no lines': logOf(unread, reportContext(unread)),
      'old SARIF': '{"version": "2.1.0", "$schema": "https://example.org/sarif.json", "runs": []}',
    });
  });

  const rulesIn = (name: string) => new Set(verdicts[name]?.map((words) => words.split(' ').slice(0, 2).join(' ')));

  test.for(Object.keys(logs))('%s', (name) => {
    expect(verdicts[name]).toEqual([]);
  });

  test('a portal without an address, but that its rules have no page', () => {
    expect(rulesIn('no address')).toEqual(new Set(['SARIF2012 note']));
  });

  test('files without lines, but that there are none to show', () => {
    expect(rulesIn('no lines')).toEqual(new Set(['SARIF2011 note']));
  });

  test('nothing else: it sees what is wrong', () => {
    expect(rulesIn('old SARIF')).toContain('SARIF1011 error');
  });

  test('logs that hold what they are about', () => {
    expect(resultsIn(logs['more problems than fit'] ?? '')).toHaveLength(5000);
    expect(new Set(resultsIn(logs['a plan with a base'] ?? '').map(({baselineState}) => baselineState))).toEqual(new Set(['new', 'unchanged', 'absent']));
    expect(resultsIn(logs['problems in content'] ?? '').map(({locations}) => locations?.[0]?.physicalLocation?.artifactLocation?.uri)).toContain('content/portal.yaml');
  });
});

describe('the Multitool compares', () => {
  const owner = 'owner: {unit: Harbour office, role: harbour master}';
  const berths = '    - {id: berths, title: Berths}';
  const tides = `    - {id: tides, title: Tides, ${owner}}`;
  const initiatives = (...lines: string[]) => write(`transparency:\n  initiatives:\n${lines.join('\n')}`);

  /** For each change: the plan before and after, and how many problems are new and gone. */
  const changes: Record<string, [before: string, after: string, counts: {new: number; absent: number}]> = {
    nothing: [initiatives(berths, tides), initiatives(berths, tides), {new: 0, absent: 0}],
    'edit-elsewhere': [initiatives(berths), initiatives(berths).replace('status:', 'summary: Berths for everybody who sails in from the sea.\nstatus:'), {new: 0, absent: 1}],
    reorder: [initiatives(berths, tides), initiatives(tides, berths), {new: 0, absent: 0}],
    fix: [initiatives(berths), initiatives(berths.replace('}', `, ${owner}}`)), {new: 0, absent: 1}],
    break: [initiatives(tides), initiatives(tides.replace(`, ${owner}`, '')), {new: 1, absent: 0}],
    swap: [initiatives(berths, tides), initiatives(berths.replace('}', `, ${owner}}`), tides.replace(`, ${owner}`, '')), {new: 1, absent: 1}],
    'another-wrong-value': [write('nextReview: soon'), write('nextReview: later'), {new: 1, absent: 1}],
  };

  /** Two plans for each criterion of two points, from one that is in order to one that is not: thousands of problems, more than a hundred that are new, and as many that are gone. */
  const fixtures = readdirSync(CRITERIA_FIXTURES).filter((id) => /^(flagship|origin)-/.test(id)).flatMap((id) => {
    const [before, ...others] = readdirSync(join(CRITERIA_FIXTURES, id)).filter((name) => name.endsWith('.mdx') && name !== 'original.mdx').sort(okFirst);
    return others.map((name): [string, string, string] => [`${id}-${name.slice(0, -4)}`, readFixture(id, before ?? ''), readFixture(id, name)]);
  });

  const all = [...Object.entries(changes).map(([name, [before, after]]): [string, string, string] => [name, before, after]), ...fixtures];
  const pairs = all.map(([name, before, after]) => ({before: judgeAs(`riverton/${name}`, before), now: judgeAs(`riverton/${name}`, after)}));
  const own = resultsIn(logOf(pairs.map(({now}) => now), comparedContext(pairs)));
  let matched: Result[] = [];

  beforeAll(() => {
    const alone = (reports: PlanReport[]) => logOf(reports, reportContext(reports));
    matched = matchResultsForward(alone(pairs.map(({before}) => before)), alone(pairs.map(({now}) => now)));
  });

  const inPlan = (results: readonly Result[], name: string) => results.filter(({locations}) => locations?.[0]?.physicalLocation?.artifactLocation?.uri === `plans/riverton/${name}.mdx`);
  const changed = (results: readonly Result[], state: 'new' | 'absent') => results.filter(({baselineState}) => baselineState === state).map(({ruleId, partialFingerprints}) => `${ruleId} ${partialFingerprints?.['openplan/v1']}`).sort();

  test.for(Object.entries(changes))('%s', ([name, [, , counts]]) => {
    for (const state of ['new', 'absent'] as const) {
      expect(changed(inPlan(own, name), state)).toHaveLength(counts[state]);
      expect(changed(inPlan(matched, name), state), state).toEqual(changed(inPlan(own, name), state));
    }
    expect(inPlan(own, name).some(({baselineState}) => baselineState === 'unchanged')).toBe(true);
  });

  test('what is in order with what is not, of two points', () => {
    expect(own.length).toBeLessThan(5000);
    for (const state of ['new', 'absent'] as const) {
      expect(changed(own, state).length).toBeGreaterThan(100);
      expect(changed(matched, state), state).toEqual(changed(own, state));
    }
  });
});

function okFirst(one: string, other: string): number {
  return Number(other === 'ok.mdx') - Number(one === 'ok.mdx') || one.localeCompare(other);
}

function readFixture(id: string, name: string): string {
  return readFileSync(join(CRITERIA_FIXTURES, id, name), 'utf8');
}

function logOf(reports: readonly PlanReport[], context: ReportContext): string {
  return REPORTERS.sarif(reports, context);
}

function contentLog(): string {
  const settings = 'languages: [nl, "@team"]\nurl: nowhere\n<img src=x>: 1\n';
  const workspace = makeWorkspace({'content/portal.yaml': settings, 'plans/riverton/2026.mdx': write('')});
  try {
    const {reports, problems} = readWorkspace(workspace.root, DATE);
    const context = reportContext(reports);
    return logOf(reports, {...context, content: problems, sources: new Map([...context.sources, ['content/portal.yaml', settings]])});
  } finally {
    workspace.remove();
  }
}
