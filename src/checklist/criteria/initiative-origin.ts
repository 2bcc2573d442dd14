import {INITIATIVE_POINTS, type Initiative, type PlanData} from '#plan';
import {defineInitiativeCriterion} from '../criterion.ts';
import {firstFlawed} from '../flaws.ts';
import {BLANK} from '../paste.ts';

export const initiativeOrigin = defineInitiativeCriterion(
  {
    id: 'initiative-origin',
    level: 'should',
    title: 'Where it comes from',
    asks: 'The initiative traces to a decision, consultation or earlier commitment in the plan, to a duty, or says why it is the publisher’s own idea.',
    why: 'Those who gave ideas want to see what became of them. And those who read a promise want to know whose wish it was.',
    how: 'Look up in the notes of the consultations who asked for it. If it was nobody outside, write under `own` why you thought of it.',
    source: [{id: 'OGP', part: '4'}],
    messages: {
      missing: 'Missing `tracesTo` of “{name}”, expected the decision, consultation, earlier commitment, duty or own idea that it comes from',
      unknown: 'Unexpected `{key}` in `tracesTo` of “{name}”: {id}, expected an id under `{list}`',
    },
    *check({plan, initiative, path, name}) {
      const {tracesTo} = initiative;
      const field = [...path, 'tracesTo'];
      if (!tracesTo) {
        const add = {tracesTo: [knownTrace(plan.data, initiative) ?? {own: BLANK}]};
        return yield {message: 'missing', values: {name}, field, paste: {in: path, add}};
      }
      const lists = listsOf(plan.data);
      let isTraced = false;
      for (const [index, trace] of tracesTo.entries()) {
        const at = [...field, index];
        for (const {key, list, items = []} of lists) {
          const id = trace[key];
          if (!id) continue;
          isTraced = true;
          // An item that could not be read may be the one that is meant.
          if (items.some((item) => item.id === id) || plan.isFlawed(list)) yield {evidence: at};
          else yield {message: 'unknown', values: {key, name, id, list: list.join('.')}, field: [...at, key]};
        }
        if (!trace.duty && !trace.own) continue;
        isTraced = true;
        yield {evidence: at};
      }
      if (isTraced) return;
      const lost = tracesTo.flatMap((_, index) => [...lists.map(({key}) => key), 'duty', 'own'].map((key) => [...field, index, key]));
      yield {message: 'missing', values: {name}, field: firstFlawed(plan, lost) ?? field};
    },
  },
  INITIATIVE_POINTS,
);

/** What an initiative can refer to: the key, where its targets stand, and what stands there. */
function listsOf({origin, previousPlan}: PlanData) {
  return [
    {key: 'decision', list: ['origin', 'decisions'], items: origin?.decisions},
    {key: 'consultation', list: ['origin', 'consultations'], items: origin?.consultations},
    {key: 'previous', list: ['previousPlan', 'outcomes'], items: previousPlan?.outcomes},
  ] as const;
}

/** The decision or earlier commitment that points to the initiative. */
function knownTrace({origin, previousPlan}: PlanData, {id}: Initiative): {decision?: string; previous?: string} | undefined {
  if (!id) return undefined;
  const decision = origin?.decisions?.find(({initiative}) => initiative === id)?.id;
  if (decision) return {decision};
  const previous = previousPlan?.outcomes?.find(({continuedAs}) => continuedAs === id)?.id;
  return previous ? {previous} : undefined;
}
