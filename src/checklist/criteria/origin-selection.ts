import {defineCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';

export const originSelection = defineCriterion({
  id: 'origin-selection',
  point: 'origin',
  level: 'should',
  title: 'How initiatives were chosen',
  asks: 'The plan says how its initiatives were chosen.',
  why: 'There are always more ideas than a plan can hold. People accept that theirs is not in it when they can see how the choice was made.',
  how: 'Tell how many ideas there were, who chose, and by which questions or points.',
  source: [{id: 'OGP'}],
  messages: {
    missing: 'Missing `selection` under `origin`, expected who chose the initiatives, and how',
  },
  *check({data}) {
    const field = ['origin', 'selection'];
    if (!data.origin?.selection) return yield {message: 'missing', field, paste: {in: ['origin'], add: {selection: BLANK}}};
    yield {evidence: field};
  },
});
