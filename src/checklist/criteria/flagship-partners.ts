import {definePointCriterion} from '../criterion.ts';
import {firstFlawed} from '../flaws.ts';
import {nameOf} from '../names.ts';
import {isOutside} from '../outside.ts';
import {BLANK} from '../paste.ts';

export const flagshipPartners = definePointCriterion('flagship', {
  id: 'flagship-partners',
  level: 'should',
  title: 'Partners',
  asks: 'The flagship has a partner from outside, or the plan says why it has none.',
  why: 'Those who will use a pilot see what its makers overlook. If nobody outside wants to join, that is worth knowing too.',
  how: 'Ask who is helped by the pilot and invite them: a school, a club, a firm, another government. If you go it alone, say why.',
  source: [{id: 'D', part: '3d'}],
  messages: {
    missing: 'Missing `partners` of “{name}”, expected a partner from outside, or `noPartnersBecause` with the reason',
    'only-internal': 'Unexpected `partners` of “{name}”, all internal, expected one from outside, or `noPartnersBecause` with the reason',
    'missing-kind': 'Missing `kind` of partner “{partner}” in “{name}”, expected what kind of partner it is',
  },
  *check({initiative: {partners, noPartnersBecause}, plan, path, name}) {
    const field = [...path, 'partners'];
    const blank = {name: BLANK, kind: 'citizens', role: BLANK, brings: BLANK};
    const because = [...path, 'noPartnersBecause'];
    if (noPartnersBecause) return yield {evidence: because};
    const missing = firstFlawed(plan, [because]) ?? field;
    if (!partners) return yield {message: 'missing', values: {name}, field: missing, paste: {in: path, add: {partners: [blank]}}};
    const outside = partners.findIndex(isOutside);
    if (outside >= 0) return yield {evidence: [...field, outside]};
    if (partners.every(({kind}) => kind === 'internal')) {
      return yield {message: 'only-internal', values: {name}, field: missing, paste: {in: field, add: [blank]}};
    }
    for (const [index, {name: partner, kind}] of partners.entries()) {
      if (kind) continue;
      const at = [...field, index];
      yield {message: 'missing-kind', values: {name, partner: nameOf(index, partner)}, field: [...at, 'kind'], paste: {in: at, add: {kind: blank.kind}}};
    }
  },
});
