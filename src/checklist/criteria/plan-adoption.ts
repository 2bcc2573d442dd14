import {isAdopted} from '../adoption.ts';
import {defineCriterion} from '../criterion.ts';
import {BLANK, BLANK_DATE} from '../paste.ts';

export const planAdoption = defineCriterion({
  id: 'plan-adoption',
  point: 'plan',
  level: 'must',
  title: 'When and by whom it was adopted',
  asks: 'A plan that is adopted says on which day, and by whom.',
  why: 'Only a plan that somebody with authority decided on binds the organisation. Readers can look that decision up.',
  how: 'Take the day and the body from the decision itself, such as the minutes of the council, and link to it with `url`.',
  source: [{id: 'D'}],
  messages: {
    missing: 'Missing `adopted`, expected the day on which the plan was adopted and by whom',
    'missing-on': 'Missing `on` under `adopted`, expected the day on which the plan was adopted',
    'missing-by': 'Missing `by` under `adopted`, expected who adopted the plan, such as the municipal council',
    future: 'Unexpected `on` under `adopted`, {on}, expected a day that has passed: until then the status is draft or consultation',
  },
  applies: isAdopted,
  *check({data: {adopted, status}}, {date}) {
    const field = ['adopted'];
    if (!adopted) return yield {message: 'missing', field, paste: {in: [], add: {adopted: {on: BLANK_DATE, by: BLANK}}}};
    const {on, by} = adopted;
    if (!on) yield {message: 'missing-on', field: [...field, 'on'], paste: {in: field, add: {on: BLANK_DATE}}};
    if (!by) yield {message: 'missing-by', field: [...field, 'by'], paste: {in: field, add: {by: BLANK}}};
    // A closed plan is judged at the end of its period, which says nothing about the day of its adoption.
    if (on && on > date && status === 'adopted') yield {message: 'future', values: {on}, field: [...field, 'on']};
    yield {evidence: field};
  },
});
