import {defineCriterion} from '../criterion.ts';
import {addMonths} from '../dates.ts';

export const planLength = defineCriterion({
  id: 'plan-length',
  point: 'plan',
  level: 'should',
  title: 'A plan of a few years',
  asks: 'The plan runs for at most {planYears} years.',
  why: 'Promises for a far future are made by people who will have left by then. A shorter plan is sooner answered for.',
  how: 'End the plan within the term of those who adopt it, and carry on what is not finished in the next plan.',
  source: [{id: 'OGP'}],
  messages: {
    'too-long': 'Unexpected `end` of the period, {end}, expected {latest} at the latest: {max, plural, one {one year} other {# years}} after its start',
  },
  // A period that is not complete or runs backwards is asked for by `plan-period`.
  applies: ({data: {period}}) => Boolean(period?.start && period.end && period.start < period.end),
  *check({data: {period}}, {settings}) {
    if (!period?.start || !period.end) return;
    const {start, end} = period;
    const max = settings.thresholds.planYears;
    const latest = addMonths(start, max * 12);
    if (end > latest) return yield {message: 'too-long', values: {end, latest, max}, field: ['period', 'end']};
    yield {evidence: ['period']};
  },
});
