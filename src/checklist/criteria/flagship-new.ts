import {definePointCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';

export const flagshipNew = definePointCriterion('flagship', {
  id: 'flagship-new',
  level: 'must',
  title: 'What is new',
  asks: 'The plan says what is new about the flagship.',
  why: 'A flagship shows the way to others. What is done everywhere already needs no pilot.',
  how: 'Name the one thing that nobody does yet, in your organisation or elsewhere, and say how it was done until now.',
  source: [{id: 'D', part: '3d'}],
  messages: {
    missing: 'Missing `whatIsNew` of “{name}”, expected what it does that was not done before',
  },
  *check({initiative: {whatIsNew}, path, name}) {
    const field = [...path, 'whatIsNew'];
    if (!whatIsNew) return yield {message: 'missing', values: {name}, field, paste: {in: path, add: {whatIsNew: BLANK}}};
    yield {evidence: field};
  },
});
