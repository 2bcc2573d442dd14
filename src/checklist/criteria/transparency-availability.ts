import {statusOf} from '#plan';
import {definePointCriterion} from '../criterion.ts';
import {firstFlawed} from '../flaws.ts';
import {BLANK, BLANK_DATE} from '../paste.ts';

export const transparencyAvailability = definePointCriterion('transparency', {
  id: 'transparency-availability',
  level: 'must',
  title: 'Published, or a date',
  asks: 'The information is published at an address, or there is a day on which it will be.',
  why: 'With an address people can look for themselves. With a day they know when to come back, and anyone can see when it is late.',
  how: 'Give the address under `published`, or the day under `planned`. Agree on that day with the team that keeps the website or the data portal.',
  source: [{id: 'D', part: '3a'}],
  messages: {
    missing: 'Missing `availability` of “{name}”, expected `published` with an address, or `planned` with a date',
    past: 'Unexpected `planned` of “{name}”: {planned} has passed, expected `published` with an address, or a later date',
  },
  *check({initiative, path, name, plan}, {date}) {
    const {availability, end} = initiative;
    const {published, planned} = availability ?? {};
    const field = [...path, 'availability'];
    if (published) return yield {evidence: [...field, 'published']};
    if (!planned) {
      const misshapen = firstFlawed(plan, [[...field, 'published'], [...field, 'planned']]);
      const paste = {in: field, add: {planned: end && end >= date ? end : BLANK_DATE}};
      return yield {message: 'missing', values: {name}, field: misshapen ?? field, paste};
    }
    if (planned >= date || statusOf(initiative) === 'cancelled') return yield {evidence: [...field, 'planned']};
    yield {message: 'past', values: {name, planned}, field: [...field, 'planned'], paste: {in: field, add: {published: BLANK}}};
  },
});
