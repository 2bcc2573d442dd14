import {describe, expect, test} from 'vitest';
import type {Result} from '#checklist';
import {judgeText} from '../support/read.ts';

/* When the criteria of origin are not asked, other ways to meet them, and what is told only once. */

const archive = (fields: string, body = '') => `---
title: Open archive plan 2026–2027
publisher: riverton
language: en
${fields}
---

${body}
`;

function resultOf(id: string, text: string): Result | undefined {
  return judgeText(text).results.find(({criterion}) => criterion.id === id);
}

const outcomeOf = (id: string, text: string) => resultOf(id, text)?.outcome;
const messagesOf = (id: string, text: string) => resultOf(id, text)?.problems.map(({message}) => message);

/** As many words as asked for. */
const words = (count: number) => Array.from({length: count}, (_, index) => `box-${index}`).join(' ');

describe('the story', () => {
  test('may stand in the summary', () => {
    expect(outcomeOf('origin-story', archive(`origin: {summary: ${words(100)}}`))).toBe('pass');
    expect(outcomeOf('origin-story', archive(`origin: {summary: ${words(99)}}`))).toBe('fail');
  });

  test('is too short in a section of two words, when there is no summary', () => {
    expect(messagesOf('origin-story', archive('status: draft', '## Origin\n\nA box.'))).toEqual(['section-too-short']);
  });

  test('may be told in two sections', () => {
    const sections = `## How this plan came about\n\n${words(60)}\n\n## Origin\n\n${words(40)}`;
    expect(outcomeOf('origin-story', archive('status: draft', sections))).toBe('pass');
  });

  test('is not looked for in other sections', () => {
    expect(messagesOf('origin-story', archive('status: draft', `## Transparency\n\n${words(100)}`))).toEqual(['missing']);
  });
});

test('contributors from inside and from outside are both shown', () => {
  const contributors = ['{name: Map room, kind: internal}', '{name: Readers, kind: citizens}', '{name: Map room, kind: internal, discipline: Maps}'];
  const text = archive(`origin:\n  contributors:\n    - ${contributors.join('\n    - ')}`);
  expect(resultOf('origin-contributors', text)?.evidence.map(({start}) => start.line)).toEqual([9, 8]);
});

describe('before adoption', () => {
  test.for(['origin-responses', 'origin-reasons'])('%s is not asked', (id) => {
    for (const status of ['draft', 'consultation']) expect(outcomeOf(id, archive(`status: ${status}`)), status).toBe('skip');
    for (const status of ['adopted', 'closed']) expect(outcomeOf(id, archive(`status: ${status}`)), status).toBe('fail');
  });

  test('nobody asks what changed since the draft', () => {
    const draft = 'origin: {draft: {url: "https://archive.riverton.example/draft"}}';
    expect(outcomeOf('origin-draft', archive(`status: consultation\n${draft}`))).toBe('pass');
    expect(messagesOf('origin-draft', archive(`status: closed\n${draft}`))).toEqual(['missing-changes']);
  });
});

test('decisions are not asked where no response came in', () => {
  expect(outcomeOf('origin-reasons', archive('status: adopted\norigin: {responses: {received: 0}}'))).toBe('skip');
});

test('the initiative of an adopted idea is looked for among those that say where they come from', () => {
  const lines = 'status: adopted\norigin: {decisions: [{id: maps, decision: adopted}]}\ntransparency: {initiatives: [{id: boxes}, {id: lending, tracesTo: [{decision: maps}]}]}';
  expect(resultOf('origin-reasons', archive(lines))?.problems).toMatchObject([{message: 'missing-initiative', paste: {text: 'initiative: lending'}}]);
});

test('an idea of several lines is named on one', () => {
  const decisions = 'decisions:\n    - decision: declined\n      idea: |\n        Lend out\n        the maps';
  expect(resultOf('origin-reasons', archive(`status: adopted\norigin:\n  ${decisions}`))?.problems[0]?.values['name']).toBe('Lend out the maps');
});

