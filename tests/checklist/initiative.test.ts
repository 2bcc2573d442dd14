import {describe, expect, test} from 'vitest';
import {checklistSettings, judge} from '#checklist';
import {parsePlan, type PortalData, type SourceFile} from '#plan';
import {contextFor, judgeText, readText} from '../support/read.ts';

const plan = (lines: string) => `---\ntitle: Open archive plan 2026–2027\npublisher: riverton\nlanguage: en\n${lines}\n---\n`;
const about = (fields: string) => `transparency: {initiatives: [{id: open-archive, title: Open archive, ${fields}}]}`;

/** The outcome of one criterion for a plan with these lines. */
function outcome(id: string, lines: string, date?: string) {
  return judgeText(plan(lines), date).results.find(({criterion}) => criterion.id === id)?.outcome;
}

/** The problems that one criterion has with an initiative with these fields. */
function problemsWith(id: string, fields: string, lines = '') {
  return judgeText(plan(`${lines}${about(fields)}`)).results.filter(({criterion}) => criterion.id === id).flatMap(({problems}) => problems);
}

describe('what does not apply is not asked', () => {
  test('no effect without measures: those are asked for first', () => {
    expect(outcome('initiative-effect', about('start: 2026-02-01'))).toBe('skip');
  });

  test('no evidence while nothing is done', () => {
    expect(outcome('initiative-evidence', about('milestones: [{title: Boxes counted}], updates: [{on: 2026-05-01, status: substantial}]'))).toBe('skip');
  });

  test('no reason while nothing is late', () => {
    expect(outcome('initiative-delay-reason', about('start: 2026-02-01, milestones: [{title: Boxes counted, due: 2026-06-01}]'))).toBe('skip');
    expect(outcome('initiative-delay-reason', about('start: 2026-06-01, updates: [{on: 2026-05-01, status: not-started}]'))).toBe('skip');
  });

  test('nothing is overdue without dates, but that is not shown as checked', () => {
    expect(outcome('initiative-overdue', about('milestones: [{title: Boxes counted}]'))).toBe('skip');
    expect(outcome('initiative-overdue', about('end: 2026-12-31'))).toBe('pass');
    expect(outcome('initiative-overdue', about('milestones: [{title: Boxes counted, due: 2026-12-31}, {title: Boxes scanned}]'))).toBe('pass');
  });

  test('no news before the start, after the end, or once it is finished', () => {
    expect(outcome('initiative-fresh', about('start: 2026-06-02'))).toBe('skip');
    expect(outcome('initiative-fresh', about('start: 2025-01-01, end: 2026-05-31'))).toBe('skip');
    expect(outcome('initiative-fresh', about('start: 2025-01-01, updates: [{on: 2025-02-01, status: complete}]'))).toBe('skip');
    expect(outcome('initiative-fresh', about('start: 2025-01-01, updates: [{on: 2025-02-01, status: limited}]'))).toBe('fail');
  });
});

describe('where an initiative comes from', () => {
  const origin = (fields: string) => judgeText(plan(about(fields))).results.find(({criterion}) => criterion.id === 'initiative-origin');

  test('is shown for each trace', () => {
    expect(origin('tracesTo: [{duty: Archives Act}, {own: The boxes were full.}]')?.evidence).toHaveLength(2);
  });

  test('is not known from a trace that could not be read', () => {
    for (const key of ['decision', 'consultation', 'previous', 'duty', 'own']) {
      expect(origin(`tracesTo: [{${key}: [Archives Act]}]`), key).toMatchObject({outcome: 'fail', problems: []});
    }
    expect(origin('tracesTo: [{regulation: Archives Act}]')).toMatchObject({outcome: 'fail', problems: [{message: 'missing', values: {name: 'Open archive'}}]});
  });

  test('is not guessed for one that no decision can name', () => {
    const decided = plan('origin: {decisions: [{id: maps}]}\ntransparency: {initiatives: [{title: Open archive}]}');
    const [result] = judgeText(decided).results.filter(({criterion}) => criterion.id === 'initiative-origin');
    expect(result?.problems[0]?.paste?.text).toBe('tracesTo: [{own: …}]');
  });
});

