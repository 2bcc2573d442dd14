import type {Plan, Point} from '#plan';
import {placeOfPoint} from './presence.ts';
import type {Grade, Result} from './report.ts';

/** The grade of each point: what is there, and which musts and shoulds of that point are unmet. */
export function gradePoints(plan: Plan | undefined, results: readonly Result[]): Record<Point, Grade> {
  const grade = (point: Point): Grade => (plan && placeOfPoint(plan, point) ? gradeOf(results.filter((result) => result.point === point)) : 'absent');
  return {
    origin: grade('origin'),
    transparency: grade('transparency'),
    participation: grade('participation'),
    collaboration: grade('collaboration'),
    flagship: grade('flagship'),
  };
}

function gradeOf(results: readonly Result[]): Grade {
  const has = (level: string, ...outcomes: string[]) =>
    results.some((result) => result.level === level && outcomes.includes(result.outcome));
  if (has('must', 'fail')) return 'intention';
  if (has('should', 'fail', 'waived') || has('must', 'waived')) return 'met';
  return 'exemplary';
}
