import {definePointCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';

export const flagshipExample = definePointCriterion('flagship', {
  id: 'flagship-example',
  level: 'should',
  title: 'An example for others',
  asks: 'The plan says what others can copy from the flagship.',
  why: 'A flagship sails in front so that others can follow. That works when they can take over the code, the agreement or the costs as they are.',
  how: 'Say who could copy it and what they can take along: source code, texts, a contract, a list of mistakes.',
  source: [{id: 'HNW'}],
  messages: {
    missing: 'Missing `exampleFor` of “{name}”, expected what others can copy from it',
  },
  *check({initiative: {exampleFor}, path, name}) {
    const field = [...path, 'exampleFor'];
    if (!exampleFor) return yield {message: 'missing', values: {name}, field, paste: {in: path, add: {exampleFor: BLANK}}};
    yield {evidence: field};
  },
});
