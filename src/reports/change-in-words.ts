import type {Translator} from '#locales';
import type {PlanChange} from './plan-change.ts';

/** What became of a plan, without its counts. */
export function changeInWords({report, before, points}: PlanChange, {text}: Translator): string {
  if (!before) return text('headline.new-plan');
  if (!report.plan && before.plan) return text('headline.unreadable');
  if (points.length === 0) return text('headline.same-points');
  return points.map(({point, before: was, after}) => text('headline.point', {point: text(`point.${point}`), before: text(`grade.${was}`), after: text(`grade.${after}`)})).join(', ');
}
