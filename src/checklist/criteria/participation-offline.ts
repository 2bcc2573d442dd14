import {isOffline} from '../channels.ts';
import {definePointCriterion} from '../criterion.ts';
import {firstFlawed} from '../flaws.ts';
import {BLANK} from '../paste.ts';

export const participationOffline = definePointCriterion('participation', {
  id: 'participation-offline',
  level: 'should',
  title: 'A way in that is not online',
  asks: 'At least one way to take part is not online.',
  why: 'Not everyone has the internet, or the skills and the trust to use it for this. Whoever asks online only does not hear them.',
  how: 'Add an evening, a stall, a paper form or a talk at the counter, and write `setting: in-person` or `setting: mixed` beside it.',
  source: [{id: 'OGP'}],
  messages: {
    missing: 'Missing method of “{name}” that is not online, expected one in person, on paper or by post',
  },
  applies: ({initiative: {methods}}) => methods !== undefined,
  *check({plan, initiative: {methods = []}, path, name}) {
    const field = [...path, 'methods'];
    const found = methods.findIndex(isOffline);
    if (found >= 0) return yield {evidence: [...field, found]};
    const flawed = firstFlawed(plan, methods.flatMap((_, index) => ['kind', 'setting', 'place'].map((key) => [...field, index, key])));
    yield {message: 'missing', values: {name}, field: flawed ?? field, paste: {in: field, add: [{kind: 'street', setting: 'in-person', place: BLANK}]}};
  },
});
