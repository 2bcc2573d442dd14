import {initiativesOf} from '#plan';
import {filledFields} from '../candidates.ts';
import {definePersonCriterion} from '../criterion.ts';

export const judgeAmbition = definePersonCriterion({
  id: 'judge-ambition',
  point: 'plan',
  title: 'Ambition',
  asks: 'Would anyone notice if these promises were kept?',
  why: 'A plan can meet every rule and change nothing. Only people who know the place can tell whether it matters.',
  how: 'Read each promise with its measures, and ask somebody for whom it is meant what would be different on the last day.',
  source: [],
  candidates: (plan) =>
    initiativesOf(plan).flatMap(({initiative, path}) => {
      const {measures, ambition} = initiative;
      return filledFields(initiative, path, measures || ambition ? ['measures', 'ambition'] : ['summary']);
    }),
});
