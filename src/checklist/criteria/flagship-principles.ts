import {definePointCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';

export const flagshipPrinciples = definePointCriterion('flagship', {
  id: 'flagship-principles',
  level: 'must',
  title: 'Principles and own work',
  asks: 'The plan says which principles the flagship serves, and how the organisation’s own work improves.',
  why: 'A flagship is more than a fine project: it makes government more open. It lasts when colleagues gain by it too.',
  how: 'Tick which of transparency, participation and collaboration it serves. Ask the people at the desk what will be easier for them, and write that down.',
  source: [{id: 'D', part: '3d'}],
  messages: {
    missing: 'Missing `principles` of “{name}”, expected at least one of transparency, participation and collaboration',
    'missing-operations': 'Missing `operations` of “{name}”, expected how the organisation’s own work improves',
  },
  *check({initiative: {principles, operations, alsoAdvances}, path, name}) {
    const values = {name};
    const field = [...path, 'principles'];
    const own = [...path, 'operations'];
    if (principles) yield {evidence: field};
    else yield {message: 'missing', values, field, paste: {in: path, add: {principles: alsoAdvances ?? ['transparency']}}};
    if (operations) yield {evidence: own};
    else yield {message: 'missing-operations', values, field: own, paste: {in: path, add: {operations: BLANK}}};
  },
});
