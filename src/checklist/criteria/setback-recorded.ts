import {initiativesOf, type FieldPath, type Plan, type PlacedInitiative} from '#plan';
import {defineCriterion} from '../criterion.ts';
import {addMonths} from '../dates.ts';
import {firstFlawed} from '../flaws.ts';

export const setbackRecorded = defineCriterion({
  id: 'setback-recorded',
  point: 'plan',
  level: 'should',
  title: 'A setback that is told',
  asks: 'After {setbackMonths} months at least one delay, cancellation or lesson is recorded.',
  why: 'Something always goes otherwise than planned. A plan in which nothing did is not believed, also not in what went well.',
  how: 'Ask each owner what took longer or turned out otherwise, and write an update with a `reason` or a `lesson`.',
  source: [{id: 'OTG'}],
  messages: {
    missing: 'Missing a `reason` or `lesson` in the `updates`, expected at least one delay, cancellation or lesson since {start}',
  },
  applies: (plan, {date, settings}) => {
    const start = plan.data.period?.start;
    return Boolean(start && date >= addMonths(start, settings.thresholds.setbackMonths)) && initiativesOf(plan).length > 0;
  },
  *check(plan) {
    const setbacks = initiativesOf(plan).flatMap(setbacksOf);
    for (const place of setbacks) yield {evidence: place};
    if (setbacks.length > 0) return;
    const {start} = plan.data.period ?? {};
    yield {message: 'missing', values: {start}, field: firstFlawed(plan, fieldsOf(plan)) ?? []};
  },
});

/** Updates with a reason, a lesson or a cancellation, and milestones that were done after their due date. */
function setbacksOf({initiative: {updates = [], milestones = []}, path}: PlacedInitiative): FieldPath[] {
  const told = updates.flatMap(({reason, lesson, status}, index) => (reason || lesson || status === 'cancelled' ? [[...path, 'updates', index]] : []));
  const late = milestones.flatMap(({due, done}, index) => (due && done && done > due ? [[...path, 'milestones', index]] : []));
  return [...told, ...late];
}

/** Where a setback could have been told. */
function fieldsOf(plan: Plan): FieldPath[] {
  return initiativesOf(plan).flatMap(({initiative: {updates = []}, path}) => {
    const list = [...path, 'updates'];
    return [list, ...updates.flatMap((_, index) => ['reason', 'lesson', 'status'].map((key) => [...list, index, key]))];
  });
}
