import {describe, expect, test} from 'vitest';
import {byLevel, checklistSettings, CRITERIA, judge, judgeContent, reasonOf, verdictOf, type Level, type Result} from '#checklist';
import {contextFor, DATE, judgeText, readText} from '../support/read.ts';

const HEAD = 'title: Open harbour plan 2026–2027\npublisher: riverton\nlanguage: en';
const text = (...lines: string[]) => `---\n${[HEAD, ...lines].join('\n')}\n---\n`;
const INITIATIVE = 'flagship: {initiatives: [{id: talking-lock, title: Talking lock}]}';

function judgeWith(levels: Record<string, Level | 'off'>, ...lines: string[]) {
  const reading = readText(text(...lines));
  return judge(reading, {...contextFor(reading), settings: {...checklistSettings(), levels}});
}

describe('the verdict', () => {
  test('is open for a plan that is not adopted, unless it is asked what an adopted one is asked', () => {
    for (const status of ['draft', 'consultation', 'closed'] as const) expect(judgeText(text(`status: ${status}`)).verdict, status).toBe('open');
    const {results, verdict, status} = judgeText(text());
    expect({verdict, status}).toEqual({verdict: 'open', status: 'draft'});
    expect(verdictOf(results, 'draft', true)).toBe('fail');
    expect(verdictOf(results, 'adopted')).toBe('fail');
    expect(verdictOf([], 'adopted')).toBe('pass');
  });

  test('is fail for a file that cannot be read as a plan, or is unsafe', () => {
    expect(judgeText(text('period: soon')).verdict).toBe('fail');
    expect(judgeText(`${text()}\n<script>steer()</script>\n`).verdict).toBe('fail');
  });
});

test('of a file that is no plan only the reading says something', () => {
  const report = judgeText('No plan yet.');
  expect(report).toMatchObject({title: 'riverton/2026', status: 'draft', verdict: 'fail', plan: undefined});
  const [readable, ...others] = report.results;
  expect(readable).toMatchObject({outcome: 'fail', point: 'plan', criterion: {id: 'readable'}});
  for (const [index, {criterion, point, outcome, problems, untold, evidence, waivers}] of others.entries()) {
    expect(criterion).toBe(CRITERIA[index + 1]);
    expect({outcome, problems, untold, evidence, waivers}, criterion.id).toEqual({outcome: 'skip', problems: [], untold: 0, evidence: [], waivers: []});
    expect(point, criterion.id).toBe(criterion.about !== 'initiative' ? criterion.point : criterion.points.length === 1 ? criterion.points[0] : 'plan');
  }
});

test('a title is the name of the plan', () => {
  expect(judgeText(text()).title).toBe('Open harbour plan 2026–2027');
});

describe('the day', () => {
  const closed = (status: string, end: string) => judgeText(text(`status: ${status}`, `period: {start: 2024-01-01, end: ${end}}`)).date;

  test('is the last one of a closed plan, once that has passed', () => {
    expect(closed('closed', '2025-12-31')).toBe('2025-12-31');
    expect(closed('closed', '2026-12-31')).toBe(DATE);
    expect(closed('adopted', '2025-12-31')).toBe(DATE);
    expect(judgeText(text('status: closed')).date).toBe(DATE);
  });
});

describe('the grades', () => {
  const {plan, results} = judgeText(text('flagship: {initiatives: [{id: lock, title: Lock}, {id: gate, title: Gate}]}'));
  const reasonFor = (change: (result: Result) => Result) => reasonOf(plan, results.map(change), 'flagship');

  test('are of what is there', () => {
    const initiatives = '{initiatives: [{id: berths}]}';
    const all = ['transparency', 'participation', 'collaboration', 'flagship'].map((point) => `${point}: ${initiatives}`);
    expect(new Set(Object.values(judgeText(text('origin: {summary: It began on the quay.}', ...all)).points))).toEqual(new Set(['intention']));
    expect(reasonOf(plan, results, 'origin')).toEqual({grade: 'absent', unmet: 0, waived: 0, initiatives: []});
    expect(reasonOf(undefined, judgeText('No plan yet.').results, 'flagship')).toEqual({grade: 'absent', unmet: 0, waived: 0, initiatives: []});
  });

  test('are kept from the best by a must that is waived', () => {
    const met = reasonFor((result) => ({...result, outcome: 'pass', problems: []}));
    expect(met).toEqual({grade: 'exemplary', unmet: 0, waived: 0, initiatives: []});
    const waived = reasonFor((result) => ({...result, outcome: result.criterion.id === 'initiative-owner' ? 'waived' : 'pass', problems: []}));
    expect(waived).toEqual({grade: 'met', unmet: 0, waived: 1, initiatives: []});
  });

  test('name the initiatives in which something is unmet', () => {
    const {initiatives} = reasonFor((result) => ({...result, problems: result.problems.filter(({initiative}) => initiative === 'gate')}));
    expect(initiatives).toEqual(['Gate']);
  });
});

