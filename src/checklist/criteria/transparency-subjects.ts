import {initiativesUnder} from '#plan';
import {defineCriterion} from '../criterion.ts';
import {firstFlawed} from '../flaws.ts';

export const transparencySubjects = defineCriterion({
  id: 'transparency-subjects',
  point: 'transparency',
  level: 'could',
  title: 'Spending and decisions',
  asks: 'Spending and decisions are among the subjects of the transparency initiatives.',
  why: 'What a government decides and what it pays for is where openness counts most: there people see whether its deeds match its words.',
  how: 'Set `subject` of the initiatives that are about spending or decisions. If none is, ask the finance team and the council’s clerk what could become public next.',
  source: [{id: 'HNW'}],
  messages: {
    neither: 'Missing initiatives about spending and about decisions under `transparency`, expected one with `subject: spending` and one with `subject: decisions`',
    spending: 'Missing initiative about spending under `transparency`, expected one with `subject: spending`',
    decisions: 'Missing initiative about decisions under `transparency`, expected one with `subject: decisions`',
  },
  applies: (plan) => initiativesUnder(plan, 'transparency').length > 0,
  *check(plan) {
    const subjects = initiativesUnder(plan, 'transparency').map(({initiative, path}) => ({subject: initiative.subject, field: [...path, 'subject']}));
    const spending = subjects.find(({subject}) => subject === 'spending');
    const decisions = subjects.find(({subject}) => subject === 'decisions');
    if (spending) yield {evidence: spending.field};
    if (decisions) yield {evidence: decisions.field};
    if (spending && decisions) return;
    const message = spending ? 'decisions' : decisions ? 'spending' : 'neither';
    const misshapen = firstFlawed(plan, subjects.map(({field}) => field));
    yield {message, field: misshapen ?? ['transparency', 'initiatives']};
  },
});
