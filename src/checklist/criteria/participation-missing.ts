import {definePointCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';

export const participationMissing = definePointCriterion('participation', {
  id: 'participation-missing',
  level: 'should',
  title: 'Who is usually missing',
  asks: 'It says who is usually missing, and how they are reached.',
  why: 'An open invitation is mostly taken up by people who know their way to the town hall. A decision then fits them and nobody else.',
  how: 'Compare who came last time with who lives there or uses it. Ask a school, a sports club or a food bank how to reach the others.',
  source: [{id: 'N5'}],
  messages: {
    missing: 'Missing `missing` of “{name}”, expected who usually does not take part, and how they are reached',
  },
  *check({initiative: {missing}, path, name}) {
    const field = [...path, 'missing'];
    if (!missing) return yield {message: 'missing', values: {name}, field, paste: {in: path, add: {missing: BLANK}}};
    yield {evidence: field};
  },
});
