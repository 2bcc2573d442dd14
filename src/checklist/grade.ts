import {initiativesOf, type Plan, type Point} from '#plan';
import type {Level} from './criterion.ts';
import {placeOfPoint} from './presence.ts';
import type {Grade, GradeReason, Result} from './report.ts';

/** The grade of each point: what is there, and which musts and shoulds of that point are unmet. */
export function gradePoints(plan: Plan | undefined, results: readonly Result[]): Record<Point, Grade> {
  const grade = (point: Point) => judged(plan, results, point).grade;
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
  const {grade, unmet, waived} = judged(plan, results, point);
  return {grade, unmet: unmet.length, waived, initiatives: plan ? namesIn(plan, point, unmet) : []};
}

interface JudgedPoint {
  grade: Grade;
  /** What keeps it from being better. */
  unmet: readonly Result[];
  waived: number;
}

function judged(plan: Plan | undefined, results: readonly Result[], point: Point): JudgedPoint {
  if (!plan || !placeOfPoint(plan, point)) return {grade: 'absent', unmet: [], waived: 0};
  const own = (level: Level) => results.filter((result) => result.point === point && result.level === level);
  const musts = own('must').filter(({outcome}) => outcome === 'fail');
  if (musts.length > 0) return {grade: 'intention', unmet: musts, waived: 0};
  const shoulds = own('should').filter(({outcome}) => outcome === 'fail');
  const waived = [...own('must'), ...own('should')].filter(({outcome}) => outcome === 'waived').length;
  return {grade: shoulds.length + waived > 0 ? 'met' : 'exemplary', unmet: shoulds, waived};
}

/** The initiatives of a point in which something is unmet, by title, in the order of the plan. */
function namesIn(plan: Plan, point: Point, results: readonly Result[]): string[] {
  const ids = new Set(results.flatMap(({problems}) => problems.map(({initiative}) => initiative)));
  return initiativesOf(plan).flatMap(({point: own, initiative: {id = '', title}}, index) => (own === point && ids.has(id) ? [title ?? (id || `#${index + 1}`)] : []));
}
