import {INITIATIVE_POINTS, initiativesOf, initiativesUnder} from '#plan';
import {defineCriterion} from '../criterion.ts';
import {firstFlawed} from '../flaws.ts';

export const balance = defineCriterion({
  id: 'balance',
  point: 'plan',
  level: 'should',
  title: 'A balance between the points',
  asks: 'Not more than {balancePercent} % of the initiatives stand under one point.',
  why: 'Most plans lean to publishing, which a government can do alone. Asking and sharing work is harder, and changes more.',
  how: 'Look among the ideas that people sent you for one under another point, or move an initiative to the point where it belongs.',
  source: [{id: 'IRM'}],
  messages: {
    uneven: 'Unexpected number of initiatives under `{point}`: {n} of {total}, expected at most {max} % under one point',
  },
  // Of fewer initiatives one share says little; `number-of-initiatives` asks for more.
  applies: (plan, {settings}) => initiativesOf(plan).length >= settings.thresholds.initiativesMin,
  *check(plan, {settings}) {
    const total = initiativesOf(plan).length;
    const max = settings.thresholds.balancePercent;
    const lists = INITIATIVE_POINTS.map((point) => [point, 'initiatives']);
    for (const point of INITIATIVE_POINTS) {
      const n = initiativesUnder(plan, point).length;
      const field = [point, 'initiatives'];
      if (n * 100 > max * total) yield {message: 'uneven', values: {point, n, total, max}, field: firstFlawed(plan, lists) ?? field};
      else if (n > 0) yield {evidence: field};
    }
  },
});
