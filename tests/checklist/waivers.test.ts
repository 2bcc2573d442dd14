import {describe, expect, test} from 'vitest';
import {CRITERIA, checklistSettings, judge, verdictOf, type PlanReport} from '#checklist';
import {contextFor, DATE, judgeText, readText} from '../support/read.ts';

const HEAD = 'title: Open harbour plan 2026–2027\npublisher: riverton\nlanguage: en\nstatus: adopted';
const INITIATIVES = `transparency:
  initiatives:
    - {id: berth-register, title: Berth register}
    - {id: tide-table, title: Tide table}
flagship:
  initiatives:
    - {id: talking-lock, title: Talking lock}`;

const text = (...lines: string[]) => `---\n${[HEAD, ...lines].join('\n')}\n---\n`;
const waiving = (...waivers: string[]) => text(`waivers: [${waivers.map((waiver) => `{${waiver}}`).join(', ')}]`, INITIATIVES);
const only = (report: PlanReport, id: string, point?: string) =>
  report.results.filter(({criterion, ...result}) => criterion.id === id && (point === undefined || result.point === point));

/** Each must that fails, waived by name. */
const mustsOf = (report: PlanReport) => [...new Set(report.results.filter(({level, outcome}) => level === 'must' && outcome === 'fail').map(({criterion}) => criterion.id))];

describe('a criterion that is waived', () => {
  test('is waived, with the reason, and has no problems', () => {
    const report = judgeText(waiving('criterion: initiative-owner, reason: The harbours share an owner, until: 2026-12-31'));
    for (const result of only(report, 'initiative-owner')) {
      expect(result).toMatchObject({outcome: 'waived', problems: [], waivers: [{reason: 'The harbours share an owner', until: '2026-12-31'}]});
    }
    expect(only(report, 'initiative-owner').map(({point}) => point)).toEqual(['transparency', 'flagship']);
    expect(only(report, 'initiative-problem', 'flagship')).toMatchObject([{outcome: 'fail', waivers: []}]);
    expect(only(report, 'waivers')).toMatchObject([{outcome: 'pass'}]);
  });

  test('lets the plan pass, and its points be met but not exemplary', () => {
    const unmet = judgeText(text(INITIATIVES));
    expect(unmet).toMatchObject({verdict: 'fail', points: {transparency: 'intention', flagship: 'intention', participation: 'absent'}});
    const report = judgeText(waiving(...mustsOf(unmet).map((id) => `criterion: ${id}, reason: Not for a harbour`)));
    expect(report).toMatchObject({verdict: 'pass', points: {transparency: 'met', flagship: 'met', participation: 'absent'}});
    expect(verdictOf(report.results, report.status, true)).toBe('pass');
    const shoulds = report.results.filter(({level, outcome}) => level === 'should' && outcome === 'fail').map(({criterion}) => criterion.id);
    const all = [...new Set([...mustsOf(unmet), ...shoulds])].map((id) => `criterion: ${id}, reason: Not for a harbour`);
    expect(judgeText(waiving(...all)).points).toMatchObject({transparency: 'met', flagship: 'met'});
  });

  test('is unused where it is met', () => {
    expect(only(judgeText(waiving('criterion: initiative-id, reason: Ids are for cattle')), 'waivers')).toMatchObject([{problems: [{message: 'unused'}]}]);
  });

  test('is of use while it is unmet under one of its points', () => {
    const lines = INITIATIVES.replace(/title: (Berth register|Tide table)/g, 'title: $1, owner: {unit: Harbour desk, role: Harbour master}');
    const report = judgeText(text('waivers: [{criterion: initiative-owner, reason: The lock has no owner}]', lines));
    expect(only(report, 'waivers')).toMatchObject([{outcome: 'pass', problems: []}]);
  });

  test('is unused where each initiative of that id meets it', () => {
    const dates = 'start: 2026-01-01, end: 2026-12-31';
    const lines = `transparency: {initiatives: [{id: lock, ${dates}}]}\nflagship: {initiatives: [{id: lock, ${dates}}]}`;
    const report = judgeText(text('waivers: [{criterion: initiative-dates, initiative: lock, reason: Locks have no end}]', lines));
    expect(only(report, 'waivers')).toMatchObject([{problems: [{message: 'unused-initiative'}]}]);
  });

  test('stays unmet for another initiative, whatever could not be read', () => {
    const lines = INITIATIVES.replace('title: Tide table}', 'title: Tide table}\n    - {id: tide-clock, owner: 3}');
    const report = judgeText(text('waivers: [{criterion: initiative-owner, initiative: berth-register, reason: The harbours share an owner}]', lines));
    expect(only(report, 'initiative-owner', 'transparency')).toMatchObject([{outcome: 'fail', problems: [{initiative: 'tide-table'}], untold: 1}]);
  });

  test('shows nothing as met while a part of it is not', () => {
    const lines = INITIATIVES.replace('title: Tide table', 'title: Tide table, owner: {unit: Harbour desk, role: Harbour master}');
    expect(only(judgeText(text(lines)), 'initiative-owner', 'transparency')).toMatchObject([{outcome: 'fail', evidence: []}]);
    expect(only(judgeText(text(INITIATIVES.replace('title: Berth register', 'title: Berth register, themes: [finance, berths]'))), 'references')).toMatchObject([{outcome: 'fail', evidence: []}]);
  });

  test('is named once, also when it is waived twice', () => {
    const report = judgeText(waiving('criterion: initiative-owner, reason: The harbours share an owner', 'criterion: initiative-owner, reason: The master is ill'));
    expect(only(report, 'initiative-owner', 'flagship')).toMatchObject([{outcome: 'waived', waivers: [{reason: 'The harbours share an owner'}]}]);
    expect(only(report, 'waivers')).toMatchObject([{problems: [{message: 'repeated'}]}]);
  });
});

