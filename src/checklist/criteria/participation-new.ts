import {initiativesUnder} from '#plan';
import {defineCriterion} from '../criterion.ts';
import {firstFlawed} from '../flaws.ts';
import {BLANK} from '../paste.ts';

export const participationNew = defineCriterion({
  id: 'participation-new',
  point: 'participation',
  level: 'should',
  title: 'A new way to take part',
  asks: 'The plan lists the ways to take part that exist already, and at least one in the plan is new.',
  why: 'A plan that only lists what people can do already promises them nothing. The list beside it shows what is added.',
  how: 'Collect the ways to speak up that exist now, each with its page. Mark with `isNew: true` what people could not do before.',
  source: [{id: 'D', part: '3b'}],
  messages: {
    'missing-existing': 'Missing `existing` under `participation`, expected the ways to take part that exist already',
    'none-new': 'Missing `isNew: true` among the participation initiatives, expected it for at least one that offers a new way to take part',
  },
  applies: (plan) => initiativesUnder(plan, 'participation').length > 0,
  *check(plan) {
    const existing = ['participation', 'existing'];
    const initiatives = initiativesUnder(plan, 'participation');
    const found = initiatives.find(({initiative}) => initiative.isNew);
    if (plan.data.participation?.existing?.length) yield {evidence: existing};
    else yield {message: 'missing-existing', field: existing, paste: {in: ['participation'], add: {existing: [{title: BLANK, url: BLANK}]}}};
    if (found) return yield {evidence: [...found.path, 'isNew']};
    const flawed = firstFlawed(plan, initiatives.map(({path}) => [...path, 'isNew']));
    yield {message: 'none-new', field: flawed ?? ['participation', 'initiatives']};
  },
});
