import {describe, expect, test} from 'vitest';
import {CHANGES, changesBetween, type PlanData, type PromiseChange} from '#plan';
import {readText} from '../support/read.ts';

/** What a plan with these lines says. */
function plan(lines: string): PlanData {
  const {plan: found} = readText(`---\ntitle: Open harbour plan\npublisher: riverton\nlanguage: en\n${lines}\n---\n`);
  if (!found) throw new Error('the plan cannot be read');
  return found.data;
}

const initiative = (fields: string, point = 'transparency') => plan(`${point}: {initiatives: [{id: berths, title: Berths, ${fields}}]}`);

/** The changes as `kind what: from → to`. */
function told(before: PlanData, after: PlanData): string[] {
  return changesBetween(before, after).map(lineOf);
}

function lineOf({kind, fields = [], what = fields.join(' '), from, to}: PromiseChange): string {
  const values = from === undefined && to === undefined ? '' : `: ${from ?? ''} → ${to ?? ''}`;
  return `${kind}${what ? ` ${what}` : ''}${values}`;
}

describe('a promise', () => {
  test('that came or went is named', () => {
    const before = plan('transparency: {initiatives: [{id: berths, title: Berths}]}');
    const after = plan('flagship: {initiatives: [{id: lock, title: The talking lock}]}');
    expect(changesBetween(before, after)).toEqual([
      {kind: 'added', initiative: {id: 'lock', title: 'The talking lock', point: 'flagship'}},
      {kind: 'dropped', initiative: {id: 'berths', title: 'Berths', point: 'transparency'}},
    ]);
  });

  test('without an id is known by its title', () => {
    expect(told(plan('transparency: {initiatives: [{title: Berths}, {title: Tides}]}'), plan('transparency: {initiatives: [{title: Tides}, {title: Berths}]}'))).toEqual([]);
  });

  test('that only moved in the file did not change', () => {
    const [one, other] = ['{id: berths, title: Berths, end: 2026-05-01}', '{id: tides, title: Tides}'];
    expect(told(plan(`transparency: {initiatives: [${one}, ${other}]}`), plan(`transparency: {initiatives: [${other}, ${one}]}`))).toEqual([]);
  });

  test('that went to another point moved', () => {
    expect(told(initiative('end: 2026-05-01'), initiative('end: 2026-05-01', 'participation'))).toEqual(['moved: transparency → participation']);
  });

  test('that is worded otherwise says which of its fields', () => {
    expect(told(initiative('summary: Free berths, problem: Nobody knows'), initiative('summary: All free berths, problem: Nobody knows'))).toEqual(['reworded summary']);
    expect(told(initiative('summary: Free, problem: Nobody knows'), initiative('summary: All free berths'))).toEqual(['reworded summary problem']);
    expect(told(initiative('summary: Free berths'), initiative('summary: "Free   berths "'))).toEqual([]);
    expect(told(plan('transparency: {initiatives: [{id: berths, title: Berths}]}'), plan('transparency: {initiatives: [{id: berths, title: All berths}]}'))).toEqual(['renamed: Berths → All berths']);
  });

  test('can have another owner and another status', () => {
    expect(told(initiative('owner: {role: harbour master, unit: Harbour}'), initiative('owner: {role: head of finance, unit: Finance}'))).toEqual(['owner: harbour master, Harbour → head of finance, Finance']);
    expect(told(initiative('start: 2026-01-01'), initiative('start: 2026-01-01, updates: [{on: 2026-02-01, status: limited}]'))).toEqual(['status:  → limited']);
  });
});

