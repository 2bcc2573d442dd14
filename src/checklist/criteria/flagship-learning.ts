import {definePointCriterion} from '../criterion.ts';
import {BLANK, BLANK_DATE} from '../paste.ts';

export const flagshipLearning = definePointCriterion('flagship', {
  id: 'flagship-learning',
  level: 'should',
  title: 'Learning as it goes',
  asks: 'The flagship has days on which it is reviewed, and the plan says when it stops and when it scales up.',
  why: 'Nobody likes to stop a pilot that they are proud of. It is easier when the line was drawn before it began.',
  how: 'Set the days on which you look at the numbers, and name the number below which you stop and above which you go on. Agree it with the sponsor.',
  source: [{id: 'D', part: '3d'}],
  messages: {
    missing: 'Missing `learning` of “{name}”, expected review days, and when it stops or scales up',
    'missing-reviews': 'Missing `reviews` under `learning` of “{name}”, expected the days on which the pilot is reviewed',
    'missing-stop': 'Missing `stopOrScale` under `learning` of “{name}”, expected when the pilot stops and when it scales up',
  },
  *check({initiative: {learning}, path, name}) {
    const field = [...path, 'learning'];
    const values = {name};
    const reviews = [BLANK_DATE];
    if (!learning) return yield {message: 'missing', values, field, paste: {in: path, add: {learning: {reviews, stopOrScale: BLANK}}}};
    if (!learning.reviews) yield {message: 'missing-reviews', values, field: [...field, 'reviews'], paste: {in: field, add: {reviews}}};
    if (!learning.stopOrScale) {
      yield {message: 'missing-stop', values, field: [...field, 'stopOrScale'], paste: {in: field, add: {stopOrScale: BLANK}}};
    }
    yield {evidence: field};
  },
});
