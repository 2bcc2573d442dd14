import {INITIATIVE_POINTS} from '#plan';
import {defineInitiativeCriterion} from '../criterion.ts';
import {firstFlawed} from '../flaws.ts';
import {BLANK} from '../paste.ts';

export const initiativeResources = defineInitiativeCriterion(
  {
    id: 'initiative-resources',
    level: 'should',
    title: 'Money and time',
    asks: 'The initiative says what it costs in money or effort, or why it needs nothing extra.',
    why: 'A promise for which nobody gets time or money is the first to be dropped. A number also lets the council decide with open eyes.',
    how: 'Ask the owner for a budget and for hours a week; an estimate will do. If it fits in normal work, explain that under `none`.',
    source: [{id: 'N5'}],
    messages: {
      missing: 'Missing `resources` of “{name}”, expected a budget, the effort, or why it needs none',
      incomplete: 'Missing `budget`, `effort` or `none` under the resources of “{name}”, expected at least one of them',
      'no-budget': 'Unexpected `budget` of “{name}”: 0, expected the effort, or under `none` why it needs no money',
    },
    *check({plan, initiative: {resources}, path, name}) {
      const field = [...path, 'resources'];
      const values = {name};
      if (!resources) return yield {message: 'missing', values, field, paste: {in: path, add: {resources: {effort: BLANK}}}};
      const {budget, effort, none} = resources;
      if (effort ?? none ?? budget) return yield {evidence: field};
      if (budget === 0) return yield {message: 'no-budget', values, field: [...field, 'budget'], paste: {in: field, add: {none: BLANK}}};
      const asked = firstFlawed(plan, [[...field, 'budget'], [...field, 'effort'], [...field, 'none']]) ?? field;
      yield {message: 'incomplete', values, field: asked, paste: {in: field, add: {effort: BLANK}}};
    },
  },
  INITIATIVE_POINTS,
);
