import {initiativesOf, type Plan} from '#plan';
import type {Asked} from './criterion.ts';
import type {Problem} from './problem.ts';
import type {Result, Waiver} from './report.ts';

type PlanWaiver = NonNullable<Plan['data']['waivers']>[number];

/** What the criterion about waivers may know of the others: which there are, and what came of them. */
export function askedOf(plan: Plan, results: readonly Result[]): Asked {
  return {
    criteria: results.map(({criterion}) => criterion),
    isMet(id, initiative) {
      const points = initiativesOf(plan).flatMap((placed) => (placed.initiative.id === initiative ? placed.point : []));
      const isAsked = ({criterion, point}: Result) => criterion.about !== 'initiative' || !initiative || points.some((own) => own === point);
      const asked = results.filter((result) => result.criterion.id === id && result.outcome !== 'skip' && isAsked(result));
      return asked.length > 0 && asked.every((result) => isMetBy(plan, result, initiative));
    },
  };
}

function isMetBy(plan: Plan, {outcome, problems, untold}: Result, initiative: string | undefined): boolean {
  if (initiative === undefined) return outcome !== 'fail';
  return untold === 0 && !problems.some((problem) => isAbout(plan, problem, initiative));
}

/** Takes out what the plan's waivers that hold on `date` are for; a result of which nothing is left is `waived`. */
export function applyWaivers(plan: Plan, results: Result[], date: string): Result[] {
  const waivers = (plan.data.waivers ?? []).filter((waiver) => holds(waiver, date));
  return results.map((result) => {
    if (!canBeWaived(result.criterion.about)) return result;
    const own = waivers.filter(({criterion}) => criterion === result.criterion.id);
    return own.reduce((left, waiver) => waive(plan, left, waiver), result);
  });
}

/** Files that cannot be read or are unsafe, and waivers themselves, are asked of everybody; a question for a person fails nobody. */
export function canBeWaived(about: Result['criterion']['about']): boolean {
  return about === 'plan' || about === 'initiative';
}

/** A waiver holds through its last day, and only with a reason. */
export function holds({reason, until}: Pick<PlanWaiver, 'reason' | 'until'>, date: string): boolean {
  return reason !== undefined && (until === undefined || date <= until);
}

/** Whether all that `other` is for is what `waiver` is for already. */
export function covers(waiver: PlanWaiver, other: PlanWaiver): boolean {
  return waiver.criterion === other.criterion && (waiver.initiative === undefined || waiver.initiative === other.initiative);
}

function waive(plan: Plan, result: Result, {initiative, reason = '', until}: PlanWaiver): Result {
  if (result.outcome !== 'fail') return result;
  const waiver: Waiver = {reason, ...(until && {until}), ...(initiative && {initiative})};
  const waivers = [...result.waivers, waiver];
  if (initiative === undefined) return {...result, outcome: 'waived', problems: [], waivers};
  const left = result.problems.filter((problem) => !isAbout(plan, problem, initiative));
  if (left.length === result.problems.length) return result;
  // What was not told may be about another initiative.
  return {...result, outcome: left.length + result.untold === 0 ? 'waived' : 'fail', problems: left, waivers};
}

/** Whether a problem was found when the initiative was asked about, or lies within it. */
export function isAbout(plan: Plan, problem: Problem, id: string): boolean {
  if (problem.initiative !== undefined) return problem.initiative === id;
  return initiativesOf(plan).some(({initiative, path}) => {
    const field = plan.fieldName(path);
    return initiative.id === id && (problem.field === field || problem.field.startsWith(`${field}.`));
  });
}
