import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {checklistSettings, compare, judge, type PlanReport} from '#checklist';
import {REPORTERS} from '#reports';
import {contextFor, DATE, judgeText, readText} from '../support/read.ts';
import {comparedContext, type Pair} from '../support/base.ts';
import {reportContext} from '../support/reports.ts';
import {REPOSITORY, repositoryContext} from '../support/repository.ts';

const harbour = judgeText(`---
title: Open harbour plan 2026–2027
publisher: riverton
language: en
status: adopted
transparency:
  initiatives:
    - id: harbour-accounts
      title: Harbour accounts
      owner: {unit: Finance}
---
`);

describe('the text report', () => {
  const shown = REPORTERS.text([harbour], reportContext([harbour]));

  test('shows a mistake with its place, the line, what was expected and what to paste', () => {
    expect(shown).toContain(`
  ✖ must  An owner  initiative-owner

    plans/riverton/2026.mdx:10:7
    Missing \`role\` in the owner of “Harbour accounts”, expected the role that answers for it, such
    as head of finance

    10 │       owner: {unit: Finance}
       │       ^^^^^

    Paste within the braces on line 10, after a comma, and fill in:

role: …

    How to put it right: Name the department and the role that answers for the initiative, not a
    person.
    Read more: npm run openplan -- explain initiative-owner
`);
  });

  test('what is missing from the plan as a whole has no line to show', () => {
    expect(shown).toContain('Missing `summary`');
    expect(shown).not.toContain('│ ---');
  });

  test('ends with the five points, the counts, and what no machine can judge', () => {
    const end = shown.slice(shown.lastIndexOf('─'));
    expect(end).toMatch(/^ +Origin +Transparency +Participation +Collaboration +Flagship$/m);
    expect(end).toMatch(/^riverton\/2026 +absent +intention +absent +absent +absent +fails$/m);
    expect(end).toContain('One plan checked as of 1 June 2026');
    expect(end).toContain('7 questions are left for a person to judge.');
    expect(end).toContain('It does not check truth, ambition');
  });

  test('speaks Dutch', () => {
    const dutch = REPORTERS.text([harbour], reportContext([harbour], 'nl'));
    expect(dutch).toContain('✖ moet  Een eigenaar  initiative-owner');
    expect(dutch).toContain('Plak binnen de accolades op regel 10');
    expect(dutch).toContain('Eén plan bekeken per 1 juni 2026');
  });

  test('has colours only when asked for', () => {
    expect(shown).not.toContain('\u001b[');
    expect(REPORTERS.text([harbour], {...reportContext([harbour]), terminal: {color: true, width: 100}})).toContain('\u001b[');
  });
});

test('a thousand mistakes are grouped: each criterion is explained once, and every place is named', () => {
  const initiatives = Array.from({length: 200}, (_, index) => `    - id: berth-${index}\n      title: Berth ${index}`).join('\n');
  const report = judgeText(`---\ntitle: Open berths\npublisher: riverton\nlanguage: en\ntransparency:\n  initiatives:\n${initiatives}\n---\n`);
  const shown = REPORTERS.text([report], reportContext([report]));
  expect(report.results.flatMap(({problems}) => problems).length).toBeGreaterThan(1000);
  expect(shown.match(/explain initiative-owner/g)).toHaveLength(1);
  for (const index of [0, 1, 2, 199]) expect(shown).toContain(`Missing \`owner\` of “Berth ${index}”`);
  expect(shown).toContain('198 more of this kind:');
});

test('a line far to the right, tabs and hidden characters keep the caret under the place', () => {
  const long = 'x'.repeat(200);
  const report = judgeText(`---\ntitle: Open harbour\npublisher: riverton\nlanguage: en\nsummary: "\u202e${long}"\nstatus:\tadoptd\n---\n`);
  const shown = REPORTERS.text([report], reportContext([report]));
  expect(shown).toContain('6 │ status: adoptd\n      │         ^^^^^^');
  expect(shown).not.toContain('\u202e');
});

