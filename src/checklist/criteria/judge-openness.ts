import {initiativesUnder} from '#plan';
import {filledFields} from '../candidates.ts';
import {definePersonCriterion} from '../criterion.ts';

export const judgeOpenness = definePersonCriterion({
  id: 'judge-openness',
  point: 'participation',
  title: 'Openness',
  asks: 'Can the outcome still change?',
  why: 'To ask people about what is settled already costs more trust than not to ask at all.',
  how: 'Lay what can still change beside what cannot, and ask the project leader what has been ordered or promised already.',
  source: [],
  candidates: (plan) =>
    initiativesUnder(plan, 'participation').flatMap(({initiative, path}) => filledFields(initiative, path, ['influence', 'fixed', 'decidedBy', 'decidedOn'])),
});
