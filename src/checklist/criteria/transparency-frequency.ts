import {definePointCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';

export const transparencyFrequency = definePointCriterion('transparency', {
  id: 'transparency-frequency',
  level: 'should',
  title: 'How often and how detailed',
  asks: 'The initiative says how often the information is renewed and how detailed it is.',
  why: 'A yearly total for the whole town says little about one street. Before people build on the information, they want to know how fresh and how fine it is.',
  how: 'Write when it is renewed, such as every month, and what one row stands for, such as one payment. The team that keeps the records knows both.',
  source: [{id: 'D', part: '3a'}],
  messages: {
    'missing-frequency': 'Missing `frequency` of “{name}”, expected how often the information is renewed, such as every month',
    'missing-granularity': 'Missing `granularity` of “{name}”, expected how detailed the information is, such as one row for each payment',
  },
  *check({initiative: {frequency, granularity}, path, name}) {
    const values = {name};
    if (frequency) yield {evidence: [...path, 'frequency']};
    else yield {message: 'missing-frequency', values, field: [...path, 'frequency'], paste: {in: path, add: {frequency: BLANK}}};
    if (granularity) yield {evidence: [...path, 'granularity']};
    else yield {message: 'missing-granularity', values, field: [...path, 'granularity'], paste: {in: path, add: {granularity: BLANK}}};
  },
});
