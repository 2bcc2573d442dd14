import {defineCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';

export const originEmployees = defineCriterion({
  id: 'origin-employees',
  point: 'origin',
  level: 'should',
  title: 'Staff who took part',
  asks: 'The plan says how staff took part in making it.',
  why: 'Staff carry the promises out. They know what people ask at the desk and what stands in the way.',
  how: 'Tell how colleagues outside the project team took part, how many there were, and what they changed.',
  source: [{id: 'D', part: '3e'}],
  messages: {
    missing: 'Missing `employees` under `origin`, expected how staff took part in making the plan',
  },
  *check({data}) {
    const field = ['origin', 'employees'];
    if (!data.origin?.employees) return yield {message: 'missing', field, paste: {in: ['origin'], add: {employees: BLANK}}};
    yield {evidence: field};
  },
});