test('a name is cut short at a word, without the signs before it', () => {
  const nameOf = (idea: string) => resultOf('origin-reasons', archive(`status: adopted\norigin: {decisions: [{decision: declined, idea: ${JSON.stringify(idea)}}]}`))?.problems[0]?.values['name'];
  expect(nameOf('m'.repeat(60))).toBe('m'.repeat(60));
  expect(nameOf('Lend  out  the maps')).toBe('Lend out the maps');
  expect(nameOf(`Lend out ${'the maps '.repeat(5)}— “or copies of them`)).toBe(`Lend out ${'the maps '.repeat(5)}— “or…`);
  expect(nameOf(`Lend out ${'the maps '.repeat(5)}, — copies`)).toBe(`Lend out ${'the maps '.repeat(5).trim()}…`);
});

describe('consultations', () => {
  test('are asked for once', () => {
    const text = archive('adopted: {on: 2025-12-09}');
    expect(outcomeOf('origin-consultation', text)).toBe('fail');
    expect(outcomeOf('origin-channels', text)).toBe('skip');
    expect(outcomeOf('origin-in-time', text)).toBe('skip');
  });

  test('are not compared with an adoption that has no day', () => {
    expect(outcomeOf('origin-in-time', archive('origin: {consultations: [{closed: 2025-10-01}]}'))).toBe('skip');
  });

  test('are asked for their last day once', () => {
    expect(outcomeOf('origin-in-time', archive('adopted: {on: 2025-12-09}\norigin: {consultations: [{opened: 2025-10-01}]}'))).toBe('skip');
  });
});

test('a first plan has no earlier commitments', () => {
  expect(resultOf('origin-previous-plan', archive('firstPlan: true'))).toMatchObject({outcome: 'pass', evidence: [{start: {line: 5}, end: {line: 5}}]});
});

describe('public moments', () => {
  const moments = 'origin: {moments: [{on: 2026-05-01}]}';

  test('are not counted without a whole period', () => {
    for (const period of ['start: 2026-01-01', 'end: 2026-12-31']) {
      expect(outcomeOf('origin-moments', archive(`period: {${period}}\n${moments}`)), period).toBe('skip');
      expect(messagesOf('origin-moments', archive(`period: {${period}}`)), period).toEqual(['missing']);
    }
  });

  test('are not asked of a plan shorter than half a year', () => {
    expect(outcomeOf('origin-moments', archive('period: {start: 2026-01-01, end: 2026-06-29}'))).toBe('skip');
  });

  test('are counted when a year was mistyped', () => {
    expect(messagesOf('origin-moments', archive(`period: {start: 0026-01-01, end: 0026-12-31}\n${moments}`))).toEqual(['too-few']);
  });
});

test('what was reported as misshapen is not told again', () => {
  const mistakes = {
    'origin-story': 'origin: {summary: [boxes]}',
    'origin-contributors': 'origin: {contributors: [{name: Map room, kind: staf}]}',
    'origin-consultation': 'origin: {consultations: [{opened: 2025-10-01, closed: 2025-10-01, audience: Readers, participants: dozens}]}',
    'origin-channels': 'origin: {consultations: [{channel: stret, setting: in-person}]}',
    'origin-responses': 'status: adopted\norigin: {responses: {received: 9, adopted: few, partly: 2, declined: 2, open: 2}}',
    'origin-reasons': 'status: adopted\norigin: {decisions: [{idea: Lend out the maps, decision: perhaps}]}',
    'origin-previous-plan': 'previousPlan: {outcomes: [{commitment: A list of boxes, outcome: done}]}',
    'origin-not-reached': 'origin: {notReached: readers abroad}',
    'origin-moments': 'period: {start: 2026-01-01, end: 2026-12-31}\norigin: {moments: [{on: spring}, {on: 2026-09-01}]}',
  };
  for (const [id, fields] of Object.entries(mistakes)) {
    expect(outcomeOf(id, archive(fields)), id).toBe('fail');
    expect(messagesOf(id, archive(fields)), id).toEqual([]);
  }
});
