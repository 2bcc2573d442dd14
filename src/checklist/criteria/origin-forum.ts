import {defineCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';

export const originForum = defineCriterion({
  id: 'origin-forum',
  point: 'origin',
  level: 'should',
  title: 'A standing forum',
  asks: 'A standing forum of people in and outside government meets at least half-yearly, under public rules.',
  why: 'A plan runs for years and needs company for as long. In a forum people from outside follow what comes of it and speak up in time.',
  how: 'Agree with the people who worked on the plan how often you meet and who may join, and publish that on a page.',
  source: [{id: 'OGP', part: '1.1'}],
  messages: {
    missing: 'Missing `forum` under `origin`, expected a standing forum with how often it meets and its public rules',
    'missing-meets': 'Missing `meets` under `forum`, expected monthly, quarterly or half-yearly',
    'too-seldom': 'Unexpected `meets` under `forum`: {meets}, expected half-yearly or more often',
    'missing-rules': 'Missing `rules` under `forum`, expected the address of its public rules',
  },
  *check({data}) {
    const field = ['origin', 'forum'];
    const forum = data.origin?.forum;
    if (!forum) return yield {message: 'missing', field, paste: {in: ['origin'], add: {forum: {name: BLANK, meets: 'half-yearly', rules: BLANK}}}};
    const {meets, rules} = forum;
    if (!meets) yield {message: 'missing-meets', field: [...field, 'meets'], paste: {in: field, add: {meets: 'half-yearly'}}};
    if (meets === 'yearly') yield {message: 'too-seldom', values: {meets}, field: [...field, 'meets']};
    if (!rules) yield {message: 'missing-rules', field: [...field, 'rules'], paste: {in: field, add: {rules: BLANK}}};
    yield {evidence: field};
  },
});
