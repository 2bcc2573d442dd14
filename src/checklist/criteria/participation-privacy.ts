import {definePointCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';

export const participationPrivacy = definePointCriterion('participation', {
  id: 'participation-privacy',
  level: 'should',
  title: 'What happens with people’s data',
  asks: 'A page says what happens with the data of people who take part.',
  why: 'Whoever gives an opinion about the neighbours or the mayor wants to know who gets to see the name. Who does not trust that, says nothing.',
  how: 'Ask the privacy officer for a page about this way of taking part: which data, what for, who sees them, how long they are kept.',
  source: [{id: 'FAST'}],
  messages: {
    missing: 'Missing `privacy` of “{name}”, expected the page that says what happens with people’s data',
  },
  *check({initiative: {privacy}, path, name}) {
    const field = [...path, 'privacy'];
    if (!privacy) return yield {message: 'missing', values: {name}, field, paste: {in: path, add: {privacy: BLANK}}};
    yield {evidence: field};
  },
});
