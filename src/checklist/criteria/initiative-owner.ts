import {INITIATIVE_POINTS} from '#plan';
import {defineInitiativeCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';

export const initiativeOwner = defineInitiativeCriterion(
  {
    id: 'initiative-owner',
    level: 'must',
    title: 'An owner',
    asks: 'A unit and a role own the initiative.',
    why: 'A promise without an owner is nobody’s work. A unit and a role stay when people move on.',
    how: 'Name the department and the role that answers for the initiative, not a person.',
    source: [{id: 'OGP'}, {id: 'N5'}],
    messages: {
      missing: 'Missing `owner` of “{name}”, expected the unit and the role that answer for it',
      'missing-unit': 'Missing `unit` in the owner of “{name}”, expected the department or team',
      'missing-role': 'Missing `role` in the owner of “{name}”, expected the role that answers for it, such as head of finance',
    },
    *check({initiative: {owner}, path, name}) {
      const field = [...path, 'owner'];
      const values = {name};
      if (!owner) return yield {message: 'missing', values, field, paste: {in: path, add: {owner: {unit: BLANK, role: BLANK}}}};
      if (!owner.unit) yield {message: 'missing-unit', values, field: [...field, 'unit'], paste: {in: field, add: {unit: BLANK}}};
      if (!owner.role) yield {message: 'missing-role', values, field: [...field, 'role'], paste: {in: field, add: {role: BLANK}}};
      yield {evidence: field};
    },
  },
  INITIATIVE_POINTS,
);
