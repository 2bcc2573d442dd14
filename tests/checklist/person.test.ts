import {describe, expect, test} from 'vitest';
import {CRITERIA} from '#checklist';
import {judgeText} from '../support/read.ts';

const PLAN = `---
title: Open harbour plan 2026–2027
publisher: riverton
language: en
previousPlan:
  outcomes:
    - {id: berths, commitment: Register of berths, outcome: complete}
    - {id: dredging, commitment: Dredging on the map, outcome: cancelled}
    - {id: tolls, commitment: Tolls online}
origin:
  summary: It began with a bridge that stayed shut.
  responses: {received: 3, adopted: 1, partly: 1, declined: 1}
  decisions:
    - {id: bridge-times, idea: Publish bridge times, decision: adopted}
    - {id: night-bridge, idea: Open the bridge at night, decision: partly}
    - {id: free-berths, idea: Make berths free, decision: declined}
  draft: {changes: The talking lock was added.}
transparency:
  initiatives:
    - id: harbour-accounts
      title: Harbour accounts
      summary: The harbour shows what it earns and spends.
      measures: [{name: Visitors of the table}]
      ambition: {level: modest}
      updates:
        - {on: 2026-02-02, status: limited, note: The table is online.}
        - {on: 2026-03-02, status: limited, reason: resources}
        - {on: 2026-04-02, status: limited, lesson: Start with the invoices.}
        - {on: 2026-05-02, status: cancelled}
      demand: 40 letters a year
      audience: Skippers
      availability: {planned: 2026-09-01}
      format: CSV
      restrictions: Names of skippers stay closed.
    - id: tide-table
      title: Tide table
      summary: The tides stand on the bridge.
participation:
  initiatives:
    - id: water-taps
      title: Water taps
      influence: Where the taps come
      fixed: The budget
      decidedBy: Harbour board
      decidedOn: 2026-09-01
      closes: 2026-07-01
collaboration:
  initiatives:
    - id: harbour-photos
      title: Photos of the harbour
      partners: [{name: Rowing club}]
      decisionRights: Volunteers choose the photos.
      agreement: https://photos.riverton.example
      join: https://photos.riverton.example/join
flagship:
  initiatives:
    - id: talking-lock
      title: The talking lock
      ambition: {level: substantial}
      resources: {effort: One day a week}
      whatIsNew: The lock says why it is shut.
      operations: Keepers share one log.
      exampleFor: Any harbour with a lock
      goal: No waiting without a reason
---
`;

const CANDIDATES: Record<string, {point: string; places: string[]}> = {
  'judge-ambition': {
    point: 'plan',
    places: [
      'measures: [{name: Visitors of the table}]',
      'ambition: {level: modest}',
      'summary: The tides stand on the bridge.',
      'ambition: {level: substantial}',
    ],
  },
  'judge-influence': {
    point: 'origin',
    places: [
      'responses: {received: 3, adopted: 1, partly: 1, declined: 1}',
      '{id: bridge-times, idea: Publish bridge times, decision: adopted}',
      '{id: night-bridge, idea: Open the bridge at night, decision: partly}',
      'draft: {changes: The talking lock was added.}',
    ],
  },
  'judge-honesty': {
    point: 'plan',
    places: [
      '{id: dredging, commitment: Dredging on the map, outcome: cancelled}',
      '{id: tolls, commitment: Tolls online}',
      '{on: 2026-03-02, status: limited, reason: resources}',
      '{on: 2026-04-02, status: limited, lesson: Start with the invoices.}',
      '{on: 2026-05-02, status: cancelled}',
      'restrictions: Names of skippers stay closed.',
    ],
  },
  'judge-usefulness': {
    point: 'transparency',
    places: ['demand: 40 letters a year', 'audience: Skippers', 'availability: {planned: 2026-09-01}', 'format: CSV'],
  },
  'judge-openness': {
    point: 'participation',
    places: ['influence: Where the taps come', 'fixed: The budget', 'decidedBy: Harbour board', 'decidedOn: 2026-09-01'],
  },
  'judge-equality': {
    point: 'collaboration',
    places: ['decisionRights: Volunteers choose the photos.', 'agreement: https://photos.riverton.example', 'partners: [{name: Rowing club}]'],
  },
  'judge-example': {
    point: 'flagship',
    places: [
      'exampleFor: Any harbour with a lock',
      'whatIsNew: The lock says why it is shut.',
      'operations: Keepers share one log.',
      'resources: {effort: One day a week}',
    ],
  },
};

const PERSON_IDS = CRITERIA.filter(({about}) => about === 'person').map(({id}) => id);

test('each question for a person is asked', () => {
  expect(PERSON_IDS).toEqual(Object.keys(CANDIDATES).toSorted((a, b) => PERSON_IDS.indexOf(a) - PERSON_IDS.indexOf(b)));
});

describe.for(PERSON_IDS)('%s', (id) => {
  const resultOf = (text: string) => judgeText(text).results.filter(({criterion}) => criterion.id === id);

  test('is left to a person, with the places to look at first', () => {
    const results = resultOf(PLAN);
    expect(results).toMatchObject([{outcome: 'review', point: CANDIDATES[id]?.point, problems: []}]);
    const places = results.flatMap(({evidence}) => evidence.map(({start, end}) => PLAN.slice(start.offset, end.offset)));
    expect(places).toEqual(CANDIDATES[id]?.places);
  });

  test('shows no place in a plan that has none', () => {
    expect(resultOf('---\ntitle: Open harbour plan\npublisher: riverton\nlanguage: en\n---\n')).toMatchObject([{outcome: 'review', evidence: []}]);
  });
});
