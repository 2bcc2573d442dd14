import {INITIATIVE_POINTS, initiativesOf, type Plan} from '#plan';
import {defineInitiativeCriterion} from '../criterion.ts';
import {oncePerPlan} from '../once-per-plan.ts';
import {BLANK} from '../paste.ts';

export const initiativeId = defineInitiativeCriterion(
  {
    id: 'initiative-id',
    level: 'must',
    title: 'An id of its own',
    asks: 'The initiative has an id that no other initiative in the plan has.',
    why: 'The id is part of the address of the initiative: links and spreadsheets keep working when the title changes.',
    how: 'Take two or three words from the title, in lower case with hyphens, and never change them.',
    source: [{id: 'N5'}],
    messages: {
      missing: 'Missing `id` of “{name}”, expected a few words in lower case with hyphens',
      taken: 'Unexpected `id` of “{name}”: {id} is the id of “{other}” already, expected one of its own',
    },
    *check({plan, initiative, path, name}) {
      const {id, title = ''} = initiative;
      const field = [...path, 'id'];
      const firsts = firstsOf(plan);
      if (!id) {
        const proposal = idFrom(title);
        const isFree = proposal !== '' && !firsts.has(proposal);
        return yield {message: 'missing', values: {name}, field, paste: {in: path, add: {id: isFree ? proposal : BLANK}}};
      }
      const first = firsts.get(id);
      if (first && first !== initiative) return yield {message: 'taken', values: {name, id, other: first.title ?? id}, field};
      yield {evidence: field};
    },
  },
  INITIATIVE_POINTS,
);

/** The first initiative of each id. */
const firstsOf = oncePerPlan((plan: Plan) => new Map(initiativesOf(plan).toReversed().map(({initiative}) => [initiative.id, initiative])));

/** The first four words of a title as an id; empty when it has no Latin letters or digits. */
function idFrom(title: string): string {
  const plain = title.normalize('NFKD').replace(/[\p{M}’']/gu, '').toLowerCase();
  return (plain.match(/[a-z0-9]+/g) ?? []).slice(0, 4).join('-');
}
