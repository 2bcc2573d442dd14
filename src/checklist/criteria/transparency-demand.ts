import {definePointCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';

export const transparencyDemand = definePointCriterion('transparency', {
  id: 'transparency-demand',
  level: 'should',
  title: 'How it is known that people want it',
  asks: 'The initiative says how it is known that people want the information.',
  why: 'Publishing costs time. That time is best spent on what people already ask for: in letters, at the desk, in a survey.',
  how: 'Count the questions, complaints and information requests about it, or ask people. The front desk often has the numbers.',
  source: [{id: 'D', part: '3a'}],
  messages: {
    missing: 'Missing `demand` of “{name}”, expected how it is known that people want the information',
  },
  *check({initiative, path, name}) {
    const field = [...path, 'demand'];
    if (initiative.demand) return yield {evidence: field};
    yield {message: 'missing', values: {name}, field, paste: {in: path, add: {demand: BLANK}}};
  },
});
