import {initiativesUnder} from '#plan';
import {filledFields} from '../candidates.ts';
import {definePersonCriterion} from '../criterion.ts';

export const judgeExample = definePersonCriterion({
  id: 'judge-example',
  point: 'flagship',
  title: 'An example to others',
  asks: 'Could another organisation copy this from the description?',
  why: 'A flagship is there to be followed. Whoever wants to follow it starts with the text.',
  how: 'Give the description to a colleague elsewhere, and ask what they would still need to know to begin.',
  source: [],
  candidates: (plan) =>
    initiativesUnder(plan, 'flagship').flatMap(({initiative, path}) => filledFields(initiative, path, ['exampleFor', 'whatIsNew', 'operations', 'resources'])),
});
