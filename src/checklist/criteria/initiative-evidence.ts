import {INITIATIVE_POINTS, type FieldPath, type Update} from '#plan';
import {blankEvidence} from '../blanks.ts';
import {defineInitiativeCriterion, type Findings, type InitiativeSubject} from '../criterion.ts';
import {nameOf} from '../names.ts';
import {BLANK} from '../paste.ts';

export const initiativeEvidence = defineInitiativeCriterion(
  {
    id: 'initiative-evidence',
    level: 'must',
    title: 'Evidence',
    asks: 'Each milestone that is done, and each update that says `complete`, links to evidence of its own.',
    why: 'Anyone can write that a promise is kept. A page that shows it spares readers from having to believe it.',
    how: 'Link to what the milestone promised: the report, the dataset, the minutes, a page with photos. A page that says only that it is done is not enough.',
    source: [{id: 'N5'}],
    messages: {
      'missing-milestone': 'Missing `evidence` of milestone “{milestone}” in “{name}”, expected a page that shows that it was done',
      'missing-update': 'Missing `evidence` of the update{on, select, none {} other { of {on}}} in “{name}”, expected a page that shows that it is complete',
      'missing-url': 'Missing `url` in the evidence “{evidence}” of “{name}”, expected the address of a page that shows it',
    },
    applies: ({initiative: {milestones = [], updates = []}}) => milestones.some(({done}) => done) || updates.some(isComplete),
    *check(subject) {
      const {initiative, path, name} = subject;
      for (const [index, milestone] of initiative.milestones?.entries() ?? []) {
        if (!milestone.done) continue;
        yield* shown(subject, milestone, [...path, 'milestones', index], {message: 'missing-milestone', values: {milestone: nameOf(index, milestone.title, milestone.id), name}});
      }
      for (const [index, update] of initiative.updates?.entries() ?? []) {
        if (!isComplete(update)) continue;
        yield* shown(subject, update, [...path, 'updates', index], {message: 'missing-update', values: {on: update.on ?? 'none', name}});
      }
    },
  },
  INITIATIVE_POINTS,
);

function isComplete({status}: Update): boolean {
  return status === 'complete';
}

/** Whether what stands at `at` has evidence with an address. */
function* shown(
  {name}: InitiativeSubject,
  {evidence}: Pick<Update, 'evidence'>,
  at: FieldPath,
  missing: {message: string; values: Record<string, string>},
): Findings {
  const field = [...at, 'evidence'];
  const [first, ...others] = evidence ?? [];
  if (!first) return yield {...missing, field, paste: {in: at, add: {evidence: blankEvidence()}}};
  if ([first, ...others].some(({url}) => url)) return yield {evidence: field};
  const item = [...field, 0];
  yield {message: 'missing-url', values: {evidence: first.title ?? '#1', name}, field: [...item, 'url'], paste: {in: item, add: {url: BLANK}}};
}