test('a title cannot move the cursor or colour the terminal', () => {
  const report = judgeText('---\ntitle: "Open \\u001b[2J harbour"\npublisher: riverton\nlanguage: en\ntransparency: {initiatives: [{id: a, title: "\\u001b[31m red \\n line"}]}\n---\n');
  const shown = REPORTERS.text([report], reportContext([report]));
  expect(shown).toContain('Open ␣[2J harbour');
  expect(shown).not.toContain('\u001b');
});

describe('with a base', () => {
  const head = 'title: Open harbour plan\npublisher: riverton\nlanguage: en';
  const before = judgeText(`---\n${head}\nlicence: CC0-1.0\n---\n`);
  const after = judgeText(`---\n${head}\ncontact: {name: Harbour desk, email: harbour@riverton.example}\n---\n`);
  const shownSince = (pair: Pair) => REPORTERS.text([pair.now], comparedContext([pair]));
  const shown = shownSince({now: after, before});

  test('what is new comes in full, then what was fixed, then in short what was there', () => {
    const parts = ['Missing `licence`', 'How to put it right:', '  Fixed\n\n  ✔ A contact point  contact-point', '  There before\n', 'Missing `accountable`'];
    expect(parts.map((part) => shown.indexOf(part))).toEqual(parts.map((part) => shown.indexOf(part)).toSorted((a, b) => a - b));
    expect(parts.filter((part) => !shown.includes(part))).toEqual([]);
    expect(shown.match(/How to put it right/g)).toHaveLength(1);
  });

  test('a line tells what became of the plan, and the end counts', () => {
    const {changes} = compare(after, before);
    expect(shown).toContain(`every point stays as it was · 1 fixed, 1 new, ${changes.size - 1} kept`);
    expect(shown).toContain(`1 problem fixed, 1 new, ${changes.size - 1} kept.`);
  });

  test('a plan in which all was put right is shown too', () => {
    const text = readFileSync(join(REPOSITORY, 'plans/oeverdam/2026-2028-en.mdx'), 'utf8');
    const judged = (content: string) => judge(readText(content, 'oeverdam/2026-2028-en'), repositoryContext(DATE));
    const [now, before] = [judged(text), judged(text.replace(/^licence: .*\n/m, ''))];
    expect(now.verdict).toBe('pass');
    expect(shownSince({now, before})).toContain('  Fixed\n\n  ✔ An open licence');
    expect(shownSince({now, before: now})).not.toContain('Fixed');
  });

  test('the settings of the checklist get the blame for what they brought', () => {
    const reading = readText(`---\n${head}\nsummary: Skippers see which berths are free, and the town sees what the harbour costs.\n---\n`);
    const under = (summaryWords: number): PlanReport => judge(reading, {...contextFor(reading), settings: checklistSettings({checklist: {thresholds: {summaryWords}}})});
    expect(shownSince({now: under(5), before: under(5), formerly: under(60)})).toContain('New through the settings of the checklist, not through the plan.');
    expect(shownSince({now: under(60), before: under(60), formerly: under(5)})).toContain('(no longer asked, by the settings');
    expect(shown).not.toContain('settings of the checklist');
  });

  test('a plan that can no longer be read has lost no grades', () => {
    expect(shownSince({now: judgeText(`---\n${head}\nstatus: "x\n---\n`), before})).toContain('can no longer be read');
  });

  test('a promise that is gone is named: its problems were not put right', () => {
    const plan = (initiatives: string) => judgeText(`---\n${head}\ntransparency: {initiatives: [${initiatives}]}\n---\n`);
    const [both, one] = [plan('{id: berths, title: Berths}, {id: tides, title: Tides}'), plan('{id: berths, title: Berths}')];
    expect(shownSince({now: one, before: both})).toContain('No longer promised: “Tides”.');
    expect(shownSince({now: both, before: one})).not.toContain('No longer promised');
  });
});
