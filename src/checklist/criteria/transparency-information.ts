import {definePointCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';

export const transparencyInformation = definePointCriterion('transparency', {
  id: 'transparency-information',
  level: 'must',
  title: 'What becomes public',
  asks: 'The initiative says which information becomes public.',
  why: '“More openness about money” can mean anything. Once it says what becomes public, anyone can see later whether it is there.',
  how: 'Name the documents, figures or records, and from which year on. The team that keeps them knows what there is.',
  source: [{id: 'D', part: '3a'}],
  messages: {
    missing: 'Missing `information` of “{name}”, expected what becomes public, such as every payment with its date and purpose',
  },
  *check({initiative, path, name}) {
    const field = [...path, 'information'];
    if (initiative.information) return yield {evidence: field};
    yield {message: 'missing', values: {name}, field, paste: {in: path, add: {information: BLANK}}};
  },
});
