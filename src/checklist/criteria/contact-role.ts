import {initiativesOf, type FieldPath, type Plan} from '#plan';
import {oncePerPlan} from '../once-per-plan.ts';
import {defineCriterion} from '../criterion.ts';
import {nameOf} from '../names.ts';
import {isPersonAddress} from '../person-address.ts';

export const contactRole = defineCriterion({
  id: 'contact-role',
  point: 'plan',
  level: 'should',
  title: 'The address of a role or team',
  asks: 'Every contact is the address of a role or a team, not of a person.',
  why: 'People go on holiday and change jobs, and then questions reach nobody. A shared mailbox keeps working, and protects staff.',
  how: 'Ask your IT department for a shared mailbox, such as open@ with the domain of your organisation, and name the team that reads it.',
  source: [{id: 'N5'}],
  messages: {
    person: 'Unexpected address of a person in the `contact`, {email}, expected that of a role or a team',
    'person-initiative': 'Unexpected address of a person in the `contact` of “{name}”, {email}, expected that of a role or a team',
  },
  applies: (plan) => contactsOf(plan).length > 0,
  *check(plan) {
    for (const {email, name, field} of contactsOf(plan)) {
      if (!email || !isPersonAddress(email)) yield {evidence: field};
      else yield {message: name === undefined ? 'person' : 'person-initiative', values: {email, name}, field: [...field, 'email']};
    }
  },
});

interface PlacedContact {
  email?: string;
  /** The initiative that it belongs to; nothing for the plan's. */
  name?: string;
  field: FieldPath;
}

const contactsOf = oncePerPlan((plan: Plan): readonly PlacedContact[] => {
  const {contact} = plan.data;
  const own = contact ? [{email: contact.email, field: ['contact']}] : [];
  const others = initiativesOf(plan).flatMap(({initiative: {contact, title, id}, path}, index) =>
    contact ? [{email: contact.email, name: nameOf(index, title, id), field: [...path, 'contact']}] : [],
  );
  return [...own, ...others];
});
