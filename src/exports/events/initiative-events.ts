import {daysBetween} from '#checklist';
import {isOverdue, latestUpdate, statusOf, type Initiative, type Measure, type Milestone, type Update} from '#plan';
import type {ExportWords} from '../context.ts';
import type {EventOutcome, Sketch} from './event.ts';
import {stretch} from './stretch.ts';

/** The days that every initiative can have, as they stand on `date`. */
export function initiativeEvents(initiative: Initiative, date: string): Sketch[] {
  const {milestones = [], updates = [], measures = []} = initiative;
  return [...milestones.flatMap((milestone) => milestoneEvents(milestone, initiative, date)), ...updates.flatMap(updateEvents), ...measures.flatMap(measurementEvents)];
}

/** Whether an initiative was cancelled before a day that it had set. */
export function isCalledOff(initiative: Initiative, day: string): boolean {
  if (statusOf(initiative) !== 'cancelled') return false;
  const cancelled = latestUpdate({updates: initiative.updates?.filter(({status}) => status === 'cancelled')});
  return (cancelled?.on ?? '') < day;
}

/** A milestone stands on the day that it is due; one that was done without a promise, on that day. */
function milestoneEvents(milestone: Milestone, initiative: Initiative, date: string): Sketch[] {
  const {id, title, deliverable, due, done, evidence} = milestone;
  const isStopped = statusOf(initiative) === 'cancelled';
  const outcome = done ? 'done' : isStopped ? 'cancelled' : isOverdue(milestone, initiative, date) ? 'overdue' : undefined;
  return stretch(due ?? done).map((days) => ({
    ...days,
    kind: 'milestone',
    key: id ?? title ?? days.start,
    outcome,
    done,
    title: title ?? deliverable ?? id,
    tell: (words) => ({texts: [whenOf(milestone, outcome, words), deliverable], links: evidence}),
  }));
}

function whenOf({due, done}: Milestone, outcome: EventOutcome | undefined, words: ExportWords): string | undefined {
  if (outcome === 'cancelled') return words.text('outcome.cancelled');
  if (done) {
    const days = due ? daysBetween(due, done) : 0;
    return words.text(days > 0 ? 'milestone.done-late' : 'milestone.done', {date: words.date(done), days});
  }
  return due && words.text(outcome === 'overdue' ? 'milestone.overdue' : 'milestone.due', {date: words.date(due)});
}

function updateEvents({on, status, note, reason, lesson, evidence}: Update): Sketch[] {
  return stretch(on).map((days) => ({
    ...days,
    kind: 'update',
    key: days.start,
    status,
    tell: (words) => ({texts: [note, reason && words.text(`reason.${reason}`), lesson && words.text('update.lesson', {lesson})], links: evidence}),
  }));
}

function measurementEvents({name, unit = '', baseline, target, observations = []}: Measure): Sketch[] {
  return observations.flatMap(({value, on, source}) => {
    if (value === undefined) return [];
    return stretch(on).map((days): Sketch => ({
      ...days,
      kind: 'measurement',
      key: `${name ?? ''} ${days.start}`,
      title: name,
      tell(words) {
        const amount = (value: number) => words.text('measure.value', {value, unit}).trim();
        const compared = (label: 'measure.baseline' | 'measure.target', value: number | undefined) => (value === undefined ? undefined : `${words.text(label)}: ${amount(value)}`);
        return {texts: [amount(value), compared('measure.baseline', baseline?.value), compared('measure.target', target?.value)], links: [{url: source}]};
      },
    }));
  });
}
