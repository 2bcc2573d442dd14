import {definePointCriterion} from '../criterion.ts';
import {nameOf} from '../names.ts';
import {BLANK} from '../paste.ts';

export const collaborationBrings = definePointCriterion('collaboration', {
  id: 'collaboration-brings',
  level: 'should',
  title: 'What partners bring',
  asks: 'Each partner says what it brings: people, knowledge, data, rooms or money.',
  why: 'A partner on paper costs nothing. What somebody brings shows that they mean it, and what the work rests on.',
  how: 'Ask each partner what it puts in, in numbers where possible, and whether you may publish that.',
  source: [{id: 'OGP'}],
  messages: {
    missing: 'Missing `brings` of partner “{partner}” in “{name}”, expected people, knowledge, data, rooms or money',
  },
  applies: ({initiative: {partners}}) => Boolean(partners?.length),
  *check({initiative: {partners = []}, path, name}) {
    for (const [index, partner] of partners.entries()) {
      const place = [...path, 'partners', index];
      const field = [...place, 'brings'];
      const values = {name, partner: nameOf(index, partner.name)};
      if (partner.brings) yield {evidence: field};
      else yield {message: 'missing', values, field, paste: {in: place, add: {brings: BLANK}}};
    }
  },
});
