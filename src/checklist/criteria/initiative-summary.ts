import {INITIATIVE_POINTS} from '#plan';
import {defineInitiativeCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';
import {wordCount} from '../words.ts';

export const initiativeSummary = defineInitiativeCriterion(
  {
    id: 'initiative-summary',
    level: 'should',
    title: 'A short summary',
    asks: 'The initiative has a summary of at most {summaryWords} words.',
    why: 'The summary is what people read in lists and search results. From it they decide whether the promise is about them.',
    how: 'Say what will change, for whom and when. Leave the background to `problem` and to the text of the plan.',
    source: [{id: 'N5'}],
    messages: {
      missing: 'Missing `summary` of “{name}”, expected at most {max} words that say what will change, for whom and when',
      'too-long': 'Unexpected length of `summary` of “{name}”: {words} words, expected at most {max}',
    },
    *check({initiative: {summary}, path, name}, {settings}) {
      const max = settings.thresholds.summaryWords;
      const field = [...path, 'summary'];
      if (!summary) return yield {message: 'missing', values: {name, max}, field, paste: {in: path, add: {summary: BLANK}}};
      const words = wordCount(summary);
      if (words > max) return yield {message: 'too-long', values: {name, words, max}, field, value: ''};
      yield {evidence: field};
    },
  },
  INITIATIVE_POINTS,
);
