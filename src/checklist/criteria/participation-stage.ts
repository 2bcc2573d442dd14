import {definePointCriterion} from '../criterion.ts';

export const participationStage = definePointCriterion('participation', {
  id: 'participation-stage',
  level: 'should',
  title: 'The stage of the policy',
  asks: 'It says at which stage people are asked: agenda, design, decision, delivery or evaluation.',
  why: 'Early on there is room for new ideas, later only for a choice between drafts. People should know which of the two they are asked for.',
  how: 'Choose `agenda` when it is still open which problem to tackle, `design` when you look for solutions, `decision` when drafts are ready, `delivery` during the work and `evaluation` afterwards.',
  source: [{id: 'D', part: '3b'}],
  messages: {
    missing: 'Missing `stage` of “{name}”, expected the stage of the policy, such as `design`',
  },
  *check({initiative: {stage}, path, name}) {
    const field = [...path, 'stage'];
    if (!stage) return yield {message: 'missing', values: {name}, field, paste: {in: path, add: {stage: 'design'}}};
    yield {evidence: field};
  },
});
