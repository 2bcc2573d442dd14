import {definePointCriterion} from '../criterion.ts';
import {nameOf} from '../names.ts';
import {isOutside} from '../outside.ts';
import {BLANK} from '../paste.ts';

export const collaborationPartners = definePointCriterion('collaboration', {
  id: 'collaboration-partners',
  level: 'must',
  title: 'Partners from outside',
  asks: 'At least one partner from outside the organisation works along, and has a role.',
  why: 'Departments that work together are one organisation at work. Collaboration starts when somebody outside does a part of it.',
  how: 'Ask a group, school, company or other government to do a part of the work, and write down which part.',
  source: [{id: 'D', part: '3c'}, {id: 'OGP'}],
  messages: {
    missing: 'Missing `partners` of “{name}”, expected at least one from outside, with its role',
    'only-internal': 'Unexpected `partners` of “{name}”: all are internal, expected at least one from outside, with its role',
    'missing-kind': 'Missing `kind` of partner “{partner}” in “{name}”, expected what kind of partner it is',
    'missing-role': 'Missing `role` of partner “{partner}” in “{name}”, expected what it does in the initiative',
  },
  *check({initiative: {partners}, path, name}) {
    const list = [...path, 'partners'];
    const wanted = [{name: BLANK, kind: 'citizens', role: BLANK}];
    if (!partners?.length) return yield {message: 'missing', values: {name}, field: list, paste: {in: path, add: {partners: wanted}}};
    if (partners.every(({kind}) => kind === 'internal')) {
      return yield {message: 'only-internal', values: {name}, field: list, paste: {in: list, add: wanted}};
    }
    const isEnough = partners.some((partner) => isOutside(partner) && partner.role);
    for (const [index, partner] of partners.entries()) {
      const {kind, role} = partner;
      const field = [...list, index];
      const values = {name, partner: nameOf(index, partner.name)};
      if (isOutside(partner) && role) yield {evidence: field};
      if (isEnough || kind === 'internal') continue;
      if (!kind) yield {message: 'missing-kind', values, field: [...field, 'kind'], paste: {in: field, add: {kind: 'citizens'}}};
      if (!role) yield {message: 'missing-role', values, field: [...field, 'role'], paste: {in: field, add: {role: BLANK}}};
    }
  },
});
