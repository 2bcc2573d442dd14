import {isAdopted} from '../adoption.ts';
import {defineCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';
import {ANSWERS, countAnswers} from '../responses.ts';

export const originResponses = defineCriterion({
  id: 'origin-responses',
  point: 'origin',
  level: 'must',
  title: 'Responses that add up',
  asks: 'The number of responses received equals those adopted, partly adopted, declined and still open together.',
  why: 'People who took the trouble to respond want to know that nothing got lost. Numbers that add up show that each response was dealt with.',
  how: 'Count in the list of responses how many came in and what became of each. Those without an answer so far count as `open`.',
  source: [{id: 'OGP', part: '4'}],
  messages: {
    missing: 'Missing `responses` under `origin`, expected how many came in and what became of them',
    'missing-received': 'Missing `received` under `responses`, expected how many responses came in',
    'missing-adopted': 'Missing `adopted` under `responses`, expected how many responses changed the plan',
    'missing-partly': 'Missing `partly` under `responses`, expected how many responses changed the plan in part',
    'missing-declined': 'Missing `declined` under `responses`, expected how many responses did not change the plan',
    'missing-open': 'Missing `open` under `responses`, expected how many responses still wait for an answer',
    'other-sum': 'Unexpected `received` under `responses`: {received}, expected {sum}, the sum of `adopted`, `partly`, `declined` and `open`',
  },
  applies: isAdopted,
  // A number that is left out is missed only when the others don't add up without it.
  *check({data}) {
    const field = ['origin', 'responses'];
    const responses = data.origin?.responses;
    if (!responses) return yield {message: 'missing', field, paste: {in: ['origin'], add: {responses: BLANK_RESPONSES}}};
    const {received} = responses;
    const unknown = ANSWERS.filter((key) => responses[key] === undefined);
    const sum = countAnswers(responses);
    if (received === sum) return yield {evidence: field};
    if (received === undefined) {
      yield {message: 'missing-received', field: [...field, 'received'], paste: {in: field, add: {received: BLANK}}};
    } else if (unknown.length === 0 || sum > received) {
      return yield {message: 'other-sum', values: {received, sum}, field: [...field, 'received']};
    }
    for (const key of unknown) yield {message: `missing-${key}`, field: [...field, key], paste: {in: field, add: {[key]: BLANK}}};
  },
});

const BLANK_RESPONSES = {received: BLANK, adopted: BLANK, partly: BLANK, declined: BLANK, open: BLANK};
