import {INITIATIVE_POINTS, isOverdue, latestUpdate, overdueMilestones, statusOf, type Initiative} from '#plan';
import {defineInitiativeCriterion} from '../criterion.ts';
import {nameOf} from '../names.ts';
import {latestUpdatePath, updateToAdd} from '../updates.ts';

export const initiativeDelayReason = defineInitiativeCriterion(
  {
    id: 'initiative-delay-reason',
    level: 'must',
    title: 'The reason for a delay',
    asks: 'When the initiative is cancelled, has not started after its start, or has a milestone overdue, an update gives the `reason`.',
    why: 'People forgive a delay that is explained. And reasons that can be counted show what holds up many plans, such as money or approvals.',
    how: 'Add `reason` to an update: funding, resources, priorities, approvals, dependency or other. Tell the rest in its note.',
    source: [{id: 'CAN'}],
    messages: {
      overdue: 'Missing `reason` for overdue milestone “{milestone}” in “{name}”, expected one on an update after it was due on {due}',
      cancelled: 'Missing `reason` in the updates of “{name}”, expected why it was cancelled, such as funding or priorities',
      'not-started': 'Missing `reason` in the updates of “{name}”, expected why it has not started since {start}, such as funding or approvals',
    },
    applies: ({initiative}, {date}) => isStopped(initiative, date) || overdueMilestones(initiative, date).length > 0,
    *check(subject, {date}) {
      const {initiative, path, name} = subject;
      const reasons = initiative.updates?.filter(({reason}) => reason) ?? [];
      const field = latestUpdatePath(subject, 'reason');
      const paste = {in: latestUpdatePath(subject), add: {reason: 'other'}};

      // One update after the last of their due dates explains all.
      const last = lastDue(initiative, date);
      if (last && !reasons.some(({on = ''}) => on > last.due)) {
        const finding = {message: 'overdue', values: {...last, name}};
        const {on = ''} = latestUpdate(initiative) ?? {};
        if (on > last.due) return yield {...finding, field, paste};
        return yield {...finding, field: [...path, 'updates'], paste: updateToAdd(subject, date, {reason: 'other'})};
      }
      if (reasons.length > 0) return yield {evidence: [...path, 'updates']};
      yield {message: statusOf(initiative) === 'cancelled' ? 'cancelled' : 'not-started', values: {name, start: initiative.start}, field, paste};
    },
  },
  INITIATIVE_POINTS,
);

/** Cancelled, or still to start after its start. */
function isStopped(initiative: Initiative, date: string): boolean {
  const status = statusOf(initiative);
  const {start = date} = initiative;
  return status === 'cancelled' || (status === 'not-started' && start < date);
}

/** The overdue milestone that was due last. */
function lastDue(initiative: Initiative, date: string): {milestone: string; due: string} | undefined {
  let last: {milestone: string; due: string} | undefined;
  for (const [index, milestone] of initiative.milestones?.entries() ?? []) {
    const {title, id, due = ''} = milestone;
    if (isOverdue(milestone, initiative, date) && (!last || due > last.due)) last = {milestone: nameOf(index, title, id), due};
  }
  return last;
}
