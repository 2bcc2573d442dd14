import {statusOf, type FieldPath, type ParticipationInitiative, type Plan} from '#plan';
import {definePointCriterion, type Findings} from '../criterion.ts';
import {firstFlawed} from '../flaws.ts';
import {BLANK} from '../paste.ts';
import {ANSWERS, countAnswers} from '../responses.ts';

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
    'missing-answer': 'Missing `{answer}` in the result of “{name}”, expected a number: {sum} of {received} responses are accounted for',
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
    yield* checkNumbers(plan, result, field, name);
    if (!result.summary) yield {message: 'missing-summary', values: {name}, field: [...field, 'summary'], paste: {in: field, add: {summary: BLANK}}};
    if (!result.url) yield {message: 'missing-url', values: {name}, field: [...field, 'url'], paste: {in: field, add: {url}}};
  },
});

type Counts = NonNullable<ParticipationInitiative['result']>;

/** A number that is left out is missed only when the others do not add up without it. */
function* checkNumbers(plan: Plan, result: Counts, field: FieldPath, name: string): Findings {
  const {received} = result;
  const sum = countAnswers(result);
  if (received === sum) return yield {evidence: [...field, 'received']};
  const unknown = ANSWERS.filter((answer) => result[answer] === undefined);
  if (received === undefined) {
    return yield {message: 'missing-received', values: {name}, field: [...field, 'received'], paste: {in: field, add: blanks(['received', ...unknown])}};
  }
  if (unknown.length === 0 || sum > received) return yield {message: 'sum', values: {name, received, sum}, field: [...field, 'received']};
  const flawed = firstFlawed(plan, unknown.map((answer) => [...field, answer]));
  if (flawed) return yield {message: 'missing-answer', field: flawed};
  for (const answer of unknown) {
    yield {message: 'missing-answer', values: {name, answer, received, sum}, field: [...field, answer], paste: {in: field, add: {[answer]: BLANK}}};
  }
}

/** Whether it was cancelled before anyone was asked. */
function isCalledOff(initiative: ParticipationInitiative): boolean {
  const {opens, updates = []} = initiative;
  if (!opens || statusOf(initiative) !== 'cancelled') return false;
  return updates.some(({status, on}) => status === 'cancelled' && on && on < opens);
}

function blanks(keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(keys.map((key) => [key, BLANK]));
}
