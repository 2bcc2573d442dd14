import type {PortalData} from '#plan';
import type {Level} from './criterion.ts';

/** Numbers that the checklist compares with, as shipped. A portal may set others in `content/portal.yaml`. */
export const THRESHOLDS = {
  /** Words of a plan's or an initiative's summary, at most. */
  summaryWords: 60,
  /** Years of a plan's period, at most. */
  planYears: 4,
  /** Months between adoption and the next review, at most. */
  reviewMonths: 24,
  /** Initiatives of a plan, at least and at most. */
  initiativesMin: 4,
  initiativesMax: 15,
  /** Percentage of the initiatives that one point may hold, at most. */
  balancePercent: 70,
  /** Months into the period after which a setback should have been recorded. */
  setbackMonths: 12,
  /** LIX of prose, at most. */
  lix: 50,
  /** Words of a sentence on average, at most. */
  sentenceWords: 25,
  /** Words that tell how the plan came about, at least. */
  originWords: 100,
  /** Milestones of an initiative, at least. */
  milestones: 2,
  /** Days since the start or last update of a running initiative, at most. */
  freshDays: 183,
  /** Days between the close of a consultation and its feedback, at most. */
  feedbackDays: 90,
  /** Milestones and measures of a flagship, at least. */
  flagshipMilestones: 3,
  flagshipMeasures: 2,
  /** Months after a flagship's start within which its first milestone falls. */
  flagshipFirstMonths: 6,
  /** Flagships of a plan, at most. */
  flagships: 3,
} as const;

export type Threshold = keyof typeof THRESHOLDS;

/** What a portal asks: its thresholds, and its level for each criterion that it changed. */
export interface ChecklistSettings {
  thresholds: Record<Threshold, number>;
  levels: Readonly<Record<string, Level | 'off'>>;
}

/** The checklist as shipped, with what `content/portal.yaml` changes. */
export function checklistSettings(portal?: PortalData): ChecklistSettings {
  return {
    thresholds: {...THRESHOLDS, ...defined(portal?.checklist?.thresholds)},
    levels: defined(portal?.checklist?.levels),
  };
}

function defined<Value>(values: Record<string, Value | undefined> = {}): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
