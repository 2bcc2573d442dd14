import type {ParticipationInitiative} from '#plan';
import {definePointCriterion} from '../criterion.ts';
import {firstFlawed} from '../flaws.ts';
import {BLANK} from '../paste.ts';
import {ANSWERS, countAnswers} from '../responses.ts';
import {statusOf} from '../status.ts';

export const participationResult = definePointCriterion('participation', {
  id: 'participation-result',
  level: 'must',
  title: 'What was done with the input',
  asks: 'After the feedback date the plan says how many responses came in, what became of them, what was done, and where to read it.',
  why: 'This is the day on which a promise to listen is kept or broken. Numbers that add up show that no response was dropped.',
  how: 'Count each response once: adopted, partly adopted, declined or still open. Then say in a few sentences what changed, and link to the answers.',
  source: [{id: 'OGP'}, {id: 'N5'}],
  messages: {
    missing: 'Missing `result` of “{name}”, expected what was done with the input: people were to hear it by {due}',
    'missing-received': 'Missing `received` in the result of “{name}”, expected how many responses came in',
    sum: 'Unexpected `received` {received} in the result of “{name}”, expected the sum of `adopted`, `partly`, `declined` and `open`, which is {sum}',
    'missing-summary': 'Missing `summary` in the result of “{name}”, expected what was done with the input',
    'missing-url': 'Missing `url` in the result of “{name}”, expected the page where people can read what was done with their input',
  },
  applies({initiative}, {date}) {
    const due = initiative.feedback?.due;
    return due !== undefined && due < date && !isCalledOff(initiative);
  },
  *check({plan, initiative: {feedback, result}, path, name}) {
    const field = [...path, 'result'];
    const url = feedback?.url ?? BLANK;
    if (!result) {
      const add = {result: {...blanks(['received', ...ANSWERS]), url, summary: BLANK}};
      return yield {message: 'missing', values: {name, due: feedback?.due}, field, paste: {in: path, add}};
    }
    const {received} = result;
    const sum = countAnswers(result);
    const unanswered = ANSWERS.filter((answer) => result[answer] === undefined);
    if (received === undefined) {
      const add = blanks(['received', ...unanswered]);
      yield {message: 'missing-received', values: {name}, field: [...field, 'received'], paste: {in: field, add}};
    } else if (sum === received) yield {evidence: [...field, 'received']};
    else {
      const flawed = firstFlawed(plan, unanswered.map((answer) => [...field, answer]));
      const paste = unanswered.length > 0 ? {in: field, add: blanks(unanswered)} : undefined;
      yield {message: 'sum', values: {name, received, sum}, field: flawed ?? [...field, 'received'], paste};
    }
    if (!result.summary) yield {message: 'missing-summary', values: {name}, field: [...field, 'summary'], paste: {in: field, add: {summary: BLANK}}};
    if (!result.url) yield {message: 'missing-url', values: {name}, field: [...field, 'url'], paste: {in: field, add: {url}}};
  },
});

/** Whether it was cancelled before anyone was asked. */
function isCalledOff(initiative: ParticipationInitiative): boolean {
  const {opens, updates = []} = initiative;
  if (!opens || statusOf(initiative) !== 'cancelled') return false;
  return updates.some(({status, on}) => status === 'cancelled' && on && on < opens);
}

function blanks(keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(keys.map((key) => [key, BLANK]));
}
