import {definePointCriterion} from '../criterion.ts';
import {BLANK, BLANK_DATE} from '../paste.ts';

export const flagshipGoal = definePointCriterion('flagship', {
  id: 'flagship-goal',
  level: 'must',
  title: 'A goal with a date',
  asks: 'The flagship has a goal, and a day by which it is reached.',
  why: 'A pilot without a goal can never fail and never succeed. A date tells everyone when to look.',
  how: 'Write in one sentence what will be different when the pilot has worked, and the day by which anyone can check it.',
  source: [{id: 'D', part: '3d'}],
  messages: {
    missing: 'Missing `goal` of “{name}”, expected what will be reached',
    'missing-date': 'Missing `goalDue` of “{name}”, expected the day by which the goal is reached',
    'too-early': 'Unexpected `goalDue` {due} of “{name}”, expected a day after its start on {start}',
  },
  *check({initiative: {goal, goalDue, start, end}, path, name}) {
    const values = {name};
    const field = [...path, 'goal'];
    const day = [...path, 'goalDue'];
    if (goal) yield {evidence: field};
    else yield {message: 'missing', values, field, paste: {in: path, add: {goal: BLANK}}};
    if (!goalDue) return yield {message: 'missing-date', values, field: day, paste: {in: path, add: {goalDue: end ?? BLANK_DATE}}};
    if (start && goalDue <= start) return yield {message: 'too-early', values: {name, due: goalDue, start}, field: day};
    yield {evidence: day};
  },
});
