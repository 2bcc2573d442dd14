import {definePointCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';

export const collaborationIncentive = definePointCriterion('collaboration', {
  id: 'collaboration-incentive',
  level: 'could',
  title: 'Something in return',
  asks: 'People who take part get something in return: credit, a prize, a challenge.',
  why: 'People give their time for free. A name under the work, a skill learned or an evening out is how you show that you noticed.',
  how: 'Ask the people who take part what they would like. Often that is their name with the result, and an invitation to see it.',
  source: [{id: 'D', part: '3c'}],
  messages: {
    missing: 'Missing `incentive` of “{name}”, expected what people get in return, such as credit, a prize or a challenge',
  },
  *check({initiative: {incentive}, path, name}) {
    const field = [...path, 'incentive'];
    if (!incentive) return yield {message: 'missing', values: {name}, field, paste: {in: path, add: {incentive: BLANK}}};
    yield {evidence: field};
  },
});
