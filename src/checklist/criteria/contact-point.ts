import {defineCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';

export const contactPoint = defineCriterion({
  id: 'contact-point',
  point: 'plan',
  level: 'must',
  title: 'A contact point',
  asks: 'The plan has a public channel for questions: an email address or a web page.',
  why: 'A plan about openness that nobody can ask about is closed. People who want to help or complain look for an address first.',
  how: 'Give the address or contact page of the team that works on the plan, one that somebody reads every week.',
  source: [{id: 'N5'}, {id: 'OGP'}],
  messages: {
    missing: 'Missing `contact`, expected an email address or a web page where anyone can ask about the plan',
    'missing-channel': 'Missing `email` or `url` in the `contact`, expected at least one of them',
  },
  *check({data: {contact}}) {
    const field = ['contact'];
    if (!contact) return yield {message: 'missing', field, paste: {in: [], add: {contact: {name: BLANK, email: BLANK}}}};
    if (contact.email) return yield {evidence: [...field, 'email']};
    if (contact.url) return yield {evidence: [...field, 'url']};
    yield {message: 'missing-channel', field: [...field, 'email'], paste: {in: field, add: {email: BLANK}}};
  },
});
