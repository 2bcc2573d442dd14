import {initiativesOf, initiativesUnder} from '#plan';
import {filledFields} from '../candidates.ts';
import {definePersonCriterion} from '../criterion.ts';

export const judgeHonesty = definePersonCriterion({
  id: 'judge-honesty',
  point: 'plan',
  title: 'Honesty',
  asks: 'Does it say what went wrong before, and what is still closed?',
  why: 'People who know what went wrong look whether the plan tells it. If it does not, they won’t believe the rest either.',
  how: 'Think of one thing that failed and one thing that is kept closed, and look for both in the plan.',
  source: [],
  *candidates(plan) {
    for (const [index, {outcome}] of (plan.data.previousPlan?.outcomes ?? []).entries()) {
      if (outcome !== 'complete') yield ['previousPlan', 'outcomes', index];
    }
    for (const {initiative, path} of initiativesOf(plan)) {
      for (const [index, {status, reason, lesson}] of (initiative.updates ?? []).entries()) {
        if (status === 'cancelled' || reason || lesson) yield [...path, 'updates', index];
      }
    }
    for (const {initiative, path} of initiativesUnder(plan, 'transparency')) yield* filledFields(initiative, path, ['restrictions']);
  },
});
