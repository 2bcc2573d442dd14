import {defineCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';

export const originNotReached = defineCriterion({
  id: 'origin-not-reached',
  point: 'origin',
  level: 'should',
  title: 'Who was not reached',
  asks: 'The plan says which groups were not reached, and for each the next step to reach them.',
  why: 'No consultation reaches everyone. Whoever knows which voices are missing can still go and look for them.',
  how: 'Compare who took part with who lives and works here, by age, neighbourhood and language, and choose a next step for each group that stayed away.',
  source: [{id: 'N5'}],
  messages: {
    missing: 'Missing `notReached` under `origin`, expected which groups did not take part, each with a next step',
    'missing-group': 'Missing `group` of item {number} under `notReached`, expected who was not reached',
    'missing-next-step': 'Missing `nextStep` for “{group}” under `notReached`, expected what will be done to reach them',
  },
  *check({data}) {
    const list = ['origin', 'notReached'];
    const notReached = data.origin?.notReached ?? [];
    if (notReached.length === 0) return yield {message: 'missing', field: list, paste: {in: list, add: [{group: BLANK, nextStep: BLANK}]}};
    for (const [index, {group, nextStep}] of notReached.entries()) {
      const path = [...list, index];
      if (!group) {
        yield {message: 'missing-group', values: {number: index + 1}, field: [...path, 'group'], paste: {in: path, add: {group: BLANK}}};
      } else if (!nextStep) {
        yield {message: 'missing-next-step', values: {group}, field: [...path, 'nextStep'], paste: {in: path, add: {nextStep: BLANK}}};
      } else yield {evidence: path};
    }
  },
});
