import {initiativesOf, type Measure, type Milestone, type Plan, type PlacedInitiative} from '#plan';
import type {PlanReport} from '#checklist';
import type {ExportContext, ExportPublisher, PublishedPlan} from '../context.ts';
import {byId} from '../order.ts';

/** An initiative with all that stands around it: what a line of a table is made of. */
export interface InitiativeRow extends Pick<PlacedInitiative, 'point' | 'initiative'> {
  plan: Plan;
  report: PlanReport;
  publisher: ExportPublisher | undefined;
  /** The how manieth of the plan it is, from 1. */
  number: number;
  context: ExportContext;
}

export interface MilestoneRow extends InitiativeRow {
  milestone: Milestone;
}

export interface MeasureRow extends InitiativeRow {
  measure: Measure;
}

/** All initiatives, by the ids of their plans and then as the plan has them. */
export function initiativeRows(plans: readonly PublishedPlan[], context: ExportContext): InitiativeRow[] {
  return byId(plans).flatMap(({plan, report}) => {
    const publisher = context.publishers.get(plan.data.publisher);
    return initiativesOf(plan).map(({point, initiative}, index) => ({plan, report, publisher, point, initiative, number: index + 1, context}));
  });
}
