import {definePointCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';

export const participationSocialMedia = definePointCriterion('participation', {
  id: 'participation-social-media',
  level: 'could',
  title: 'Present online',
  asks: 'It says where the government is present online and how it answers there.',
  why: 'People talk about a plan where they already are. They should know whether an official reads along, and whether what they say there counts.',
  how: 'Ask the communication team which channels it follows and how fast it answers. Say whether a comment there counts as a response.',
  source: [{id: 'HNW'}],
  messages: {
    missing: 'Missing `socialMedia` of “{name}”, expected where the government is present online and how it answers',
  },
  *check({initiative: {socialMedia}, path, name}) {
    const field = [...path, 'socialMedia'];
    if (!socialMedia) return yield {message: 'missing', values: {name}, field, paste: {in: path, add: {socialMedia: BLANK}}};
    yield {evidence: field};
  },
});
