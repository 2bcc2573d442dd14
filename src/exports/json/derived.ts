import {hasRunOver, initiativesOf, latestObservation, milestoneState, statusOf, type PlacedInitiative} from '#plan';
import {pageOf} from '../addresses.ts';
import type {ExportContext, PublishedPlan} from '../context.ts';
import type {Derived} from './document.ts';

/** What a plan does not say itself, but what follows from what it says on the day it was judged. */
export function derivedOf({plan, report}: PublishedPlan, context: ExportContext): Derived {
  const {date, status, points} = report;
  return {date, status, points, initiatives: initiativesOf(plan).map((placed) => derivedOfInitiative(placed, plan.id, date, context))};
}

function derivedOfInitiative({point, initiative}: PlacedInitiative, plan: string, date: string, context: ExportContext): Derived['initiatives'][number] {
  const {id, milestones = [], measures = []} = initiative;
  const states = milestones.map((milestone) => ({id: milestone.id, state: milestoneState(milestone, initiative, date)}));
  return {
    point,
    id,
    page: pageOf(context, plan, id),
    status: statusOf(initiative),
    overdue: hasRunOver(initiative, date) || states.some(({state}) => state === 'overdue'),
    milestones: states,
    measures: measures.map((measure) => ({name: measure.name, latest: latestObservation(measure)})),
  };
}
