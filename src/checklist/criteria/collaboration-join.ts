import {definePointCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';

export const collaborationJoin = definePointCriterion('collaboration', {
  id: 'collaboration-join',
  level: 'should',
  title: 'A way to join',
  asks: 'A page tells how others can join.',
  why: 'People who read about the work and want to help should not have to search. A group with no way in stays small.',
  how: 'Make one page that says what newcomers can do, how much time it takes, and how to sign up, and link to it.',
  source: [{id: 'D', part: '3c'}],
  messages: {
    missing: 'Missing `join` of “{name}”, expected the address of the page that tells how others can join',
  },
  *check({initiative: {join}, path, name}) {
    const field = [...path, 'join'];
    if (!join) return yield {message: 'missing', values: {name}, field, paste: {in: path, add: {join: BLANK}}};
    yield {evidence: field};
  },
});
