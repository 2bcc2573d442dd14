import {INITIATIVE_POINTS, initiativesOf} from '#plan';
import {defineCriterion} from '../criterion.ts';
import {firstFlawed} from '../flaws.ts';

export const numberOfInitiatives = defineCriterion({
  id: 'number-of-initiatives',
  point: 'plan',
  level: 'should',
  title: 'A number that can be kept',
  asks: 'The plan has {initiativesMin} to {initiativesMax} initiatives.',
  why: 'With too few, a point of the plan has nothing to show. With too many, nobody can follow them and most stay half done.',
  how: 'Keep what people asked for most and what has an owner and means. Merge what belongs together, and save the rest for the next plan.',
  source: [{id: 'OGP'}],
  messages: {
    'too-few': 'Unexpected number of initiatives: {n}, expected at least {min}',
    'too-many': 'Unexpected number of initiatives: {n}, expected at most {max}',
  },
  // A plan without any is asked for them by `five-points`.
  applies: (plan) => initiativesOf(plan).length > 0,
  *check(plan, {settings: {thresholds}}) {
    const n = initiativesOf(plan).length;
    const {initiativesMin: min, initiativesMax: max} = thresholds;
    const lists = INITIATIVE_POINTS.map((point) => [point, 'initiatives']);
    if (n < min) return yield {message: 'too-few', values: {n, min}, field: firstFlawed(plan, lists) ?? []};
    if (n > max) return yield {message: 'too-many', values: {n, max}, field: []};
    for (const {path} of initiativesOf(plan)) yield {evidence: path};
  },
});
