import {describe, expect, test} from 'vitest';
import {judgeText} from '../support/read.ts';

/** The outcome of one criterion for a plan with these lines. */
function outcome(id: string, lines: string, date?: string) {
  const report = judgeText(`---\ntitle: Open plan of Riverton 2026–2027\npublisher: riverton\nlanguage: en\n${lines}\n---\n`, date);
  return report.results.find(({criterion}) => criterion.id === id)?.outcome;
}

const about = (fields: string) => `participation: {initiatives: [{id: library-hours, title: Opening hours of the library, ${fields}}]}`;

describe('what is asked for elsewhere is not asked twice', () => {
  test('no time for feedback without a day on which it closes', () => {
    expect(outcome('participation-feedback-time', about('feedback: {due: 2026-12-01}'))).toBe('skip');
  });

  test('no time for feedback without a day on which it is due', () => {
    expect(outcome('participation-feedback-time', about('closes: 2026-09-30'))).toBe('skip');
  });

  test('no way in that is not online without any way in', () => {
    expect(outcome('participation-offline', about('level: consult'))).toBe('skip');
  });

  test('nothing new without an initiative', () => {
    expect(outcome('participation-new', 'participation: {summary: The library asks its readers.}')).toBe('skip');
  });

  test('no result without a day on which feedback is due', () => {
    expect(outcome('participation-result', about('closes: 2026-01-30'))).toBe('skip');
  });
});

test('asks for the result from the day after the feedback is due', () => {
  const plan = about('feedback: {due: 2026-05-31}');
  expect(outcome('participation-result', plan, '2026-05-31')).toBe('skip');
  expect(outcome('participation-result', plan, '2026-06-01')).toBe('fail');
});

describe('officials decide', () => {
  const level = (decider: string, lines = '') => outcome('participation-level', `${lines}${about(`level: empower, decidedBy: "${decider}"`)}`);

  test('when who decides is the one who adopted the plan', () => {
    expect(level('The council')).toBe('pass');
    for (const decider of ['The council', 'council', 'the  council']) expect(level(decider, 'adopted: {by: "Council, on a proposal"}\n'), decider).toBe('fail');
    expect(level('Council of the Lock', 'adopted: {by: Council of Lock}\n')).toBe('pass');
  });
});
