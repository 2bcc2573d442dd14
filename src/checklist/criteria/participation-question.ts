import {definePointCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';

export const participationQuestion = definePointCriterion('participation', {
  id: 'participation-question',
  level: 'must',
  title: 'A question that is still open',
  asks: 'It is clear what people are asked, what can still change and what cannot.',
  why: 'People who find out afterwards that the outcome was fixed feel used. Said beforehand, they can choose whether it is worth an evening.',
  how: 'Ask whoever decides what is still open and what is settled. Then write the question as you would put it to people.',
  source: [{id: 'HNW'}],
  messages: {
    'missing-question': 'Missing `question` of “{name}”, expected what people are asked',
    'missing-influence': 'Missing `influence` of “{name}”, expected what can still change',
    'missing-fixed': 'Missing `fixed` of “{name}”, expected what cannot change, or that nothing is fixed',
  },
  *check({initiative, path, name}) {
    for (const key of ['question', 'influence', 'fixed'] as const) {
      const field = [...path, key];
      if (initiative[key]) yield {evidence: field};
      else yield {message: `missing-${key}`, values: {name}, field, paste: {in: path, add: {[key]: BLANK}}};
    }
  },
});
