import {counterpartIn, type Counterpart} from '#plan';
import type {Problem} from './problem.ts';
import type {PlanReport, Result} from './report.ts';
import {isAbout} from './waivers.ts';

/** Whether the plan changed, or the settings of the checklist. */
export type Cause = 'content' | 'checklist';

/** What became of a problem since the base, and through what. */
export interface Change {
  change: 'new' | 'kept';
  cause: Cause;
}

/** A problem of the base that is there no more. */
export interface FixedProblem extends Pick<Result, 'criterion' | 'point' | 'level'> {
  problem: Problem;
  cause: Cause;
}

/** A plan beside what it was at the base, both judged with the checklist and on the day of today. */
export interface Comparison {
  /** The plan as it was; absent for a plan that was not there. */
  base?: PlanReport;
  /** The same, judged with the settings of then; absent when those were the same. */
  formerly?: PlanReport;
  /** Of each problem of the plan what became of it. */
  changes: ReadonlyMap<Problem, Change>;
  fixed: readonly FixedProblem[];
}

/**
 * Compares a plan with what it was at the base. There it may have had another id and another path: the caller knows that it is the same plan.
 * What can no longer be told, because the file cannot be read or the field is misshapen, is not fixed; neither is what is waived.
 */
export function compare(report: PlanReport, base?: PlanReport, formerly?: PlanReport): Comparison {
  const current = problemsIn(report);
  if (!base) return {changes: new Map(current.map(({problem}) => [problem, {change: 'new', cause: 'content'}])), fixed: []};

  const before = problemsIn(base);
  const then = formerly ? problemsIn(formerly) : before;
  const counterpart = counterpartIn(base.plan?.data, report.plan?.data);
  const kept = pairUp(current, before, counterpart);
  const underThen = pairUp(before, then);
  // The settings took it away, and the plan brought it back.
  const back = pairUp(without(current, kept.keys()), without(then, underThen.values()), counterpart);

  const changeOf = (each: Listed): Change => {
    const former = kept.get(each);
    if (!former) return {change: back.has(each) ? 'kept' : 'new', cause: 'content'};
    return underThen.has(former) ? {change: 'kept', cause: 'content'} : {change: 'new', cause: 'checklist'};
  };
  const isGone = (each: Listed) => !isUntold(each.problem, report, counterpart) && !isWaived(each, base, report);
  const fixed = without(before, kept.values()).filter(isGone).map(({problem, result}) => fixedBy('content', problem, result));
  const dropped = without(then, [...underThen.values(), ...back.values()]).filter(isGone).map(({problem, result}) => fixedBy('checklist', problem, result));
  return {
    base,
    ...(formerly && {formerly}),
    changes: new Map(current.map((each) => [each.problem, changeOf(each)])),
    fixed: [...fixed, ...dropped],
  };
}

interface Listed {
  problem: Problem;
  result: Result;
}

function problemsIn({results}: PlanReport): Listed[] {
  return results.flatMap((result) => result.problems.map((problem) => ({problem, result})));
}

/** Which of `before` each of `after` is: by where its field stands now, else by what makes a fingerprint. Of several that are the same the first is the first. */
function pairUp(after: readonly Listed[], before: readonly Listed[], counterpart: Counterpart = (path) => path): Map<Listed, Listed> {
  const moved = pairBy(after, before, ({path}) => path?.join('.'), ({path}) => path && counterpart(path)?.join('.'));
  const named = pairBy(without(after, moved.keys()), without(before, moved.values()), ({field}) => field, ({field}) => field);
  return new Map([...moved, ...named]);
}

type PlaceOf = (problem: Problem) => string | undefined;

function pairBy(after: readonly Listed[], before: readonly Listed[], placeOf: PlaceOf, formerPlaceOf: PlaceOf): Map<Listed, Listed> {
  const keyOf = ({criterion, message, value}: Problem, place: string | undefined) => (place === undefined ? undefined : JSON.stringify([criterion, message, place, value]));
  const waiting = Map.groupBy(before, ({problem}) => keyOf(problem, formerPlaceOf(problem)));
  const pairs = new Map<Listed, Listed>();
  for (const each of after) {
    const key = keyOf(each.problem, placeOf(each.problem));
    const former = key === undefined ? undefined : waiting.get(key)?.shift();
    if (former) pairs.set(each, former);
  }
  return pairs;
}

function without(all: readonly Listed[], some: Iterable<Listed>): Listed[] {
  const left = new Set(all);
  for (const each of some) left.delete(each);
  return [...left];
}

/** Whether the plan can no longer tell if a problem is there. */
function isUntold({criterion, path}: Problem, {plan, results}: PlanReport, counterpart: Counterpart): boolean {
  if (!plan) return results.some((result) => result.criterion.id === criterion && result.outcome === 'skip');
  const place = path && counterpart(path);
  return place !== undefined && plan.isFlawed(place);
}

function isWaived({problem, result}: Listed, base: PlanReport, report: PlanReport): boolean {
  const own = report.results.filter(({criterion, point}) => criterion === result.criterion && point === result.point);
  return own.some(({waivers}) => waivers.some(({initiative}) => initiative === undefined || (base.plan !== undefined && isAbout(base.plan, problem, initiative))));
}

function fixedBy(cause: Cause, problem: Problem, {criterion, point, level}: Result): FixedProblem {
  return {problem, criterion, point, level, cause};
}
