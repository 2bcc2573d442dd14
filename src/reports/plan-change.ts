import type {Grade, PlanReport} from '#checklist';
import {changesBetween, POINTS, type Point} from '#plan';
import type {Base} from './context.ts';

/** A grade that is another one than it was. */
export interface PointChange {
  point: Point;
  before: Grade;
  after: Grade;
}

/** What became of a plan since the base. */
export interface PlanChange {
  report: PlanReport;
  /** As it was; absent for a plan that was not there. */
  before?: PlanReport;
  /** None of a plan that was not there. */
  points: PointChange[];
  new: number;
  kept: number;
  fixed: number;
  /** Whether a reviewer has something to look at. */
  isChanged: boolean;
}

/** What became of each plan since the base, in the order of the reports. */
export function planChanges(reports: readonly PlanReport[], base: Base): PlanChange[] {
  return reports.map((report) => planChange(report, base));
}

/** The titles of initiatives that were in a plan and are no more: what was wrong with them was not put right. */
export function droppedIn(report: PlanReport, {comparisons}: Base): string[] {
  const before = comparisons.get(report)?.base?.plan;
  if (!before || !report.plan) return [];
  return changesBetween(before.data, report.plan.data).flatMap(({kind, initiative}) => (kind === 'dropped' && initiative ? [initiative.title] : []));
}

function planChange(report: PlanReport, {comparisons}: Base): PlanChange {
  const comparison = comparisons.get(report);
  const before = comparison?.base;
  const points = before ? POINTS.flatMap((point) => pointChange(point, before, report)) : [];
  const changes = [...(comparison?.changes.values() ?? [])];
  const isNew = changes.filter(({change}) => change === 'new').length;
  const fixed = comparison?.fixed.length ?? 0;
  const isChanged = before === undefined || before.path !== report.path || points.length + isNew + fixed > 0;
  return {report, before, points, new: isNew, kept: changes.length - isNew, fixed, isChanged};
}

function pointChange(point: Point, {points: before}: PlanReport, {points: after}: PlanReport): PointChange[] {
  return before[point] === after[point] ? [] : [{point, before: before[point], after: after[point]}];
}
