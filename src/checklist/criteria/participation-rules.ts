import {definePointCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';

export const participationRules = definePointCriterion('participation', {
  id: 'participation-rules',
  level: 'could',
  title: 'Ground rules',
  asks: 'The ground rules can be read on a page.',
  why: 'Who may speak, who may vote, what is removed and who says so: settled beforehand, nobody has to quarrel about it during the talk.',
  how: 'Publish a page with the rules for all ways of taking part, and link to it from each initiative.',
  source: [{id: 'D'}],
  messages: {
    missing: 'Missing `rules` of “{name}”, expected the page with the ground rules',
  },
  *check({initiative: {rules}, path, name}) {
    const field = [...path, 'rules'];
    if (!rules) return yield {message: 'missing', values: {name}, field, paste: {in: path, add: {rules: BLANK}}};
    yield {evidence: field};
  },
});
