import {defineCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';

export const accountableOfficial = defineCriterion({
  id: 'accountable-official',
  point: 'plan',
  level: 'must',
  title: 'Who is accountable',
  asks: 'One role is accountable for the whole plan.',
  why: 'When everyone answers for a plan, nobody does. A role stays when the person in it moves on.',
  how: 'Name the one role that can be called to account for the plan, such as the municipal secretary. Leave out the person’s name.',
  source: [{id: 'N5'}],
  messages: {
    missing: 'Missing `accountable`, expected the one role that answers for the whole plan, such as municipal secretary',
    several: 'Unexpected list of {n} in `accountable`, expected the one role that answers for the whole plan',
    person: 'Unexpected name or address of a person in `accountable`, expected the role that answers for the plan',
  },
  *check({data: {accountable}}) {
    const field = ['accountable'];
    if (!accountable) return yield {message: 'missing', field, paste: {in: [], add: {accountable: BLANK}}};
    const n = accountable.split(';').filter((each) => each.trim()).length;
    if (n > 1) return yield {message: 'several', values: {n}, field};
    if (PERSON.test(accountable.trim())) return yield {message: 'person', field};
    yield {evidence: field};
  },
});

/** A title with a name and no role behind it, or an email address. */
const PERSON = /^(?:(?:Mr|Mrs|Ms|Dr|[Dd]rs|[Mm]w|[Mm]evr|[Mm]evrouw|[Dd]hr|[Dd]e heer)\.?\s[^,(]+|\S+@\S+)$/;
