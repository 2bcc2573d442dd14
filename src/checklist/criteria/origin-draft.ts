import {isAdopted} from '../adoption.ts';
import {defineCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';

export const originDraft = defineCriterion({
  id: 'origin-draft',
  point: 'origin',
  level: 'should',
  title: 'The published draft',
  asks: 'The draft was published, and the plan says what changed since.',
  why: 'Only with the draft beside the plan can people see whether what they said made a difference.',
  how: 'Leave the draft online under `url`, and sum up in `changes` what was added, dropped or moved after the responses.',
  source: [{id: 'OGP'}],
  messages: {
    missing: 'Missing `draft` under `origin`, expected where the draft was published and what changed since',
    'missing-url': 'Missing `url` under `draft`, expected where the draft was published',
    'missing-changes': 'Missing `changes` under `draft`, expected what changed since it was published',
  },
  *check(plan) {
    const field = ['origin', 'draft'];
    const draft = plan.data.origin?.draft;
    // Until the plan is adopted, nobody knows what will change.
    const blank = isAdopted(plan) ? {url: BLANK, changes: BLANK} : {url: BLANK};
    if (!draft) return yield {message: 'missing', field, paste: {in: ['origin'], add: {draft: blank}}};
    if (!draft.url) yield {message: 'missing-url', field: [...field, 'url'], paste: {in: field, add: {url: BLANK}}};
    if (isAdopted(plan) && !draft.changes) yield {message: 'missing-changes', field: [...field, 'changes'], paste: {in: field, add: {changes: BLANK}}};
    yield {evidence: field};
  },
});
