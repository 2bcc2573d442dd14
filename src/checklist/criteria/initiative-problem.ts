import {INITIATIVE_POINTS} from '#plan';
import {defineInitiativeCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';

export const initiativeProblem = defineInitiativeCriterion(
  {
    id: 'initiative-problem',
    level: 'must',
    title: 'The problem',
    asks: 'The initiative says which problem it solves, in other words than its title and summary.',
    why: 'A promise says what will be done, and a problem says for whom and why. Only with both can anyone judge whether it helped.',
    how: 'Write down what is wrong now, who has the problem and since when. The desk or the team that gets the complaints knows.',
    source: [{id: 'OGP'}],
    messages: {
      missing: 'Missing `problem` of “{name}”, expected what is wrong now, who has the problem and since when',
      'repeats-title': 'Unexpected `problem` of “{name}”: it repeats the title, expected what is wrong now, and for whom',
      'repeats-summary': 'Unexpected `problem` of “{name}”: it repeats the summary, expected what is wrong now, and for whom',
    },
    *check({initiative: {problem, title, summary}, path, name}) {
      const field = [...path, 'problem'];
      const values = {name};
      if (!problem) return yield {message: 'missing', values, field, paste: {in: path, add: {problem: BLANK}}};
      if (isSame(problem, title)) return yield {message: 'repeats-title', values, field};
      if (isSame(problem, summary)) return yield {message: 'repeats-summary', values, field};
      yield {evidence: field};
    },
  },
  INITIATIVE_POINTS,
);

/** Whether two texts have the same words in the same order: capitals, spaces and punctuation don’t count. */
function isSame(text: string, other: string | undefined): boolean {
  if (other === undefined) return false;
  const words = wordsOf(text);
  // Most differ in the first word.
  for (const [word] of wordsOf(other)) if (words.next().value?.[0] !== word) return false;
  return words.next().done === true;
}

function wordsOf(text: string) {
  return text.normalize('NFKC').toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu);
}
