import type {Plan} from '#plan';
import {defineCriterion, type CheckContext} from '../criterion.ts';
import {differencesIn} from '../translation.ts';

export const translation = defineCriterion({
  id: 'translation',
  point: 'plan',
  level: 'should',
  title: 'A whole translation',
  asks: 'A translation has the same initiatives, dates and numbers as its original, and leaves nothing out.',
  why: 'Who reads the translation counts on reading the plan. Half a translation, or one with last year’s dates, promises something else.',
  how: 'Lay the two files side by side and bring over what changed. Only words and addresses differ.',
  source: [{id: 'CAN'}],
  messages: {
    missing: 'Missing `{field}`{scope, select, plan {} other { of “{name}”}}, expected it as in the original',
    different: 'Unexpected `{field}`{scope, select, plan {} other { of “{name}”}}: {actual}, expected {expected} as in the original',
    extra: 'Unexpected `{field}`{scope, select, plan {} other { of “{name}”}}, expected none, as in the original',
    number: 'Unexpected number of items in `{field}`{scope, select, plan {} other { of “{name}”}}: {actual}, expected {expected} as in the original',
    'missing-initiative': 'Missing initiative {id}, expected it under `{point}` as in the original',
    'extra-initiative': 'Unexpected initiative “{name}”, expected only those of the original',
    point: 'Unexpected `{actual}` as the point of “{name}”, expected `{expected}` as in the original',
    section: 'Missing section “{heading}”, expected the words that the original has there',
  },
  applies: (plan, context) => originalOf(plan, context) !== undefined,
  *check(plan, context) {
    const original = originalOf(plan, context);
    if (original) yield* differencesIn(plan, original);
    yield {evidence: ['translationOf']};
  },
});

function originalOf({id, data}: Plan, {plans}: CheckContext): Plan | undefined {
  return data.translationOf && data.translationOf !== id ? plans.get(data.translationOf) : undefined;
}
