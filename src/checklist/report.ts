import type {Plan, PlanReading, PlanStatus, Point, Range} from '#plan';
import type {Criterion, Level} from './criterion.ts';
import type {Problem} from './problem.ts';

/** What came of asking one criterion: `review` is for a person, `skip` does not apply. */
export type Outcome = 'pass' | 'fail' | 'waived' | 'review' | 'skip';

/** How far a plan is on a point: not there; named, but a must is unmet; all musts; all musts and shoulds. */
export const GRADES = ['absent', 'intention', 'met', 'exemplary'] as const;
export type Grade = (typeof GRADES)[number];

/** Why a point has its grade: how many criteria are unmet (of an intention musts, of a met point shoulds), and where. */
export interface GradeReason {
  grade: Grade;
  unmet: number;
  waived: number;
  /** Titles of the initiatives that fall short. */
  initiatives: string[];
}

/** `fail`: the run fails. `open`: a must is unmet, but the plan is not adopted. */
export type Verdict = 'pass' | 'fail' | 'open';

/** What to paste as it is: lines below `line` of `path` or instead of it, or something within the braces that end there. */
export interface Paste {
  text: string;
  path: string;
  line: number;
  how: 'below' | 'instead' | 'within';
  /** The stretch that the text takes the place of; empty, at the end of the line or before the closing brace, where it is added. */
  at: Range;
}

export interface Result {
  criterion: Criterion;
  point: Point | 'plan';
  /** As the portal sets it. */
  level: Level;
  outcome: Outcome;
  problems: Problem[];
  /** How many places are unmet besides, whose values were reported when the file was read. */
  untold: number;
  /** What satisfied a criterion that passed; where to look first for one that a person judges. */
  evidence: Range[];
  /** Why the criterion, or a part of it, is not asked of this plan, in the author's words. */
  waivers: Waiver[];
}

export interface Waiver {
  reason: string;
  until?: string;
  /** The initiative that it is about, when it is about one. */
  initiative?: string;
}

/** Everything the checklist has to say about one plan: what the terminal, the pull request and the page all draw. */
export interface PlanReport {
  id: string;
  path: string;
  title: string;
  status: PlanStatus;
  /** The day on which it was judged: of a closed plan at most the last day of its period. */
  date: string;
  verdict: Verdict;
  points: Record<Point, Grade>;
  results: Result[];
  reading: PlanReading;
  plan?: Plan;
}
