import {initiativesOf, milestoneState, type Initiative, type MilestoneState, type Plan} from '#plan';
import {scaleOf, type Scale} from './scale.ts';

export interface TimelineMark {
  state: MilestoneState;
  /** The day on which it was done, or else is due. */
  day: string;
  at: number;
}

/** An initiative with its milestones; places are in percent of the width. */
export interface TimelineRow {
  initiative: Initiative;
  from: number;
  to: number;
  marks: readonly TimelineMark[];
}

export interface Timeline {
  rows: readonly TimelineRow[];
  years: Scale['years'];
  /** Where the day of judging is; nothing when it lies outside. */
  today?: number;
}

/** The dated milestones of a plan along its period; nothing when there are fewer than two different days. */
export function timelineOf(plan: Plan, date: string): Timeline | undefined {
  const {period} = plan.data;
  const dated = initiativesOf(plan)
    .map(({initiative}) => ({initiative, marks: marksOf(initiative, date)}))
    .filter(({marks}) => marks.length > 0);
  const days = dated.flatMap(({marks}) => marks.map(({day}) => day));
  const scale = scaleOf([...days, ...present(period?.start, period?.end)]);
  if (!scale || days.length === 0) return undefined;
  const rows = dated.map(({initiative, marks}) => {
    const own = [...marks.map(({day}) => day), ...present(initiative.start, initiative.end)].map((day) => within(scale.at(day)));
    return {initiative, from: Math.min(...own), to: Math.max(...own), marks: marks.map((mark) => ({...mark, at: scale.at(mark.day)}))};
  });
  const today = scale.at(date);
  return {rows, years: scale.years, today: today >= 0 && today <= 100 ? today : undefined};
}

function marksOf(initiative: Initiative, date: string): {state: MilestoneState; day: string}[] {
  const marks = (initiative.milestones ?? []).flatMap((milestone) => {
    const day = milestone.done ?? milestone.due;
    return day ? [{state: milestoneState(milestone, initiative, date), day}] : [];
  });
  return marks.sort((a, b) => (a.day < b.day ? -1 : 1));
}

function within(percent: number): number {
  return Math.min(100, Math.max(0, percent));
}

function present(...days: readonly (string | undefined)[]): string[] {
  return days.flatMap((day) => day ?? []);
}