describe('whom to ask', () => {
  test('is unmet, and told once, when an address was misshapen: here, or under the contact of the plan', () => {
    for (const address of ['email: 3', 'url: 3']) {
      expect(outcome('initiative-contact', about(`contact: {${address}}`)), address).toBe('fail');
      expect(problemsWith('initiative-contact', `contact: {${address}}`), address).toEqual([]);
      expect(problemsWith('initiative-contact', 'start: 2026-02-01', `contact: {${address}}\n`), address).toEqual([]);
    }
  });
});

test('of milestones that are due on one day the first is the one that comes too late', () => {
  const late = (title: string) => `{title: ${title}, due: 2027-12-01}`;
  const lines = `period: {start: 2026-01-01, end: 2027-12-31}\ntransparency: {initiatives: [{id: open-archive, milestones: [${late('Scan')}, ${late('Publish')}]}]}`;
  const [result] = judgeText(plan(lines)).results.filter(({criterion}) => criterion.id === 'milestone-spread');
  expect(result?.problems.map(({field}) => field)).toEqual(['transparency.initiatives.open-archive.milestones.Scan.due']);
});

describe('a problem', () => {
  test('repeats the title only with the same words', () => {
    expect(problemsWith('initiative-problem', 'problem: OPEN (archive)')).toMatchObject([{message: 'repeats-title'}]);
    expect(problemsWith('initiative-problem', 'problem: Open archive rooms flood each winter')).toEqual([]);
    expect(problemsWith('initiative-problem', 'problem: Openarchive')).toEqual([]);
  });

  test('repeats no title that is not there', () => {
    const untitled = judgeText(plan('transparency: {initiatives: [{id: open-archive, problem: "?!"}]}'));
    expect(untitled.results.find(({criterion}) => criterion.id === 'initiative-problem')?.outcome).toBe('pass');
  });
});

describe('an id', () => {
  test('is proposed from the title, when there is one', () => {
    const pasted = (fields: string) => {
      const results = judgeText(plan(`transparency: {initiatives: [{${fields}}]}`)).results.filter(({criterion}) => criterion.id === 'initiative-id');
      return results[0]?.problems[0]?.paste?.text;
    };
    expect(pasted('title: Open archive')).toContain('id: open-archive');
    expect(pasted('start: 2026-02-01')).toContain('id: …');
  });
});

describe('a reason for delay', () => {
  const late = 'milestones: [{title: Boxes counted, due: 2026-04-01}, {title: Boxes moved, due: 2026-05-01}, {title: Boxes labelled, due: 2026-05-01}, {title: Boxes opened, due: 2026-03-01}]';

  test('is asked for the milestone that was due last, the first of those on one day', () => {
    expect(problemsWith('initiative-delay-reason', late)).toMatchObject([{message: 'overdue', values: {milestone: 'Boxes moved', due: '2026-05-01'}}]);
  });

  test('explains what was due before the day on which it was written', () => {
    expect(problemsWith('initiative-delay-reason', `${late}, updates: [{on: 2026-05-02, reason: funding}]`)).toEqual([]);
    for (const update of ['{on: 2026-05-01, reason: funding}', '{reason: funding}']) {
      expect(problemsWith('initiative-delay-reason', `${late}, updates: [${update}]`), update).toMatchObject([{message: 'overdue'}]);
    }
  });
});

test('a final update goes where updates will be', () => {
  expect(problemsWith('initiative-overdue', 'end: 2026-05-01, updates: []')).toMatchObject([{message: 'unfinished', field: 'transparency.initiatives.open-archive.updates'}]);
});

test('what was reported as misshapen is unmet, and not told again', () => {
  const mistakes = {
    'initiative-measure': 'measures: [visits]',
    'initiative-evidence': 'milestones: [{title: Boxes counted, done: 2026-05-01, evidence: [the list]}]',
  };
  for (const [id, fields] of Object.entries(mistakes)) {
    expect(outcome(id, about(fields)), id).toBe('fail');
    expect(problemsWith(id, fields), id).toEqual([]);
  }
});

