import {definePointCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';

export const transparencyUse = definePointCriterion('transparency', {
  id: 'transparency-use',
  level: 'should',
  title: 'How its use is fostered',
  asks: 'The initiative says how the use of the information is fostered.',
  why: 'Much of what is published is never opened. People use it when somebody shows them that it is there and what they can do with it.',
  how: 'Plan something that brings it to people: a lesson in the library, an evening for app makers, a page that explains it.',
  source: [{id: 'D', part: '3a'}],
  messages: {
    missing: 'Missing `use` of “{name}”, expected how its use is fostered, such as a lesson in the library',
  },
  *check({initiative, path, name}) {
    const field = [...path, 'use'];
    if (initiative.use) return yield {evidence: field};
    yield {message: 'missing', values: {name}, field, paste: {in: path, add: {use: BLANK}}};
  },
});
