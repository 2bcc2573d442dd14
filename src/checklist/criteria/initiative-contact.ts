import {INITIATIVE_POINTS, type PlanData} from '#plan';
import {defineInitiativeCriterion} from '../criterion.ts';
import {firstFlawed} from '../flaws.ts';
import {BLANK} from '../paste.ts';

export const initiativeContact = defineInitiativeCriterion(
  {
    id: 'initiative-contact',
    level: 'must',
    title: 'A contact',
    asks: 'Anyone can ask about the initiative at an email address or a page: its own, or that of the plan.',
    why: 'Who wants to join in or has a question needs one place to turn to. Without it, a question ends at a switchboard.',
    how: 'Give the address of the team that does the work. When the contact of the plan answers questions about the initiative too, leave `contact` out.',
    source: [{id: 'N5'}],
    messages: {
      missing: 'Missing `contact` of “{name}”, expected an `email` or a `url` here, or under the contact of the plan',
      'missing-channel': 'Missing `email` or `url` in the contact of “{name}”, expected at least one of them',
    },
    *check({plan, initiative: {contact}, path, name}) {
      const field = [...path, 'contact'];
      const values = {name};
      if (contact) {
        if (isChannel(contact)) return yield {evidence: field};
        const channels = [[...field, 'email'], [...field, 'url']];
        return yield {message: 'missing-channel', values, field: firstFlawed(plan, channels) ?? field, paste: {in: field, add: {email: BLANK}}};
      }
      if (isChannel(plan.data.contact)) return yield {evidence: ['contact']};
      const asked = firstFlawed(plan, [field, ['contact', 'email'], ['contact', 'url']]) ?? field;
      yield {message: 'missing', values, field: asked, paste: {in: path, add: {contact: {name: BLANK, email: BLANK}}}};
    },
  },
  INITIATIVE_POINTS,
);

function isChannel(contact: PlanData['contact']): boolean {
  return Boolean(contact?.email ?? contact?.url);
}
