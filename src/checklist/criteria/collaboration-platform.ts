import {definePointCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';

export const collaborationPlatform = definePointCriterion('collaboration', {
  id: 'collaboration-platform',
  level: 'must',
  title: 'The platform',
  asks: 'The platform where the work is done is named, and who keeps it running.',
  why: 'People who give their time need one place where the work is, and somebody to turn to when it doesn’t work.',
  how: 'Name the website, workshop or meeting where the work is done, and agree who looks after it until the end.',
  source: [{id: 'HNW'}, {id: 'D', part: '3c'}],
  messages: {
    missing: 'Missing `platform` of “{name}”, expected where the work is done and who keeps that running',
    'missing-name': 'Missing `name` under `platform` of “{name}”, expected what the place of work is called, or its `url`',
    'missing-kept-by': 'Missing `keptBy` under `platform` of “{name}”, expected who keeps it running',
  },
  *check({initiative: {platform}, path, name}) {
    const field = [...path, 'platform'];
    const values = {name};
    if (!platform) return yield {message: 'missing', values, field, paste: {in: path, add: {platform: {name: BLANK, keptBy: BLANK}}}};
    if (!platform.name && !platform.url) yield {message: 'missing-name', values, field: [...field, 'name'], paste: {in: field, add: {name: BLANK}}};
    if (!platform.keptBy) yield {message: 'missing-kept-by', values, field: [...field, 'keptBy'], paste: {in: field, add: {keptBy: BLANK}}};
    yield {evidence: field};
  },
});
