import {defineCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';

export const originFuture = defineCriterion({
  id: 'origin-future',
  point: 'origin',
  level: 'could',
  title: 'A picture of the future',
  asks: 'The plan paints a picture of the future and reasons back from it to now.',
  why: 'A list of steps doesn’t say where they lead. A picture of an ordinary day when the plan has worked does.',
  how: 'Describe what somebody can do on the last day of the plan that they can’t do now, and then which step has to come first.',
  source: [{id: 'HNW'}],
  messages: {
    missing: 'Missing `futurePicture` under `origin`, expected what is different when the plan has worked, reasoned back to now',
  },
  *check({data}) {
    const field = ['origin', 'futurePicture'];
    if (!data.origin?.futurePicture) return yield {message: 'missing', field, paste: {in: ['origin'], add: {futurePicture: BLANK}}};
    yield {evidence: field};
  },
});