test('musts come before shoulds, and these before coulds', () => {
  expect(([{level: 'could'}, {level: 'should'}, {level: 'must'}] as const).toSorted(byLevel).map(({level}) => level)).toEqual(['must', 'should', 'could']);
});

describe('a portal', () => {
  const result = (id: string, level: Level | 'off', ...lines: string[]) => judgeWith({[id]: level}, ...lines).results.find(({criterion}) => criterion.id === id);

  test('may put off any criterion but those about the files', () => {
    const lines = [INITIATIVE, 'waivers: [{criterion: licence}]'];
    for (const {id, about} of CRITERIA) {
      const outcome = result(id, 'off', ...lines)?.outcome;
      if (about === 'reading') expect(outcome, id).toBe('pass');
      else expect(outcome, id).toBe('skip');
    }
    expect(result('waivers', 'must', ...lines)?.outcome).toBe('fail');
    expect(result('judge-ambition', 'should', ...lines)).toMatchObject({outcome: 'review', level: 'could'});
  });

  test('may change a level', () => {
    expect(result('licence', 'should')?.level).toBe('should');
    expect(result('licence', 'off')?.level).toBe('must');
    expect(judgeText(text()).results.find(({criterion}) => criterion.id === 'licence')?.level).toBe('must');
  });
});

test('an initiative is called by its title, its id or its number, and a problem knows whose it is', () => {
  const report = judgeText(text('transparency: {initiatives: [{title: Berths, id: berth-register}, {id: tide-table}, {start: 2026-02-01}]}'));
  const problems = report.results.filter(({criterion}) => criterion.id === 'initiative-owner').flatMap((each) => each.problems);
  expect(problems.map(({values, initiative}) => [values['name'], initiative])).toEqual([['Berths', 'berth-register'], ['tide-table', 'tide-table'], ['#3', '']]);
});

test('what is not asked of any initiative of a point is not asked there', () => {
  const report = judgeText(text('transparency: {initiatives: [{id: berths}]}', INITIATIVE.replace('title: Talking lock', 'updates: [{on: 2026-05-01, status: cancelled}]')));
  const results = report.results.filter(({criterion}) => criterion.id === 'initiative-delay-reason');
  expect(results.map(({point, outcome}) => [point, outcome])).toEqual([['transparency', 'skip'], ['flagship', 'fail']]);
});

test('problems of a file of content/ have the shape of those of a plan', () => {
  const judged = (address: string) => {
    const {files: [file], problems} = readText(`${text('period: soon')}\n[Steer](${address})\n`);
    if (!file) throw new Error('there is no file');
    return {file, problems: judgeContent(file, problems)};
  };
  const {file, problems} = judged('javascript:steer()');
  expect(problems.map(({criterion}) => criterion)).toEqual(['readable', 'safe-content']);
  expect(problems[0]).toMatchObject({field: 'period', at: {path: file.path}, fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/)});
  expect(judged('javascript:steer()').problems.at(-1)?.fingerprint).toBe(problems.at(-1)?.fingerprint);
  expect(judged('javascript:moor()').problems.at(-1)?.fingerprint).not.toBe(problems.at(-1)?.fingerprint);
});

test('the last problem of a file keeps its fingerprint when the others are put right', () => {
  const {files: [file], problems: [first, ...others]} = readText(text('period: soon', 'licence: 5'));
  if (!file || !first) throw new Error('nothing is wrong');
  expect(others).not.toEqual([]);
  const [alone] = judgeContent(file, [first]);
  expect(alone?.fingerprint).toBe(judgeContent(file, [first, ...others])[0]?.fingerprint);
});
