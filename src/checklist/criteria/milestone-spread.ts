import {initiativesOf, type FieldPath, type Plan} from '#plan';
import {oncePerPlan} from '../once-per-plan.ts';
import {defineCriterion} from '../criterion.ts';
import {addDays, daysBetween} from '../dates.ts';
import {firstFlawed} from '../flaws.ts';

export const milestoneSpread = defineCriterion({
  id: 'milestone-spread',
  point: 'plan',
  level: 'should',
  title: 'Milestones spread over the period',
  asks: 'Not all milestones of the plan fall in the last quarter of its period.',
  why: 'When everything is due at the end, nobody sees in time that the plan is late, and there is nothing to learn from on the way.',
  how: 'Ask each owner what will be there to see in the first year, and make that a milestone.',
  source: [{id: 'IRM'}],
  messages: {
    late: 'Unexpected `due` of the first milestone, {due}: all {n} fall in the last quarter of the period, expected at least one before {last}',
  },
  // One milestone cannot be spread: `initiative-milestones` asks for more.
  applies: (plan) => Boolean(lastQuarterOf(plan)) && dueDatesOf(plan).length > 1,
  *check(plan) {
    const last = lastQuarterOf(plan);
    const dates = dueDatesOf(plan);
    if (!last || dates.length === 0) return;
    const {due, field} = dates.reduce((first, date) => (date.due < first.due ? date : first));
    if (due < last) return yield {evidence: field};
    yield {message: 'late', values: {due, n: dates.length, last}, field: firstFlawed(plan, dueFieldsOf(plan)) ?? field};
  },
});

/** The first day of the last quarter of a plan's period; nothing when the period is not complete or runs backwards. */
const lastQuarterOf = oncePerPlan(({data: {period}}: Plan): string | undefined => {
  if (!period?.start || !period.end || period.end <= period.start) return undefined;
  const days = daysBetween(period.start, period.end) + 1;
  return addDays(period.start, Math.ceil((days * 3) / 4));
});

interface DueDate {
  due: string;
  field: FieldPath;
}

const dueDatesOf = oncePerPlan((plan: Plan): readonly DueDate[] => {
  return initiativesOf(plan).flatMap(({initiative: {milestones = []}, path}) =>
    milestones.flatMap(({due}, index) => (due ? [{due, field: [...path, 'milestones', index, 'due']}] : [])),
  );
});

/** Where a due date stands or could have stood. */
function dueFieldsOf(plan: Plan): FieldPath[] {
  return initiativesOf(plan).flatMap(({initiative: {milestones = []}, path}) => {
    const list = [...path, 'milestones'];
    return [list, ...milestones.map((_, index) => [...list, index, 'due'])];
  });
}
