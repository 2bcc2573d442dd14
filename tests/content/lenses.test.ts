import {describe, expect, test} from 'vitest';
import {readWorkspace} from '#workspace';
import {REPOSITORY} from '../support/openplan.ts';

const {lenses, problems} = readWorkspace(REPOSITORY, '2026-06-01');

test('the lenses that come with Openplan can be read', () => {
  expect([...lenses.keys()]).toEqual(['chain', 'civil-service', 'competences', 'fast', 'work-plan']);
  expect(problems.filter(({at}) => at.path.startsWith('content/lenses/'))).toEqual([]);
});

describe.for([...lenses].map(([id, lens]) => ({id, lens})))('$id', ({lens}) => {
  const {title, source, values = []} = lens;

  test('has its words in English and Dutch', () => {
    const words = [title, ...values.flatMap((value) => [value.title, value.hint])];
    for (const each of words) expect(each).toEqual({en: expect.stringMatching(/\S/), nl: expect.stringMatching(/\S/)});
    expect(source?.title).toMatch(/\S/);
  });

  test('names each value once, below a value that stands before it', () => {
    const ids = values.map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [index, {id, parent}] of values.entries()) {
      if (parent === undefined) continue;
      expect(ids.slice(0, index)).toContain(parent);
      expect(id).toMatch(new RegExp(`^${parent}-`));
    }
  });
});
