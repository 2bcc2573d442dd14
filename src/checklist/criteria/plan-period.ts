import {defineCriterion} from '../criterion.ts';
import {BLANK_DATE} from '../paste.ts';

export const planPeriod = defineCriterion({
  id: 'plan-period',
  point: 'plan',
  level: 'must',
  title: 'A period',
  asks: 'The plan has a first and a last day, and the first comes before the last.',
  why: 'Without a last day nobody can say that a promise was not kept. All other dates in the plan are compared with these two.',
  how: 'Take the days between which the promises are to be kept, as they stand in the decision that adopts the plan.',
  source: [{id: 'OGP'}],
  messages: {
    missing: 'Missing `period`, expected the first and the last day of the plan',
    'missing-start': 'Missing `start` under `period`, expected the first day of the plan',
    'missing-end': 'Missing `end` under `period`, expected the last day of the plan',
    order: 'Unexpected `end` of the period, {end}, expected a day after its start on {start}',
  },
  *check({data: {period}}) {
    const field = ['period'];
    if (!period) return yield {message: 'missing', field, paste: {in: [], add: {period: {start: BLANK_DATE, end: BLANK_DATE}}}};
    const {start, end} = period;
    if (!start) yield {message: 'missing-start', field: [...field, 'start'], paste: {in: field, add: {start: BLANK_DATE}}};
    if (!end) yield {message: 'missing-end', field: [...field, 'end'], paste: {in: field, add: {end: BLANK_DATE}}};
    if (!start || !end) return;
    if (end <= start) return yield {message: 'order', values: {start, end}, field: [...field, 'end']};
    yield {evidence: field};
  },
});