test('evidence without a single page is named by its place', () => {
  expect(problemsWith('initiative-evidence', 'milestones: [{title: Boxes counted, done: 2026-05-01, evidence: []}]')).toMatchObject([{values: {name: 'Open archive'}}]);
});

describe('a closed plan', () => {
  const closed = (fields: string) => `status: closed\nperiod: {start: 2024-01-01, end: 2025-12-31}\n${about(fields)}`;

  test('is judged at the end of its period', () => {
    expect(outcome('initiative-overdue', closed('end: 2025-12-31'))).toBe('pass');
    expect(outcome('initiative-overdue', closed('end: 2025-12-30'))).toBe('fail');
    expect(outcome('initiative-delay-reason', closed('milestones: [{title: Boxes counted, due: 2025-12-31}]'))).toBe('skip');
    expect(outcome('initiative-delay-reason', closed('milestones: [{title: Boxes counted, due: 2025-12-30}]'))).toBe('fail');
  });

  test('may be completed in a report that was written afterwards', () => {
    expect(outcome('initiative-overdue', closed('end: 2025-12-30, updates: [{on: 2026-02-01, status: complete}]'))).toBe('pass');
  });

  test('is not asked for news', () => {
    expect(outcome('initiative-fresh', closed('start: 2024-01-01'))).toBe('skip');
  });
});

describe('a portal may ask other numbers', () => {
  function problems(id: string, fields: string, thresholds: NonNullable<PortalData['checklist']>['thresholds']) {
    const reading = readText(plan(about(fields)));
    const report = judge(reading, {...contextFor(reading), settings: checklistSettings({checklist: {thresholds}})});
    return report.results.filter(({criterion}) => criterion.id === id).flatMap((result) => result.problems);
  }

  test('of milestones, and as many blank ones are there to paste as are missing', () => {
    const milestones = 'milestones: [{title: Boxes counted, deliverable: A list, due: 2026-03-01}]';
    expect(problems('initiative-milestones', milestones, {milestones: 1})).toEqual([]);
    const [problem] = problems('initiative-milestones', milestones, {milestones: 4});
    expect(problem).toMatchObject({message: 'too-few', values: {count: 1, min: 4}});
    expect(problem?.paste?.text.match(/title/g)).toHaveLength(3);
  });

  test('only where it says so', () => {
    expect(checklistSettings({checklist: {thresholds: {milestones: undefined}}})).toEqual(checklistSettings());
    for (const portal of [{}, {checklist: {}}]) expect(checklistSettings(portal)).toEqual(checklistSettings());
  });

  test('of days without news', () => {
    expect(problems('initiative-fresh', 'start: 2026-05-01', {freshDays: 31})).toEqual([]);
    expect(problems('initiative-fresh', 'start: 2026-05-01', {freshDays: 30})).toMatchObject([{values: {days: 31, max: 30}}]);
  });

  test('of words in a summary', () => {
    const summary = 'summary: Half the archive goes online soon';
    expect(problems('initiative-summary', summary, {summaryWords: 6})).toEqual([]);
    expect(problems('initiative-summary', summary, {summaryWords: 5})).toMatchObject([{message: 'too-long', values: {words: 6, max: 5}}]);
  });
});

describe('initiatives in files of their own', () => {
  const file = (path: string, text: string): SourceFile => ({path: `plans/riverton/2026/${path}`, text});
  const index = file('index.mdx', plan(about('start: 2026-02-01')));

  test('take their id from the file name, and it may not stand in the plan already', () => {
    const members = [file('open-archive.mdx', '---\npoint: collaboration\ntitle: Archive quiz\n---\n'), file('harbour-maps.mdx', '---\npoint: collaboration\ntitle: Maps\n---\n')];
    const reading = parsePlan('riverton/2026', index, members);
    const report = judge(reading, contextFor(reading));
    const problems = report.results.filter(({criterion}) => criterion.id === 'initiative-id').flatMap((result) => result.problems);
    expect(problems).toMatchObject([{message: 'taken', at: {path: 'plans/riverton/2026/open-archive.mdx', start: {line: 1}}}]);
  });
});
