import {daysBetween} from '#checklist';
import type {Translator} from '#locales';
import {milestoneState, type Initiative, type Milestone, type MilestoneState} from '#plan';

/** A milestone with where it stands, as a page shows it. */
export interface Step {
  milestone: Milestone;
  state: MilestoneState;
  /** When it was done, is due, or should have been done. */
  when: string;
}

/** The milestones of an initiative as they stand on `date`, in the order of the plan. */
export function stepsOf(initiative: Initiative, date: string, words: Translator): Step[] {
  return (initiative.milestones ?? []).map((milestone) => {
    const state = milestoneState(milestone, initiative, date);
    return {milestone, state, when: whenOf(milestone, state, date, words)};
  });
}

function whenOf({due, done}: Milestone, state: MilestoneState, date: string, words: Translator): string {
  if (done) {
    const days = due ? daysBetween(due, done) : 0;
    return words.text(days > 0 ? 'milestone.done-late' : 'milestone.done', {date: words.date(done), days});
  }
  if (!due) return words.text('milestone.no-due');
  if (state === 'overdue') return words.text('milestone.overdue-by', {date: words.date(due), late: words.duration(daysBetween(due, date))});
  return words.text('milestone.due', {date: words.date(due)});
}
