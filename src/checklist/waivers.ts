import {initiativesOf, type Plan} from '#plan';
import type {Problem, Result, Waiver} from './report.ts';

type PlanWaiver = NonNullable<Plan['data']['waivers']>[number];

/** Whether a criterion is unmet, anywhere or in one initiative. */
export function unmetIn(plan: Plan, results: readonly Result[]): (criterion: string, initiative: string | undefined) => boolean {
  return (id, initiative) =>
    results.some(({criterion, outcome, problems}) => {
      if (criterion.id !== id || outcome !== 'fail') return false;
      return initiative === undefined || problems.some((problem) => isWithin(plan, problem, initiative));
    });
}

/** Takes out what the plan's waivers that hold on `date` are for; a result of which nothing is left is `waived`. */
export function applyWaivers(plan: Plan, results: Result[], date: string): Result[] {
  const waivers = (plan.data.waivers ?? []).filter((waiver) => holds(waiver, date));
  return results.map((result) => {
    if (result.outcome !== 'fail' || !canBeWaived(result.criterion.about)) return result;
    const own = waivers.filter(({criterion}) => criterion === result.criterion.id);
    return own.reduce((left, waiver) => waive(plan, left, waiver), result);
  });
}

/** Files that cannot be read or are unsafe, and waivers themselves, are asked of everybody. */
export function canBeWaived(about: Result['criterion']['about']): boolean {
  return about === 'plan' || about === 'initiative';
}

/** A waiver holds through its last day, and only with a reason. */
export function holds({reason, until}: Pick<PlanWaiver, 'reason' | 'until'>, date: string): boolean {
  return reason !== undefined && (until === undefined || date <= until);
}

function waive(plan: Plan, result: Result, {initiative, reason = '', until}: PlanWaiver): Result {
  const left = initiative === undefined ? [] : result.problems.filter((problem) => !isWithin(plan, problem, initiative));
  if (initiative !== undefined && left.length === result.problems.length) return result;
  const waiver: Waiver = {reason, ...(until && {until}), ...(initiative && {initiative})};
  return {...result, outcome: left.length === 0 ? 'waived' : 'fail', problems: left, waivers: [...result.waivers, waiver]};
}

function isWithin(plan: Plan, problem: Problem, id: string): boolean {
  return initiativesOf(plan).some(({initiative, path}) => {
    const field = plan.fieldName(path);
    return initiative.id === id && (problem.field === field || problem.field.startsWith(`${field}.`));
  });
}
