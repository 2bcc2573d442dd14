import {definePointCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';

export const transparencyRestrictions = definePointCriterion('transparency', {
  id: 'transparency-restrictions',
  level: 'should',
  title: 'What stays closed',
  asks: 'The initiative says what stays closed and on which ground, or that nothing does.',
  why: 'Some things have to stay closed, such as home addresses. A plan that says so openly is believed about the rest.',
  how: 'Ask the privacy officer and a lawyer what may not be published, and give the law or the reason. If nothing stays closed, write that.',
  source: [{id: 'D'}],
  messages: {
    missing: 'Missing `restrictions` of “{name}”, expected what stays closed and on which ground, or that nothing does',
  },
  *check({initiative, path, name}) {
    const field = [...path, 'restrictions'];
    if (initiative.restrictions) return yield {evidence: field};
    yield {message: 'missing', values: {name}, field, paste: {in: path, add: {restrictions: BLANK}}};
  },
});
