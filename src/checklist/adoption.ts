import type {Plan} from '#plan';

/** Whether the plan was adopted: a closed plan was, before it ran. */
export function isAdopted({data}: Pick<Plan, 'data'>): boolean {
  return data.status === 'adopted' || data.status === 'closed';
}
