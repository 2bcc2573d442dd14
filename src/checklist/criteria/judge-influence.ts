import {filledFields} from '../candidates.ts';
import {definePersonCriterion} from '../criterion.ts';

export const judgeInfluence = definePersonCriterion({
  id: 'judge-influence',
  point: 'origin',
  title: 'Influence',
  asks: 'Did what people said change the plan?',
  why: 'Numbers can add up while only small things were adopted. People who were asked and see nothing of it don’t come a second time.',
  how: 'Lay what was adopted beside what was declined, and ask two or three people who took part whether they find themselves in the plan.',
  source: [],
  *candidates({data: {origin}}) {
    const path = ['origin'];
    yield* filledFields(origin, path, ['responses']);
    for (const [index, {decision}] of (origin?.decisions ?? []).entries()) {
      if (decision === 'adopted' || decision === 'partly') yield [...path, 'decisions', index];
    }
    yield* filledFields(origin, path, ['draft']);
  },
});
