import {definePointCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';

export const collaborationResult = definePointCriterion('collaboration', {
  id: 'collaboration-result',
  level: 'should',
  title: 'Use of the result',
  asks: 'It is told who may reuse the result.',
  why: 'What people made together should not end up in a drawer. They want to know beforehand whose it will be.',
  how: 'Agree with the partners on a licence, such as CC0-1.0 or CC-BY-4.0, or say in words who may use the result.',
  source: [{id: 'D'}],
  messages: {
    missing: 'Missing `resultLicence` of “{name}”, expected a licence such as CC0-1.0, or who may reuse the result',
  },
  *check({initiative: {resultLicence}, path, name}) {
    const field = [...path, 'resultLicence'];
    if (!resultLicence) return yield {message: 'missing', values: {name}, field, paste: {in: path, add: {resultLicence: BLANK}}};
    yield {evidence: field};
  },
});
