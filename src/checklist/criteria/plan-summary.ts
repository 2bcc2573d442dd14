import {defineCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';
import {wordCount} from '../words.ts';

export const planSummary = defineCriterion({
  id: 'plan-summary',
  point: 'plan',
  level: 'must',
  title: 'A short summary',
  asks: 'The plan has a summary of at most {summaryWords} words.',
  why: 'Most people read only the summary: it stands in lists, in search results and at the top of the page.',
  how: 'Write `summary` as you would tell a neighbour: what will change, for whom, and when.',
  source: [{id: 'N5'}],
  messages: {
    missing: 'Missing `summary`, expected at most {max} words that say what the plan changes, for whom and when',
    'too-long': 'Unexpected length of `summary`: {words} words, expected at most {max}',
  },
  *check({data}, {settings}) {
    const max = settings.thresholds.summaryWords;
    const field = ['summary'];
    if (!data.summary) return yield {message: 'missing', values: {max}, field, paste: {in: [], add: {summary: BLANK}}};
    const words = wordCount(data.summary);
    if (words > max) return yield {message: 'too-long', values: {words, max}, field, value: ''};
    yield {evidence: field};
  },
});
