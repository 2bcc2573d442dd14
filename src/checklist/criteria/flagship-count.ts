import {initiativesUnder} from '#plan';
import {defineCriterion} from '../criterion.ts';

export const flagshipCount = defineCriterion({
  id: 'flagship-count',
  point: 'flagship',
  level: 'should',
  title: 'A few flagships',
  asks: 'The plan has at most {flagships} flagships.',
  why: 'A flagship asks for attention, money and a sponsor. Where everything is a flagship, nothing is.',
  how: 'Keep the pilots that others can learn from most, and move the rest to transparency, participation or collaboration.',
  source: [{id: 'N5'}],
  messages: {
    'too-many': 'Unexpected number of flagships: {count}, expected at most {max}',
  },
  applies: (plan) => initiativesUnder(plan, 'flagship').length > 0,
  *check(plan, {settings}) {
    const max = settings.thresholds.flagships;
    const count = initiativesUnder(plan, 'flagship').length;
    const field = ['flagship', 'initiatives'];
    if (count > max) return yield {message: 'too-many', values: {count, max}, field};
    yield {evidence: field};
  },
});
