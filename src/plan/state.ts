import type {Initiative, Measure, Milestone, Update} from './schema/index.ts';

/* Where an initiative stands, by its own words and a day. Days are texts, `YYYY-MM-DD`, so that `<` compares them. */

export type InitiativeStatus = NonNullable<Update['status']>;

/** The update with the latest day; of two on one day the last in the list. One without a day comes before all others. */
export function latestUpdate({updates = []}: Pick<Initiative, 'updates'>): Update | undefined {
  let latest: Update | undefined;
  for (const update of updates) {
    if (!latest || (update.on ?? '') >= (latest.on ?? '')) latest = update;
  }
  return latest;
}

/** The status in the latest update that gives one; nothing as long as no update does. */
export function statusOf({updates}: Pick<Initiative, 'updates'>): InitiativeStatus | undefined {
  return latestUpdate({updates: updates?.filter(({status}) => status)})?.status;
}

/** The status that was known on `date`. An update without a day counts as known from the start. */
export function statusOn({updates}: Pick<Initiative, 'updates'>, date: string): InitiativeStatus | undefined {
  return statusOf({updates: updates?.filter(({on = ''}) => on <= date)});
}

/** Complete or cancelled: nothing more will come. */
export function isFinished(initiative: Pick<Initiative, 'updates'>): boolean {
  const status = statusOf(initiative);
  return status === 'complete' || status === 'cancelled';
}

/** Whether `date` lies within the initiative's dates, both days included, and it is not finished. Without an end it goes on. */
export function isRunning(initiative: Pick<Initiative, 'start' | 'end' | 'updates'>, date: string): boolean {
  const {start, end} = initiative;
  if (!start || date < start) return false;
  return (!end || date <= end) && !isFinished(initiative);
}

/** Whether its last day is over while it is neither complete nor cancelled. */
export function hasRunOver(initiative: Pick<Initiative, 'end' | 'updates'>, date: string): boolean {
  const {end} = initiative;
  return end !== undefined && end < date && !isFinished(initiative);
}

/** Whether a milestone was due before `date` and is not done. When the initiative is cancelled, nothing of it is overdue. */
export function isOverdue({due, done}: Pick<Milestone, 'due' | 'done'>, initiative: Pick<Initiative, 'updates'>, date: string): boolean {
  if (!due || done) return false;
  return due < date && statusOf(initiative) !== 'cancelled';
}

/** The milestones of an initiative that are overdue, in the order of the plan. */
export function overdueMilestones(initiative: Pick<Initiative, 'milestones' | 'updates'>, date: string): Milestone[] {
  return initiative.milestones?.filter((milestone) => isOverdue(milestone, initiative, date)) ?? [];
}

/** The latest update that says why the initiative is behind, or was given up. */
export function delayReason({updates}: Pick<Initiative, 'updates'>): Update | undefined {
  return latestUpdate({updates: updates?.filter(({reason}) => reason)});
}

/** What can be said of a milestone on a day. */
export const MILESTONE_STATES = ['done', 'due', 'overdue', 'undated', 'cancelled'] as const;
export type MilestoneState = (typeof MILESTONE_STATES)[number];

/** Where a milestone stands on `date`. What was done stays done when the initiative is cancelled. */
export function milestoneState(milestone: Pick<Milestone, 'due' | 'done'>, initiative: Pick<Initiative, 'updates'>, date: string): MilestoneState {
  if (milestone.done) return 'done';
  if (statusOf(initiative) === 'cancelled') return 'cancelled';
  if (!milestone.due) return 'undated';
  return isOverdue(milestone, initiative, date) ? 'overdue' : 'due';
}

export type Observation = NonNullable<Measure['observations']>[number];

/** The observation with the latest day; of two on one day the last in the list. One without a day comes before all others. */
export function latestObservation({observations = []}: Pick<Measure, 'observations'>): Observation | undefined {
  let latest: Observation | undefined;
  for (const observation of observations) {
    if (!latest || (observation.on ?? '') >= (latest.on ?? '')) latest = observation;
  }
  return latest;
}
