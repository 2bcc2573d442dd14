import {defineCriterion} from '../criterion.ts';
import {BLANK, BLANK_DATE} from '../paste.ts';

export const independentReview = defineCriterion({
  id: 'independent-review',
  point: 'plan',
  level: 'should',
  title: 'An independent review',
  asks: 'Somebody independent reviews the plan: it says who, when, and where the review can be read.',
  why: 'Nobody is a good judge of their own work. A review from outside finds what was promised too easily or forgotten.',
  how: 'Ask a court of audit, an ombudsman, a university or a civil society organisation, and agree on a day before the plan ends.',
  source: [{id: 'IRM'}],
  messages: {
    missing: 'Missing `independentReview`, expected who outside the publisher reviews the plan, when, and where it can be read',
    'missing-by': 'Missing `by` under `independentReview`, expected who outside the publisher reviews the plan',
    'missing-on': 'Missing `on` under `independentReview`, expected the day of the review',
    'missing-url': 'Missing `url` under `independentReview`, expected the address where the review is or will be published',
  },
  *check({data: {independentReview: review}}) {
    const field = ['independentReview'];
    const wanted = {by: BLANK, on: BLANK_DATE, url: BLANK};
    if (!review) return yield {message: 'missing', field, paste: {in: [], add: {independentReview: wanted}}};
    if (!review.by) yield {message: 'missing-by', field: [...field, 'by'], paste: {in: field, add: {by: BLANK}}};
    if (!review.on) yield {message: 'missing-on', field: [...field, 'on'], paste: {in: field, add: {on: BLANK_DATE}}};
    if (!review.url) yield {message: 'missing-url', field: [...field, 'url'], paste: {in: field, add: {url: BLANK}}};
    yield {evidence: field};
  },
});
