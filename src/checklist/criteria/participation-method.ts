import type {FieldPath, ParticipationInitiative, Plan} from '#plan';
import {definePointCriterion} from '../criterion.ts';
import {firstFlawed} from '../flaws.ts';
import {BLANK, BLANK_DATE} from '../paste.ts';

export const participationMethod = definePointCriterion('participation', {
  id: 'participation-method',
  level: 'must',
  title: 'A way to take part',
  asks: 'There is at least one way to take part with a place or an address, and a first and last day.',
  why: 'An invitation without a place and a date reaches only those who knew already.',
  how: 'Ask the organisers for the room or the page with the form, and for the days between which people can respond.',
  source: [{id: 'D', part: '3b'}],
  messages: {
    'missing-methods': 'Missing `methods` of “{name}”, expected at least one way to take part, with a place or an address',
    'missing-place': 'Missing `place` or `url` in the methods of “{name}”, expected one where people can take part',
    'missing-opens': 'Missing `opens` of “{name}”, expected the first day on which people can take part',
    'missing-closes': 'Missing `closes` of “{name}”, expected the last day on which people can take part',
    'closes-first': 'Unexpected `closes` {closes} of “{name}”, expected a day on or after `opens`, {opens}',
  },
  *check({plan, initiative: {methods = [], opens, closes}, path, name}) {
    const values = {name};
    const field = [...path, 'methods'];
    const [first] = methods;
    const found = methods.findIndex((method) => method.place ?? method.url);
    if (!first) yield {message: 'missing-methods', values, field, paste: {in: path, add: {methods: [{kind: 'workshop', setting: 'in-person', place: BLANK}]}}};
    else if (found >= 0) yield {evidence: [...field, found]};
    else {
      const key = isOnline(first) ? 'url' : 'place';
      const own = [...field, 0];
      yield {message: 'missing-place', values, field: flawedPlace(plan, field, methods) ?? [...own, key], paste: {in: own, add: {[key]: BLANK}}};
    }

    if (!opens) yield {message: 'missing-opens', values, field: [...path, 'opens'], paste: {in: path, add: {opens: BLANK_DATE}}};
    if (!closes) yield {message: 'missing-closes', values, field: [...path, 'closes'], paste: {in: path, add: {closes: BLANK_DATE}}};
    if (!opens || !closes) return;
    if (closes < opens) return yield {message: 'closes-first', values: {name, opens, closes}, field: [...path, 'closes']};
    yield {evidence: [...path, 'opens']};
    yield {evidence: [...path, 'closes']};
  },
});

type Method = NonNullable<ParticipationInitiative['methods']>[number];

function isOnline({kind, setting}: Method): boolean {
  return setting === 'online' || kind === 'online' || kind === 'social-media';
}

function flawedPlace(plan: Plan, field: FieldPath, methods: readonly Method[]): FieldPath | undefined {
  return firstFlawed(plan, methods.flatMap((_, index) => [[...field, index, 'place'], [...field, index, 'url']]));
}
