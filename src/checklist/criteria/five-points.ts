import {INITIATIVE_POINTS} from '#plan';
import {defineCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';
import {placeOfPoint} from '../presence.ts';

export const fivePoints = defineCriterion({
  id: 'five-points',
  point: 'plan',
  level: 'must',
  title: 'All five points',
  asks: 'The plan tells how it came about, and has at least one initiative for transparency, participation, collaboration and the flagship.',
  why: 'A government that only publishes does not yet listen, and one that only listens does not yet share the work. The five points together make it open.',
  how: 'Name one thing you will publish, one decision you will ask people about, one task you will share with others, and one pilot that shows how it is done.',
  source: [{id: 'D', part: '3'}, {id: 'HNW'}],
  messages: {
    origin: 'Missing `summary` under `origin`, expected how the plan came about, there or in a section Origin',
    transparency: 'Missing `initiatives` under `transparency`, expected at least one by which something becomes public',
    participation: 'Missing `initiatives` under `participation`, expected at least one in which people are asked before officials decide',
    collaboration: 'Missing `initiatives` under `collaboration`, expected at least one in which others take on part of the work',
    flagship: 'Missing `initiatives` under `flagship`, expected at least one pilot that is the example for the others',
  },
  *check(plan) {
    const origin = placeOfPoint(plan, 'origin');
    if (origin) yield {evidence: origin};
    else yield {message: 'origin', field: ['origin', 'summary'], paste: {in: ['origin'], add: {summary: BLANK}}};
    for (const point of INITIATIVE_POINTS) {
      const place = placeOfPoint(plan, point);
      const initiatives = [{id: BLANK, title: BLANK, summary: BLANK}];
      if (place) yield {evidence: place};
      else yield {message: point, field: [point, 'initiatives'], paste: {in: [point], add: {initiatives}}};
    }
  },
});
