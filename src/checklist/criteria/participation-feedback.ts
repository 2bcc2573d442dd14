import {definePointCriterion} from '../criterion.ts';
import {BLANK, BLANK_DATE} from '../paste.ts';

export const participationFeedback = definePointCriterion('participation', {
  id: 'participation-feedback',
  level: 'must',
  title: 'What people hear back',
  asks: 'It says when and where people hear what was done with their input.',
  why: 'People who never hear what became of their idea do not come a second time. A day that was promised makes sure that somebody writes the answer.',
  how: 'Agree with whoever decides on a day, and on the page where the answers will stand. Name both in the invitation.',
  source: [{id: 'OGP', part: '4'}, {id: 'D', part: '3e'}],
  messages: {
    missing: 'Missing `feedback` of “{name}”, expected when and where people hear what was done with their input',
    'missing-due': 'Missing `due` in the feedback of “{name}”, expected the day by which people hear what was done with their input',
    'missing-url': 'Missing `url` in the feedback of “{name}”, expected the page where people can read what was done with their input',
  },
  *check({initiative: {feedback, result}, path, name}) {
    const field = [...path, 'feedback'];
    const values = {name};
    const url = result?.url ?? BLANK;
    if (!feedback) return yield {message: 'missing', values, field, paste: {in: path, add: {feedback: {due: BLANK_DATE, url}}}};
    if (!feedback.due) yield {message: 'missing-due', values, field: [...field, 'due'], paste: {in: field, add: {due: BLANK_DATE}}};
    if (!feedback.url) yield {message: 'missing-url', values, field: [...field, 'url'], paste: {in: field, add: {url}}};
    yield {evidence: field};
  },
});
