import {defineCriterion} from '../criterion.ts';
import {addMonths} from '../dates.ts';
import {BLANK_DATE} from '../paste.ts';

export const planReviewDate = defineCriterion({
  id: 'plan-review-date',
  point: 'plan',
  level: 'should',
  title: 'A next review',
  asks: 'The plan names the day of its next review, within {reviewMonths} months of its adoption and still to come.',
  why: 'A plan that nobody looks at again goes stale without anyone deciding so. A day in public makes sure that somebody does.',
  how: 'Put the review on the agenda of whoever adopted the plan. After each review, set `nextReview` to the next one.',
  source: [{id: 'D'}],
  messages: {
    missing: 'Missing `nextReview`, expected a day within {months, plural, one {one month} other {# months}} of adoption',
    past: 'Unexpected `nextReview`, {nextReview}, expected a day that is still to come: hold the review, or set the day of the next one',
    late: 'Unexpected `nextReview`, {nextReview}, expected {latest} at the latest: {months, plural, one {one month} other {# months}} after adoption',
  },
  applies: ({data}) => data.status !== 'closed',
  *check({data: {nextReview, adopted}}, {date, settings}) {
    const months = settings.thresholds.reviewMonths;
    const field = ['nextReview'];
    if (!nextReview) return yield {message: 'missing', values: {months}, field, paste: {in: [], add: {nextReview: BLANK_DATE}}};
    if (nextReview < date) return yield {message: 'past', values: {nextReview}, field};
    const latest = adopted?.on && addMonths(adopted.on, months);
    if (latest && nextReview > latest) return yield {message: 'late', values: {nextReview, latest, months}, field};
    yield {evidence: field};
  },
});
