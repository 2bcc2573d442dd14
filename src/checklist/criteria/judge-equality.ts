import {initiativesUnder} from '#plan';
import {filledFields} from '../candidates.ts';
import {definePersonCriterion} from '../criterion.ts';

export const judgeEquality = definePersonCriterion({
  id: 'judge-equality',
  point: 'collaboration',
  title: 'Equality',
  asks: 'Do partners share in decisions, not only in work?',
  why: 'Partners who may work but not decide are helpers without pay. They leave when something else comes along.',
  how: 'Read who decides what, and ask a partner about the last time that something went their way.',
  source: [],
  candidates: (plan) =>
    initiativesUnder(plan, 'collaboration').flatMap(({initiative, path}) => filledFields(initiative, path, ['decisionRights', 'agreement', 'partners'])),
});