describe('a day', () => {
  test('can be put off, brought forward, set and taken out', () => {
    const end = (day: string) => initiative(`end: ${day}`);
    expect(told(end('2026-05-01'), end('2026-09-01'))).toEqual(['postponed end: 2026-05-01 → 2026-09-01']);
    expect(told(end('2026-05-01'), end('2026-02-01'))).toEqual(['brought-forward end: 2026-05-01 → 2026-02-01']);
    expect(told(initiative('summary: Free'), initiative('summary: Free, end: 2026-05-01'))).toEqual(['dated end:  → 2026-05-01']);
    expect(told(initiative('summary: Free, end: 2026-05-01'), initiative('summary: Free'))).toEqual(['undated end: 2026-05-01 → ']);
  });

  test('of a question to people counts as well', () => {
    expect(told(initiative('closes: 2026-05-01', 'participation'), initiative('closes: 2026-06-01', 'participation'))).toEqual(['postponed closes: 2026-05-01 → 2026-06-01']);
    expect(told(initiative('goalDue: 2026-05-01', 'flagship'), initiative('goalDue: 2026-06-01', 'flagship'))).toEqual(['postponed goalDue: 2026-05-01 → 2026-06-01']);
  });
});

describe('milestones and measures', () => {
  const milestones = (...items: string[]) => initiative(`milestones: [${items.join(', ')}]`);
  const measures = (...items: string[]) => initiative(`measures: [${items.join(', ')}]`);

  test('come, go, are put off and are done', () => {
    const [ask, count] = ['{title: Ask skippers, due: 2026-03-01}', '{title: Count the berths, due: 2026-04-01}'];
    expect(told(milestones(ask), milestones(ask, count))).toEqual(['milestone-added Count the berths:  → 2026-04-01']);
    expect(told(milestones(ask, count), milestones(count))).toEqual(['milestone-dropped Ask skippers: 2026-03-01 → ']);
    expect(told(milestones(ask), milestones('{title: Ask skippers, due: 2026-06-01}'))).toEqual(['postponed Ask skippers: 2026-03-01 → 2026-06-01']);
    expect(told(milestones(ask), milestones('{title: Ask skippers, due: 2026-03-01, done: 2026-02-20}'))).toEqual(['milestone-done Ask skippers:  → 2026-02-20']);
    expect(told(milestones('{title: Ask skippers, done: 2026-02-20}'), milestones('{title: Ask skippers}'))).toEqual(['milestone-undone Ask skippers']);
    expect(told(milestones(ask, count), milestones(count, ask))).toEqual([]);
  });

  test('get another baseline or target', () => {
    const boats = (baseline: number, target: number) => `{name: Boats, baseline: {value: ${baseline}}, target: {value: ${target}}}`;
    expect(told(measures(boats(10, 20)), measures(boats(12, 15)))).toEqual(['baseline Boats: 10 → 12', 'target Boats: 20 → 15']);
    expect(told(measures(boats(10, 20)), measures('{name: Visitors}'))).toEqual(['measure-added Visitors', 'measure-dropped Boats']);
  });
});

test('the status of the plan is told first', () => {
  expect(told(plan('summary: Berths'), plan('status: adopted\ntransparency: {initiatives: [{id: berths}]}'))).toEqual(['plan-status: draft → adopted', 'added']);
});

test('every kind of change has been seen here', () => {
  const whole = (lines: string) => plan(lines);
  const before = whole('transparency: {initiatives: [{id: a, title: A, summary: x, owner: {role: r}, start: 2026-01-01, end: 2026-05-01, milestones: [{id: m, title: M, done: 2026-01-02}, {id: n, title: N}, {id: gone, title: Zebra}], measures: [{name: Boats, baseline: {value: 1}, target: {value: 2}}, {name: Quite another thing}]}, {id: b, title: B}, {id: c, title: C, end: 2026-05-01}]}');
  const after = whole('status: closed\ntransparency: {initiatives: [{id: a, title: A2, summary: y, owner: {role: s}, end: 2026-06-01, opens: 2026-01-01, milestones: [{id: m, title: M}, {id: n, title: N, done: 2026-01-02}, {id: came, title: Whale song}], measures: [{name: Boats, baseline: {value: 2}, target: {value: 3}}, {name: "123456789"}], updates: [{status: complete}]}, {id: d, title: D}]}\nparticipation: {initiatives: [{id: c, title: C, end: 2026-04-01, opens: 2026-01-01}]}');
  expect(CHANGES.filter((kind) => !changesBetween(before, after).some((change) => change.kind === kind))).toEqual([]);
});
