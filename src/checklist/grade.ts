import {initiativesUnder, type Plan, type Point} from '#plan';
import {placeOfPoint} from './presence.ts';
import type {Grade, GradeReason, Result} from './report.ts';

/** The grade of each point: what is there, and which musts and shoulds of that point are unmet. */
export function gradePoints(plan: Plan | undefined, results: readonly Result[]): Record<Point, Grade> {
  const grade = (point: Point) => reasonOf(plan, results, point).grade;
  return {
    origin: grade('origin'),
    transparency: grade('transparency'),
    participation: grade('participation'),
    collaboration: grade('collaboration'),
    flagship: grade('flagship'),
  };
}

/** The grade of a point with what it rests on: the criteria that keep it from being better, and the initiatives that fall short. */
export function reasonOf(plan: Plan | undefined, results: readonly Result[], point: Point): GradeReason {
  if (!plan || !placeOfPoint(plan, point)) return {grade: 'absent', unmet: 0, waived: 0, initiatives: []};
  const own = (level: string) => results.filter((result) => result.point === point && result.level === level);
  const musts = own('must').filter(({outcome}) => outcome === 'fail');
  if (musts.length > 0) return {grade: 'intention', unmet: musts.length, waived: 0, initiatives: namesIn(plan, point, musts)};
  const shoulds = own('should').filter(({outcome}) => outcome === 'fail');
  const waived = [...own('must'), ...own('should')].filter(({outcome}) => outcome === 'waived').length;
  const grade = shoulds.length + waived > 0 ? 'met' : 'exemplary';
  return {grade, unmet: shoulds.length, waived, initiatives: namesIn(plan, point, shoulds)};
}

/** The initiatives of a point in which something is unmet, by title, in the order of the plan. */
function namesIn(plan: Plan, point: Point, results: readonly Result[]): string[] {
  if (point === 'origin') return [];
  const ids = new Set(results.flatMap(({problems}) => problems.map(({initiative}) => initiative)));
  return initiativesUnder(plan, point).flatMap(({initiative: {id, title}}) => (ids.has(id) ? [title ?? id ?? ''] : []));
}
