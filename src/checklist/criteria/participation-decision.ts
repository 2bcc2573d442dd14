import {definePointCriterion} from '../criterion.ts';
import {BLANK, BLANK_DATE} from '../paste.ts';

export const participationDecision = definePointCriterion('participation', {
  id: 'participation-decision',
  level: 'must',
  title: 'Who decides, and when',
  asks: 'It says who decides and on which day, after people were asked.',
  why: 'In participation people say what they think and somebody then decides. They want to know who that is, and when it is too late.',
  how: 'Look up which body decides and when it meets. Is the day not known yet, then give the last day on which it can be.',
  source: [{id: 'HNW'}],
  messages: {
    'missing-by': 'Missing `decidedBy` of “{name}”, expected who decides',
    'missing-on': 'Missing `decidedOn` of “{name}”, expected the day of the decision',
    'too-early': 'Unexpected `decidedOn` {decidedOn} of “{name}”, expected a day on or after `closes`, {closes}',
  },
  *check({initiative: {decidedBy, decidedOn, closes}, path, name}) {
    const by = [...path, 'decidedBy'];
    const on = [...path, 'decidedOn'];
    if (decidedBy) yield {evidence: by};
    else yield {message: 'missing-by', values: {name}, field: by, paste: {in: path, add: {decidedBy: BLANK}}};
    if (!decidedOn) return yield {message: 'missing-on', values: {name}, field: on, paste: {in: path, add: {decidedOn: BLANK_DATE}}};
    if (closes && decidedOn < closes) return yield {message: 'too-early', values: {name, decidedOn, closes}, field: on};
    yield {evidence: on};
  },
});
