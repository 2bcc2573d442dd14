import {INITIATIVE_POINTS} from '#plan';
import {defineInitiativeCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';

export const initiativeRule = defineInitiativeCriterion(
  {
    id: 'initiative-rule',
    level: 'could',
    title: 'The rule that changes',
    asks: 'The initiative names the internal rule or policy that changes.',
    why: 'A project ends, a rule stays. When a work instruction or mandate changes, the new way of working outlives the people who began it.',
    how: 'Ask legal affairs or the owner which instruction, mandate or bylaw stands in the way, or will hold the new way of working.',
    source: [{id: 'D', part: '3'}],
    messages: {
      missing: 'Missing `rule` of “{name}”, expected the internal rule or policy that changes, in words or as an address',
    },
    *check({initiative: {rule}, path, name}) {
      const field = [...path, 'rule'];
      if (!rule) return yield {message: 'missing', values: {name}, field, paste: {in: path, add: {rule: BLANK}}};
      yield {evidence: field};
    },
  },
  INITIATIVE_POINTS,
);
