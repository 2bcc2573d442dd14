import {definePointCriterion} from '../criterion.ts';
import {addDays, daysBetween} from '../dates.ts';

export const participationFeedbackTime = definePointCriterion('participation', {
  id: 'participation-feedback-time',
  level: 'should',
  title: 'An answer in time',
  asks: 'People hear what was done with their input within {feedbackDays} days of closing.',
  why: 'An answer that comes a year later reaches people who forgot the question, or moved away. A quick one shows that somebody is reading.',
  how: 'Set time aside for reading and answering before you open. Does the decision take longer, then publish in time what came in and what happens next.',
  source: [],
  messages: {
    'too-late': 'Unexpected `due` {due} in the feedback of “{name}”, expected {latest} or earlier, at most {max, plural, one {# day} other {# days}} after `closes`',
    'too-early': 'Unexpected `due` {due} in the feedback of “{name}”, expected a day on or after `closes`, {closes}',
  },
  applies: ({initiative: {closes, feedback}}) => Boolean(closes && feedback?.due),
  *check({initiative: {closes, feedback}, path, name}, {settings}) {
    const due = feedback?.due;
    if (!closes || !due) return;
    const field = [...path, 'feedback', 'due'];
    const max = settings.thresholds.feedbackDays;
    if (daysBetween(closes, due) > max) return yield {message: 'too-late', values: {name, due, max, latest: addDays(closes, max)}, field};
    if (due < closes) return yield {message: 'too-early', values: {name, due, closes}, field};
    yield {evidence: field};
  },
});
