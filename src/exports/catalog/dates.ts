import {initiativesOf, type Plan} from '#plan';
import type {PublishedPlan} from '../context.ts';

/** When the first of the plans was adopted. */
export function issuedOn(plans: readonly PublishedPlan[]): string | undefined {
  return past(plans, ({data}) => [data.adopted?.on])[0];
}

/** The last day on which something happened, as the plans say themselves: one was adopted, a milestone done, a value measured, an update given. */
export function modifiedOn(plans: readonly PublishedPlan[]): string | undefined {
  return past(plans, daysIn).at(-1);
}

function past(plans: readonly PublishedPlan[], daysOf: (plan: Plan) => (string | undefined)[]): string[] {
  return plans.flatMap(({plan, report}) => daysOf(plan).flatMap((day) => (day !== undefined && day <= report.date ? [day] : []))).sort();
}

function daysIn(plan: Plan): (string | undefined)[] {
  const days = initiativesOf(plan).flatMap(({initiative: {milestones = [], measures = [], updates = []}}) => [
    ...milestones.map(({done}) => done),
    ...measures.flatMap(({observations = []}) => observations.map(({on}) => on)),
    ...updates.map(({on}) => on),
  ]);
  return [plan.data.adopted?.on, ...days];
}

/** From the first day of the first plan up to the last of the last; what no plan says is left out. */
export function periodOf(plans: readonly PublishedPlan[]): {start?: string; end?: string} {
  const starts = plans.flatMap(({plan}) => plan.data.period?.start ?? []).sort();
  const ends = plans.flatMap(({plan}) => plan.data.period?.end ?? []).sort();
  return {start: starts[0], end: ends.at(-1)};
}
