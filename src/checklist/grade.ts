import type {Plan, Point} from '#plan';
import type {Grade, Result} from './report.ts';

/** The grade of each point: what is there, and which musts and shoulds of that point are unmet. */
export function gradePoints(plan: Plan | undefined, results: readonly Result[]): Record<Point, Grade> {
  const grade = (point: Point): Grade => (plan && isPresent(plan, point) ? gradeOf(results.filter((result) => result.point === point)) : 'absent');
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

/** Whether there is anything on a point: for origin a summary, a section or a consultation, for others an initiative. */
function isPresent(plan: Plan, point: Point): boolean {
  if (point !== 'origin') return (plan.data[point]?.initiatives?.length ?? 0) > 0;
  const {summary, consultations} = plan.data.origin ?? {};
  return Boolean(summary ?? consultations) || plan.body.some((section) => section.point === 'origin' && section.nodes.length > 0);
}
