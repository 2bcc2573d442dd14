import {byLevel, type Level, type PlanReport, type Problem} from '#checklist';
import type {FieldPath} from '#plan';
import type {PublishableReport} from '#workspace';

/** A problem with the weight of its criterion. */
export interface WeighedProblem {
  problem: Problem;
  level: Level;
}

/** The problems that lie within the field at `path`, the heaviest first. */
export function problemsOf({plan, results}: PublishableReport, path: FieldPath): WeighedProblem[] {
  const field = plan.fieldName(path);
  const within = (problem: Problem) => problem.field === field || problem.field.startsWith(`${field}.`);
  return unmet({results}).filter(({problem}) => within(problem));
}

/** All problems of a report, the heaviest first, else in the order of the checklist. */
export function unmet({results}: Pick<PlanReport, 'results'>): WeighedProblem[] {
  const all = results.filter(({outcome}) => outcome === 'fail').flatMap(({problems, level}) => problems.map((problem) => ({problem, level})));
  return all.sort(byLevel);
}
