import {definePointCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';

export const flagshipSponsor = definePointCriterion('flagship', {
  id: 'flagship-sponsor',
  level: 'must',
  title: 'A sponsor',
  asks: 'The flagship has a sponsor who stands above its owner.',
  why: 'A pilot crosses the borders of departments. Somebody above them has to clear the way when one of them says no.',
  how: 'Ask a director, an alderman or the chief executive to stand for it, and name that role.',
  source: [{id: 'OGP'}],
  messages: {
    missing: 'Missing `sponsor` of “{name}”, expected who stands behind it, above the owner',
    'same-as-owner': 'Unexpected `sponsor` “{sponsor}” of “{name}”, expected somebody above the owner, not the owner itself',
  },
  *check({initiative: {sponsor, owner}, path, name}) {
    const field = [...path, 'sponsor'];
    if (!sponsor) return yield {message: 'missing', values: {name}, field, paste: {in: path, add: {sponsor: BLANK}}};
    const {unit, role} = owner ?? {};
    const own = [unit, role, `${unit} ${role}`, `${role} ${unit}`];
    if (own.some((each) => each && bare(each) === bare(sponsor))) return yield {message: 'same-as-owner', values: {name, sponsor}, field};
    yield {evidence: field};
  },
});

/** A text without what does not tell two roles apart: capitals, commas, brackets and spare spaces. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[\s,()]+/g, ' ').trim();
}
