import {defineCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';

export const feedbackChannel = defineCriterion({
  id: 'feedback-channel',
  point: 'plan',
  level: 'must',
  title: 'A place to respond',
  asks: 'There is a place on the web where anyone can respond to the plan.',
  why: 'People see gaps and mistakes that officials do not, also after the plan is adopted. They need a place to say so.',
  how: 'Give the address of a form, a discussion page or an issue tracker that needs no invitation and that your team answers.',
  source: [{id: 'D', part: '1'}],
  messages: {
    missing: 'Missing `feedback`, expected the address of a page where anyone can respond to the plan',
  },
  *check({data}) {
    const field = ['feedback'];
    if (!data.feedback) return yield {message: 'missing', field, paste: {in: [], add: {feedback: BLANK}}};
    yield {evidence: field};
  },
});