describe('a waiver for one initiative', () => {
  test('leaves the problems of the others', () => {
    const report = judgeText(waiving('criterion: initiative-owner, initiative: tide-table, reason: The tides have no owner'));
    expect(only(report, 'initiative-owner', 'transparency')).toMatchObject([
      {outcome: 'fail', problems: [{field: 'transparency.initiatives.berth-register.owner'}], waivers: [{initiative: 'tide-table'}]},
    ]);
    expect(only(report, 'initiative-owner', 'flagship')).toMatchObject([{outcome: 'fail', problems: [{}], waivers: []}]);
  });

  test('waives the criterion when nothing is left', () => {
    const both = ['berth-register', 'tide-table'].map((id) => `criterion: initiative-owner, initiative: ${id}, reason: The harbours share an owner`);
    const report = judgeText(waiving(...both));
    expect(only(report, 'initiative-owner', 'transparency')).toMatchObject([{outcome: 'waived', waivers: [{initiative: 'berth-register'}, {initiative: 'tide-table'}]}]);
  });

  test('holds for a problem whose field lies outside the initiative', () => {
    const contact = 'contact: {name: Harbour desk}';
    const lines = text('waivers: [{criterion: initiative-contact, initiative: talking-lock, reason: The lock talks itself}]', contact, INITIATIVES);
    expect(only(judgeText(lines), 'initiative-contact', 'flagship')).toMatchObject([{outcome: 'waived'}]);
    expect(only(judgeText(lines), 'initiative-contact', 'transparency')).toMatchObject([{outcome: 'fail', problems: [{}, {}]}]);
  });

  test('leaves unmet what could not be read in another', () => {
    const lines = INITIATIVES.replace('title: Tide table', 'title: Tide table, owner: The sea');
    const report = judgeText(text('waivers: [{criterion: initiative-owner, initiative: berth-register, reason: The harbours share an owner}]', lines));
    expect(only(report, 'initiative-owner', 'transparency')).toMatchObject([{outcome: 'fail', problems: [], untold: 1}]);
    const unread = judgeText(text('waivers: [{criterion: initiative-owner, initiative: tide-table, reason: The tides have no owner}]', lines));
    expect(only(unread, 'waivers')).toMatchObject([{outcome: 'pass'}]);
  });

  test('is not for a neighbour whose id begins alike', () => {
    const lines = INITIATIVES.replace('id: tide-table', 'id: berth').replace('title: Berth register', 'title: Berth register, themes: [berths]');
    const waivers = ['initiative-owner', 'references'].map((id) => `{criterion: ${id}, initiative: berth, reason: The harbours share an owner}`);
    const report = judgeText(text(`waivers: [${waivers.join(', ')}]`, lines));
    expect(only(report, 'initiative-owner', 'transparency')).toMatchObject([{problems: [{field: 'transparency.initiatives.berth-register.owner'}]}]);
    expect(only(report, 'references')).toMatchObject([{outcome: 'fail', problems: [{field: 'transparency.initiatives.berth-register.themes.0'}]}]);
  });

  test('is not for one without an id that is called like it', () => {
    const lines = INITIATIVES.replace('{id: berth-register, title: Berth register}', '{title: tide-table}');
    const report = judgeText(text('waivers: [{criterion: initiative-owner, initiative: tide-table, reason: The tides have no owner}]', lines));
    expect(only(report, 'initiative-owner', 'transparency')).toMatchObject([{outcome: 'fail', problems: [{values: {name: 'tide-table'}}]}]);
  });

  test('is for the plan’s own criteria where it is the initiative itself that is told', () => {
    const translated = readText(text('translationOf: riverton/2026-nl', 'waivers: [{criterion: translation, initiative: tide-table, reason: Tides are told in English only}]', INITIATIVES));
    const original = readText(text(INITIATIVES).replace('    - {id: tide-table, title: Tide table}\n', ''), 'riverton/2026-nl');
    expect(only(judge(translated, contextFor(translated, DATE, original)), 'translation')).toMatchObject([{outcome: 'waived'}]);
  });

  test('is for the plan’s own criteria where their problem lies in it', () => {
    const lines = INITIATIVES.replace('title: Tide table', 'title: Tide table, themes: [tides]').replace('title: Talking lock', 'title: Talking lock, themes: [locks]');
    const report = judgeText(text('waivers: [{criterion: references, initiative: tide-table, reason: The theme is on its way}]', lines));
    expect(only(report, 'references')).toMatchObject([{outcome: 'fail', problems: [{field: 'flagship.initiatives.talking-lock.themes.0'}]}]);
    expect(only(report, 'waivers')).toMatchObject([{outcome: 'pass'}]);
  });

  test('is unused where the criterion is met, and unjudged where it is not asked', () => {
    const ask = (criterion: string, initiative: string) => {
      const report = judgeText(waiving(`criterion: ${criterion}, initiative: ${initiative}, reason: Not for us`));
      return only(report, 'waivers').flatMap(({problems}) => problems.map(({message}) => message));
    };
    expect(ask('initiative-id', 'tide-table')).toEqual(['unused-initiative']);
    expect(ask('flagship-new', 'tide-table')).toEqual([]);
    expect(ask('flagship-new', 'talking-lock')).toEqual([]);
    expect(ask('initiative-id', 'lost-quay')).toEqual([]);
  });
});

