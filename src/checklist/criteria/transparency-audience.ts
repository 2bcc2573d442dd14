import {definePointCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';

export const transparencyAudience = definePointCriterion('transparency', {
  id: 'transparency-audience',
  level: 'must',
  title: 'Who needs it, and what for',
  asks: 'The initiative says who needs the information and what for.',
  why: 'Whoever knows the readers publishes something they can use: a journalist wants a file, a neighbour a map of the street.',
  how: 'Name each group and what it wants to do or decide with the information. Ask the front desk and the press office who calls about it.',
  source: [{id: 'D', part: '3a'}, {id: 'OTG'}],
  messages: {
    missing: 'Missing `audience` of “{name}”, expected who needs the information and what for',
  },
  *check({initiative, path, name}) {
    const field = [...path, 'audience'];
    if (initiative.audience) return yield {evidence: field};
    yield {message: 'missing', values: {name}, field, paste: {in: path, add: {audience: BLANK}}};
  },
});
