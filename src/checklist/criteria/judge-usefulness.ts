import {initiativesUnder} from '#plan';
import {filledFields} from '../candidates.ts';
import {definePersonCriterion} from '../criterion.ts';

export const judgeUsefulness = definePersonCriterion({
  id: 'judge-usefulness',
  point: 'transparency',
  title: 'Usefulness',
  asks: 'Is this what people asked for, in a form they can use?',
  why: 'Information can be published in a proper format and still answer no question that anybody has.',
  how: 'Take one real question of somebody who needs the information, and try to answer it with what is published.',
  source: [],
  candidates: (plan) =>
    initiativesUnder(plan, 'transparency').flatMap(({initiative, path}) => filledFields(initiative, path, ['demand', 'audience', 'availability', 'format'])),
});
