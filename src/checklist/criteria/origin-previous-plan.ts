import {defineCriterion} from '../criterion.ts';
import {nameOf} from '../names.ts';
import {BLANK} from '../paste.ts';

export const originPreviousPlan = defineCriterion({
  id: 'origin-previous-plan',
  point: 'origin',
  level: 'must',
  title: 'The previous plan',
  asks: 'The plan says what became of each commitment in the one before it, or that it is the first.',
  why: 'New promises are worth as much as the old ones turned out to be. A plan that is silent about them starts with a clean slate that nobody gave it.',
  how: 'Go through the earlier plan with the owners of its commitments, and note the outcome of each, also where it failed.',
  source: [{id: 'D'}, {id: 'N5'}],
  messages: {
    missing: 'Missing `previousPlan`, expected what became of each earlier commitment, or `firstPlan: true` when there was no earlier plan',
    'missing-outcomes': 'Missing `outcomes` under `previousPlan`, expected what became of each earlier commitment',
    'missing-commitment': 'Missing `commitment` of outcome “{name}”, expected what was promised',
    'missing-outcome': 'Missing `outcome` of “{name}”, expected not-started, limited, substantial, complete or cancelled',
  },
  *check({data: {firstPlan, previousPlan}}) {
    if (firstPlan) return yield {evidence: ['firstPlan']};
    const field = ['previousPlan'];
    const list = [...field, 'outcomes'];
    const blank = {commitment: BLANK, outcome: 'limited'};
    if (!previousPlan) return yield {message: 'missing', field, paste: {in: [], add: {previousPlan: {plan: BLANK, outcomes: [blank]}}}};
    const {outcomes = []} = previousPlan;
    if (outcomes.length === 0) return yield {message: 'missing-outcomes', field: list, paste: {in: list, add: [blank]}};
    for (const [index, {id, commitment, outcome}] of outcomes.entries()) {
      const path = [...list, index];
      const values = {name: nameOf(index, commitment, id)};
      if (!commitment) yield {message: 'missing-commitment', values, field: [...path, 'commitment'], paste: {in: path, add: {commitment: BLANK}}};
      if (!outcome) yield {message: 'missing-outcome', values, field: [...path, 'outcome'], paste: {in: path, add: {outcome: 'limited'}}};
      yield {evidence: path};
    }
  },
});
