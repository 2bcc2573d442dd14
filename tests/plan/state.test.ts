import {describe, expect, test} from 'vitest';
import {hasRunOver, isFinished, isOverdue, isRunning, latestObservation, latestUpdate, milestoneState, overdueMilestones, statusOf, type Update} from '#plan';

const DATE = '2026-06-01';
const limited: Update = {on: '2026-03-01', status: 'limited', note: 'The reading room is open'};
const complete: Update = {on: '2026-05-01', status: 'complete'};
const cancelled: Update = {on: '2026-05-01', status: 'cancelled', reason: 'funding'};

describe('the latest update', () => {
  test('has the latest day, wherever it stands in the list', () => {
    expect(latestUpdate({updates: [complete, limited]})).toBe(complete);
    expect(latestUpdate({updates: [limited, complete]})).toBe(complete);
  });

  test('is the last in the list when two have one day', () => {
    expect(latestUpdate({updates: [cancelled, complete]})).toBe(complete);
    expect(latestUpdate({updates: [complete, cancelled]})).toBe(cancelled);
  });

  test('has a day, unless none has', () => {
    const undated: Update = {status: 'substantial'};
    expect(latestUpdate({updates: [limited, undated]})).toBe(limited);
    expect(latestUpdate({updates: [undated, limited]})).toBe(limited);
    expect(latestUpdate({updates: [{status: 'limited'}, undated]})).toBe(undated);
  });

  test('is nothing without updates', () => {
    expect(latestUpdate({})).toBeUndefined();
    expect(latestUpdate({updates: []})).toBeUndefined();
  });
});

describe('the status', () => {
  test('is that of the latest update', () => {
    expect(statusOf({updates: [complete, limited]})).toBe('complete');
  });

  test('stays when a later update gives none', () => {
    const lesson: Update = {on: '2026-05-20', lesson: 'Ask the volunteers before the summer'};
    expect(statusOf({updates: [limited, complete, lesson]})).toBe('complete');
  });

  test('is not known before an update gives one', () => {
    expect(statusOf({})).toBeUndefined();
    expect(statusOf({updates: [{on: '2026-05-20', note: 'The keys are handed over'}]})).toBeUndefined();
  });

  test.for([
    ['not-started', false],
    ['limited', false],
    ['substantial', false],
    ['complete', true],
    ['cancelled', true],
  ] as const)('%s: finished is %s', ([status, finished]) => {
    expect(isFinished({updates: [{on: '2026-05-01', status}]})).toBe(finished);
  });

  test('an initiative without updates is not finished', () => {
    expect(isFinished({})).toBe(false);
  });
});

describe('an initiative runs', () => {
  test('from its first day to its last, both included', () => {
    expect(isRunning({start: DATE, end: '2026-12-31'}, DATE)).toBe(true);
    expect(isRunning({start: '2026-06-02', end: '2026-12-31'}, DATE)).toBe(false);
    expect(isRunning({start: '2026-01-01', end: DATE}, DATE)).toBe(true);
    expect(isRunning({start: '2026-01-01', end: '2026-05-31'}, DATE)).toBe(false);
  });

  test('on and on without an end, and never without a start', () => {
    expect(isRunning({start: '2026-01-01'}, DATE)).toBe(true);
    expect(isRunning({end: '2026-12-31'}, DATE)).toBe(false);
  });

  test('until it is finished', () => {
    expect(isRunning({start: '2026-01-01', end: '2026-12-31', updates: [limited]}, DATE)).toBe(true);
    expect(isRunning({start: '2026-01-01', end: '2026-12-31', updates: [complete]}, DATE)).toBe(false);
  });
});

describe('an initiative has run over', () => {
  test('from the day after its last', () => {
    expect(hasRunOver({end: DATE}, DATE)).toBe(false);
    expect(hasRunOver({end: '2026-05-31'}, DATE)).toBe(true);
    expect(hasRunOver({}, DATE)).toBe(false);
  });

  test('unless it is finished', () => {
    expect(hasRunOver({end: '2026-05-31', updates: [limited]}, DATE)).toBe(true);
    expect(hasRunOver({end: '2026-05-31', updates: [complete]}, DATE)).toBe(false);
    expect(hasRunOver({end: '2026-05-31', updates: [cancelled]}, DATE)).toBe(false);
  });
});

describe('a milestone is overdue', () => {
  test('from the day after it was due', () => {
    expect(isOverdue({due: DATE}, {}, DATE)).toBe(false);
    expect(isOverdue({due: '2026-05-31'}, {}, DATE)).toBe(true);
  });

  test('neither when it is done, however late, nor without a due date', () => {
    expect(isOverdue({due: '2026-03-31', done: '2026-05-21'}, {}, DATE)).toBe(false);
    expect(isOverdue({}, {}, DATE)).toBe(false);
  });

  test('not when its initiative is cancelled', () => {
    expect(isOverdue({due: '2026-05-31'}, {updates: [cancelled]}, DATE)).toBe(false);
    expect(isOverdue({due: '2026-05-31'}, {updates: [cancelled, complete]}, DATE)).toBe(true);
  });

  test('in the order of the plan', () => {
    const milestones = [
      {id: 'map-online', due: '2026-05-01'},
      {id: 'signs-up', due: '2026-04-01', done: '2026-04-01'},
      {id: 'benches', due: '2026-03-01'},
    ];
    expect(overdueMilestones({milestones}, DATE).map(({id}) => id)).toEqual(['map-online', 'benches']);
    expect(overdueMilestones({}, DATE)).toEqual([]);
  });
});

describe('a milestone stands', () => {
  test.for([
    [{due: '2026-05-01', done: '2026-05-20'}, 'done'],
    [{done: '2026-05-20'}, 'done'],
    [{due: DATE}, 'due'],
    [{due: '2026-05-31'}, 'overdue'],
    [{}, 'undated'],
  ] as const)('%j: %s', ([milestone, state]) => {
    expect(milestoneState(milestone, {}, DATE)).toBe(state);
  });

  test('cancelled with its initiative, unless it was done', () => {
    expect(milestoneState({due: '2026-05-31'}, {updates: [cancelled]}, DATE)).toBe('cancelled');
    expect(milestoneState({}, {updates: [cancelled]}, DATE)).toBe('cancelled');
    expect(milestoneState({done: '2026-05-20'}, {updates: [cancelled]}, DATE)).toBe('done');
  });
});

describe('the latest observation', () => {
  const observations = [{value: 3}, {value: 41, on: '2026-03-31'}, {value: 7, on: '2026-02-28'}, {value: 42, on: '2026-03-31'}];

  test('has the latest day; of two on one day it is the last in the list', () => {
    expect(latestObservation({observations})).toEqual({value: 42, on: '2026-03-31'});
    expect(latestObservation({observations: observations.slice(0, 1)})).toEqual({value: 3});
    expect(latestObservation({})).toBeUndefined();
  });
});
