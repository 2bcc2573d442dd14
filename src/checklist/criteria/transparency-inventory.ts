import {initiativesUnder} from '#plan';
import {defineCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';

export const transparencyInventory = defineCriterion({
  id: 'transparency-inventory',
  point: 'transparency',
  level: 'should',
  title: 'What is open already',
  asks: 'The plan says where people find a list of what is open already.',
  why: 'What a plan adds can only be seen beside what is there. And without a list people ask for things they could have had today.',
  how: 'Link to the data catalogue, or to a page that lists the open registers, datasets and archives. The archivist or data officer keeps such a list, or can start one.',
  source: [{id: 'D', part: '3a'}],
  messages: {
    missing: 'Missing `inventory` under `transparency`, expected the address of a list of what is open already',
  },
  applies: (plan) => initiativesUnder(plan, 'transparency').length > 0,
  *check({data}) {
    const field = ['transparency', 'inventory'];
    if (data.transparency?.inventory) return yield {evidence: field};
    yield {message: 'missing', field, paste: {in: ['transparency'], add: {inventory: BLANK}}};
  },
});
