import {describe, expect, test} from 'vitest';
import {parsePlan} from '#plan';
import {measureLine} from '../../src/site/lib/pictures/measure-line.ts';
import {scaleOf} from '../../src/site/lib/pictures/scale.ts';
import {statesOverTime} from '../../src/site/lib/pictures/states.ts';
import {timelineOf} from '../../src/site/lib/pictures/timeline.ts';

function planWith(initiatives: string) {
  const text = `---\ntitle: Open Riverton\npublisher: riverton\nlanguage: en\nperiod: {start: 2025-01-01, end: 2026-12-31}\ntransparency:\n  initiatives:\n${initiatives}---\n`;
  const {plan} = parsePlan('riverton/2025', {path: 'plans/riverton/2025.mdx', text});
  if (!plan) throw new Error('the plan cannot be read');
  return plan;
}

describe('a scale', () => {
  test('goes from the first day to the last, in percent', () => {
    const scale = scaleOf(['2026-01-01', '2025-01-01', '2025-07-02']);
    expect([scale?.at('2025-01-01'), scale?.at('2025-07-02'), scale?.at('2026-01-01')]).toEqual([0, 49.9, 100]);
    expect(scale?.at('2027-01-01')).toBe(200);
  });

  test('names the years, the first one where there is room for its name', () => {
    expect(scaleOf(['2025-01-01', '2026-12-31'])?.years).toEqual([{year: '2025', at: 0}, {year: '2026', at: 50.1}]);
    expect(scaleOf(['2024-12-20', '2026-12-31'])?.years.map(({year}) => year)).toEqual(['2025', '2026']);
    expect(scaleOf(['2025-03-01', '2025-09-01'])?.years).toEqual([{year: '2025', at: 0}]);
  });

  test('needs two days', () => {
    expect(scaleOf(['2025-01-01', '2025-01-01'])).toBeUndefined();
    expect(scaleOf([])).toBeUndefined();
  });
});

describe('a time line', () => {
  const plan = planWith(`    - {id: archive, title: Archive, start: 2025-01-01, end: 2025-12-31, milestones: [{title: Boxes, due: 2026-12-31}, {title: Books, due: 2025-06-30, done: 2025-07-02}, {title: Maps, due: 2026-01-01}, {title: Some day}]}
    - {id: harbour, title: Harbour, updates: [{on: 2025-05-01, status: cancelled}], milestones: [{title: Quay, due: 2025-05-01}]}
    - {id: silent, title: Silent}
`);

  test('places milestones by the day they were done, else are due, with their state', () => {
    const timeline = timelineOf(plan, '2026-07-01');
    expect(timeline?.rows.map(({initiative, marks}) => [initiative.id, marks.map(({state, at}) => [state, at])])).toEqual([
      ['archive', [['done', 25], ['overdue', 50.1], ['due', 100]]],
      ['harbour', [['cancelled', 16.5]]],
    ]);
    expect(timeline?.rows.map(({from, to}) => [from, to])).toEqual([[0, 100], [16.5, 16.5]]);
  });

  test('marks the day of judging where it lies within', () => {
    expect(timelineOf(plan, '2026-07-01')?.today).toBe(74.9);
    expect(timelineOf(plan, '2027-07-01')?.today).toBeUndefined();
  });

  test('is not drawn of a plan without a dated milestone', () => {
    expect(timelineOf(planWith('    - {id: silent, title: Silent, milestones: [{title: Some day}]}\n'), '2026-07-01')).toBeUndefined();
  });
});

describe('a measure', () => {
  test('goes from its baseline over what was observed, by day, to its target', () => {
    const line = measureLine({
      baseline: {value: 20, on: '2025-01-01'},
      observations: [{value: 60, on: '2025-12-31'}, {value: 40, on: '2025-07-02'}, {value: 50}],
      target: {value: 100, on: '2026-12-31'},
    });
    expect(line?.measured.map(({kind, x, y}) => [kind, x, y])).toEqual([['baseline', 0, 80], ['observation', 25, 60], ['observation', 49.9, 40]]);
    expect([line?.target?.x, line?.target?.y]).toEqual([100, 0]);
  });

  test('shows nought, so that no change looks larger than it is', () => {
    const line = measureLine({baseline: {value: 98, on: '2025-01-01'}, target: {value: 100, on: '2025-12-31'}});
    expect(line?.measured[0]?.y).toBe(2);
    const below = measureLine({baseline: {value: -50, on: '2025-01-01'}, target: {value: 50, on: '2025-12-31'}});
    expect([below?.measured[0]?.y, below?.target?.y]).toEqual([100, 0]);
  });

  test('is not drawn of one value, nor of values without days', () => {
    expect(measureLine({baseline: {value: 1, on: '2025-01-01'}})).toBeUndefined();
    expect(measureLine({baseline: {value: 1}, target: {value: 2}})).toBeUndefined();
  });
});

describe('states over time', () => {
  const plan = planWith(`    - {id: archive, title: Archive, updates: [{on: 2025-02-01, status: not-started}, {on: 2025-08-15, status: complete}]}
    - {id: harbour, title: Harbour, updates: [{on: 2025-04-01, status: limited}]}
`);

  test('are counted at the ends of quarters, and last on the day of judging', () => {
    const told = statesOverTime(plan, '2025-11-21')?.map(({day, counts}) => [day, Object.entries(counts).filter(([, n]) => n > 0)]);
    expect(told).toEqual([
      ['2025-03-31', [['none', 1], ['not-started', 1]]],
      ['2025-06-30', [['not-started', 1], ['limited', 1]]],
      ['2025-09-30', [['limited', 1], ['complete', 1]]],
      ['2025-11-21', [['limited', 1], ['complete', 1]]],
    ]);
  });

  test('are counted at the ends of longer stretches when the plan runs for long', () => {
    expect(statesOverTime(plan, '2029-11-21')?.map(({day}) => day).slice(0, 2)).toEqual(['2025-06-30', '2025-12-31']);
    const decades = statesOverTime(plan, '2045-11-21');
    expect([decades?.length, decades?.[0]?.day, decades?.at(-1)?.day]).toEqual([12, '2034-12-31', '2045-11-21']);
  });

  test('are not drawn as long as updates tell of one day', () => {
    expect(statesOverTime(plan, '2025-03-01')).toBeUndefined();
  });
});