describe('does not hold', () => {
  test.for([
    ['after its last day', 'reason: The harbours share an owner, until: 2026-05-31', 'expired'],
    ['without a reason', 'until: 2026-12-31', 'missing-reason'],
  ] as const)('a waiver %s', ([, rest, message]) => {
    const report = judgeText(waiving(`criterion: initiative-owner, ${rest}`));
    expect(only(report, 'initiative-owner', 'flagship')).toMatchObject([{outcome: 'fail', waivers: []}]);
    expect(only(report, 'waivers')).toMatchObject([{problems: [{message}]}]);
    expect(report.verdict).toBe('fail');
  });

  test('one that covers nothing because it has expired, for the next', () => {
    const report = judgeText(waiving('criterion: initiative-owner, reason: So it was, until: 2026-05-31', 'criterion: initiative-owner, reason: The harbours share an owner'));
    expect(only(report, 'initiative-owner', 'flagship')).toMatchObject([{outcome: 'waived', waivers: [{reason: 'The harbours share an owner'}]}]);
    expect(only(report, 'waivers')).toMatchObject([{problems: [{message: 'expired'}]}]);
  });

  test('any for files and for waivers', () => {
    const report = judgeText(text('colour: blue', 'waivers: [{criterion: readable, reason: We like blue}, {criterion: waivers, reason: We like waivers}]'));
    expect(only(report, 'readable')).toMatchObject([{outcome: 'fail'}]);
    expect(only(report, 'waivers')).toMatchObject([{outcome: 'fail', problems: [{message: 'fixed'}, {message: 'fixed'}]}]);
    expect(report.verdict).toBe('fail');
  });
});

test('holds through its last day, which for a closed plan is counted at the end of its period', () => {
  const waiver = 'criterion: initiative-owner, reason: The harbours share an owner, until: 2026-06-01';
  expect(only(judgeText(waiving(waiver)), 'initiative-owner', 'flagship')).toMatchObject([{outcome: 'waived'}]);
  const closed = waiving(waiver).replace('status: adopted', 'status: closed\nperiod: {start: 2024-01-01, end: 2026-06-01}');
  expect(only(judgeText(closed, '2028-01-01'), 'initiative-owner', 'flagship')).toMatchObject([{outcome: 'waived'}]);
});

test('of what the portal switched off is nobody’s mistake', () => {
  const reading = readText(waiving('criterion: initiative-owner, reason: The harbours share an owner'));
  const settings = checklistSettings({checklist: {levels: {'initiative-owner': 'off'}}});
  const report = judge(reading, {...contextFor(reading, DATE), settings});
  expect(only(report, 'waivers')).toMatchObject([{outcome: 'pass'}]);
  expect(only(report, 'initiative-owner')).toMatchObject([{outcome: 'skip', waivers: []}]);
});

test('a plan without waivers is not asked about them', () => {
  expect(only(judgeText(text(INITIATIVES)), 'waivers')).toMatchObject([{outcome: 'skip'}]);
  expect(CRITERIA.filter(({about}) => about === 'waivers')).toHaveLength(1);
});
