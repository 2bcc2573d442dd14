import {describe, expect, test} from 'vitest';
import {judgeText} from '../support/read.ts';

/** The outcome of one criterion for a plan with these lines. */
function outcome(id: string, lines: string) {
  const report = judgeText(`---\ntitle: Open harbour plan 2026–2027\npublisher: riverton\nlanguage: en\n${lines}\n---\n`);
  return report.results.find(({criterion}) => criterion.id === id)?.outcome;
}

const about = (fields: string) => `flagship: {initiatives: [{id: talking-lock, title: The talking lock, ${fields}}]}`;

test('a sponsor is another than the owner only in words that differ', () => {
  expect(outcome('flagship-sponsor', about('sponsor: "City  Clerk", owner: {role: city clerk}'))).toBe('fail');
  expect(outcome('flagship-sponsor', about('sponsor: City clerk, owner: {role: Cityclerk}'))).toBe('pass');
  for (const owner of ['{role: City clerk}', '{unit: City clerk}']) expect(outcome('flagship-sponsor', about(`sponsor: "(,)", owner: ${owner}`)), owner).toBe('pass');
});

describe('what is asked for elsewhere is not asked twice', () => {
  test('no number of flagships without a flagship', () => {
    expect(outcome('flagship-count', 'flagship: {summary: The lock speaks.}')).toBe('skip');
  });

  test('no baseline without a measure', () => {
    expect(outcome('flagship-baseline', about('start: 2026-02-01'))).toBe('skip');
  });

  test('no kind, method or frequency without a measure', () => {
    expect(outcome('flagship-measures', about('start: 2026-02-01'))).toBe('skip');
  });

  test('no early milestone without any milestone', () => {
    expect(outcome('flagship-milestones', about('start: 2026-02-01'))).toBe('skip');
  });

  test('no early milestone while nobody knows when the flagship starts', () => {
    expect(outcome('flagship-milestones', about('milestones: [{title: First message, due: 2026-03-01}]'))).toBe('skip');
  });
});
