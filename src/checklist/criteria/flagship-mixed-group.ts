import {definePointCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';

export const flagshipMixedGroup = definePointCriterion('flagship', {
  id: 'flagship-mixed-group',
  level: 'could',
  title: 'A mixed group',
  asks: 'The plan says who takes part in the pilot, so that anyone can see whether the group is mixed.',
  why: 'A group of the same people finds the same faults. Somebody who is blind, new or in a hurry finds the others.',
  how: 'Look who is missing from the group: other departments, users, people who find the subject hard. Invite them, and write down who takes part.',
  source: [{id: 'HNW'}],
  messages: {
    missing: 'Missing `group` of “{name}”, expected who takes part in the pilot, from inside and from outside',
  },
  *check({initiative: {group}, path, name}) {
    const field = [...path, 'group'];
    if (!group) return yield {message: 'missing', values: {name}, field, paste: {in: path, add: {group: BLANK}}};
    yield {evidence: field};
  },
});
