import {describe, expect, test} from 'vitest';
import {counterpartIn} from '#plan';

/** Where the milestones of one version stand in the next, in their order. */
function followed(from: unknown[], to: unknown[]): unknown[] {
  const counterpart = counterpartIn({milestones: from}, {milestones: to});
  return from.map((_, index) => counterpart(['milestones', index])?.at(1));
}

describe('an item of a list is the same', () => {
  test('by its id, whatever else became of it', () => {
    expect(followed([{id: 'ask', title: 'Ask'}, {id: 'tell', title: 'Tell'}], [{id: 'tell', title: 'Ask'}, {id: 'ask', title: 'Tell'}])).toEqual([1, 0]);
  });

  test('by what it is called', () => {
    expect(followed([{title: 'Count berths', due: '2026-01-01'}, {title: 'Ask skippers'}], [{title: 'Ask skippers', due: '2026-01-01'}, {title: 'Count berths'}])).toEqual([1, 0]);
    expect(followed([{on: '2026-01-01'}, {on: '2026-02-01'}], [{on: '2026-02-01'}, {on: '2026-01-01'}])).toEqual([1, 0]);
  });

  test('when it was given an id', () => {
    expect(followed([{title: 'Count berths'}, {title: 'Ask skippers'}], [{id: 'x', title: 'Ask skippers'}, {title: 'Count berths'}])).toEqual([1, 0]);
    expect(followed([{due: '2026-01-01', done: '2026-01-02'}], [{id: 'x', due: '2026-01-01', done: '2026-01-02'}])).toEqual([0]);
  });

  test('when it was worded a little better', () => {
    expect(followed([{title: 'Count all the berths'}, {title: 'Ask skippers what they think'}], [{title: 'Ask all skippers what they think'}, {title: 'Count all berths'}])).toEqual([1, 0]);
  });

  test('by its value when it is a single one', () => {
    expect(followed(['finance', 'parks', 'harbour'], ['harbour', 'finance'])).toEqual([1, undefined, 0]);
    expect(followed([1, 2], [2, 1])).toEqual([1, 0]);
  });

  test('not when little is left of it', () => {
    expect(followed([{title: 'Count the berths'}], [{title: 'Ask skippers what they think'}])).toEqual([undefined]);
    expect(followed([{title: 'abcdefghij'}], [{title: 'abcdefXXXXXXX'}])).toEqual([undefined]);
  });

  test('once: of two that are called the same the first is the first', () => {
    expect(followed([{title: 'Ask'}, {title: 'Ask'}], [{title: 'Ask'}, {title: 'Ask'}])).toEqual([0, 1]);
    expect(followed([{title: 'Ask'}, {title: 'Ask'}], [{title: 'Ask'}])).toEqual([0, undefined]);
  });

  test('and not because neither has anything', () => {
    expect(followed([{}, null], [{}, null])).toEqual([undefined, undefined]);
  });
});

describe('a field', () => {
  const before = {origin: {decisions: [{idea: 'Lights', themes: ['a', 'b']}]}, transparency: {initiatives: [{id: 'berths', milestones: [{title: 'Ask'}]}, {id: 'tides'}]}, flagship: {initiatives: [{id: 'lock'}]}};

  test('is found within what moved', () => {
    const after = {origin: {decisions: [{idea: 'Benches'}, {idea: 'Lights', themes: ['b', 'a']}]}};
    expect(counterpartIn(before, after)(['origin', 'decisions', 0, 'themes', 1])).toEqual(['origin', 'decisions', 1, 'themes', 0]);
    expect(counterpartIn(before, after)(['origin', 'decisions', 0, 'reason'])).toEqual(['origin', 'decisions', 1, 'reason']);
  });

  test('is found in an initiative that went to another point', () => {
    const after = {participation: {initiatives: [{id: 'other'}, {id: 'berths', milestones: [{title: 'Tell'}, {title: 'Ask'}]}]}};
    expect(counterpartIn(before, after)(['transparency', 'initiatives', 0, 'milestones', 0, 'due'])).toEqual(['participation', 'initiatives', 1, 'milestones', 1, 'due']);
    expect(counterpartIn(before, after)(['transparency', 'initiatives', 1, 'owner'])).toBeUndefined();
  });

  test('outside of lists stands where it stood', () => {
    expect(counterpartIn(before, {})(['origin', 'summary'])).toEqual(['origin', 'summary']);
    expect(counterpartIn(before, undefined)([])).toEqual([]);
    expect(counterpartIn(before, {transparency: 'x'})(['transparency', 'initiatives', 0])).toBeUndefined();
  });
});
