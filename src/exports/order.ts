import type {PublishedPlan} from './context.ts';

/** Plans by their ids, whatever the language of the machine. */
export function byId(plans: readonly PublishedPlan[]): PublishedPlan[] {
  return plans.toSorted(({plan: {id: a}}, {plan: {id: b}}) => (a < b ? -1 : a > b ? 1 : 0));
}
