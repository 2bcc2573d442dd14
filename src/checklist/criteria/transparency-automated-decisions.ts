import {initiativesUnder} from '#plan';
import {defineCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';

export const transparencyAutomatedDecisions = defineCriterion({
  id: 'transparency-automated-decisions',
  point: 'transparency',
  level: 'could',
  title: 'Automated decisions',
  asks: 'The plan says which decisions are automated and where that is disclosed, or that none are.',
  why: 'People can only question a decision when they know that a computer took it, and by which rules.',
  how: 'Ask the IT and legal teams which decisions are taken without a person looking, and link to the register that describes them. If there are none, write that.',
  source: [{id: 'CAN'}],
  messages: {
    missing: 'Missing `automatedDecisions` under `transparency`, expected which decisions are automated and where that is disclosed, or that none are',
  },
  applies: (plan) => initiativesUnder(plan, 'transparency').length > 0,
  *check({data}) {
    const field = ['transparency', 'automatedDecisions'];
    if (data.transparency?.automatedDecisions) return yield {evidence: field};
    yield {message: 'missing', field, paste: {in: ['transparency'], add: {automatedDecisions: BLANK}}};
  },
});
