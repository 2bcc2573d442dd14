import {definePointCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';

export const transparencyArchiving = definePointCriterion('transparency', {
  id: 'transparency-archiving',
  level: 'should',
  title: 'How it stays available',
  asks: 'The initiative says how the information stays available.',
  why: 'Pages vanish when a website is renewed or a contract ends. Links, research and proof go with them.',
  how: 'Agree with the archivist who keeps a copy, for how long, and whether the addresses stay the same.',
  source: [{id: 'D', part: '3a'}],
  messages: {
    missing: 'Missing `archiving` of “{name}”, expected how the information stays available, such as who keeps a copy and for how long',
  },
  *check({initiative, path, name}) {
    const field = [...path, 'archiving'];
    if (initiative.archiving) return yield {evidence: field};
    yield {message: 'missing', values: {name}, field, paste: {in: path, add: {archiving: BLANK}}};
  },
});
