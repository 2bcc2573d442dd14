import {definePointCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';

export const collaborationDecisions = definePointCriterion('collaboration', {
  id: 'collaboration-decisions',
  level: 'should',
  title: 'Who decides',
  asks: 'It is told who decides what, and the agreement between the partners is public.',
  why: 'Partners who only find out later that they have no say will leave. What is agreed on paper also holds when people change jobs.',
  how: 'List with the partners what each decides alone and what you decide together, and publish that page as the agreement.',
  source: [{id: 'Woo'}],
  messages: {
    'missing-rights': 'Missing `decisionRights` of “{name}”, expected who decides what',
    'missing-agreement': 'Missing `agreement` of “{name}”, expected the address of what the partners agreed',
  },
  *check({initiative: {decisionRights, agreement}, path, name}) {
    const values = {name};
    const rights = [...path, 'decisionRights'];
    const page = [...path, 'agreement'];
    if (decisionRights) yield {evidence: rights};
    else yield {message: 'missing-rights', values, field: rights, paste: {in: path, add: {decisionRights: BLANK}}};
    if (agreement) yield {evidence: page};
    else yield {message: 'missing-agreement', values, field: page, paste: {in: path, add: {agreement: BLANK}}};
  },
});
