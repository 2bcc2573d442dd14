import {definePointCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';

export const flagshipDialogue = definePointCriterion('flagship', {
  id: 'flagship-dialogue',
  level: 'must',
  title: 'In conversation',
  asks: 'The plan says how people from outside contribute to the flagship, and how they stay in conversation.',
  why: 'People who are asked once and never hear back don’t come a second time. A pilot learns most from those who keep using it.',
  how: 'Write down where people can say something, who answers within how many days, and when you meet.',
  source: [{id: 'D', part: '3d'}],
  messages: {
    missing: 'Missing `dialogue` of “{name}”, expected how people from outside contribute and how the conversation goes on',
  },
  *check({initiative: {dialogue}, path, name}) {
    const field = [...path, 'dialogue'];
    if (!dialogue) return yield {message: 'missing', values: {name}, field, paste: {in: path, add: {dialogue: BLANK}}};
    yield {evidence: field};
  },
});
