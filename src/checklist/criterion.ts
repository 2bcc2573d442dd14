import type {FieldPath, InitiativePoint, PlacedInitiative, Plan, Point, PublisherData, Range, SourceProblem} from '#plan';
import type {ChecklistSettings} from './settings.ts';
import type {SourceReference} from './sources.ts';

/** An unmet must fails an adopted plan; a should keeps a point from being exemplary; a could is advice. */
export const LEVELS = ['must', 'should', 'could'] as const;
export type Level = (typeof LEVELS)[number];

/** Sorts by weight: musts first. */
export function byLevel(a: {level: Level}, b: {level: Level}): number {
  return LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level);
}

/** What a criterion may know besides the plan: the world comes in here, never by itself. */
export interface CheckContext {
  /** The day on which is judged, `YYYY-MM-DD`; of a closed plan at most the last day of its period. */
  date: string;
  settings: ChecklistSettings;
  /** All plans of the workspace that could be read, by id. */
  plans: ReadonlyMap<string, Plan>;
  /** What `content/` knows: publishers, themes, and the values of each lens. */
  publishers: ReadonlyMap<string, Pick<PublisherData, 'country'>>;
  themes: ReadonlySet<string>;
  lenses: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Something that is wrong at one place, in the terms of its criterion. */
export interface Finding {
  /** One of the criterion's `messages`. */
  message: string;
  values?: Record<string, string | number | undefined>;
  /** The field that is wrong or missing; its range is looked up. */
  field: FieldPath;
  /** The range, when it is not that of the field; a function when it takes long to find. */
  at?: Range | (() => Range);
  /** What is wrong there, when that is not all that stands in the field: a sentence of it, or nothing where it is a matter of size. */
  value?: string;
  /** What to add: a mapping to the mapping at `in`, a list of items to the list at `in`. */
  paste?: {in: FieldPath; add: Record<string, unknown> | readonly unknown[]};
  evidence?: undefined;
}

/** A place that meets the criterion: it is shown only where nothing is unmet. */
export interface Evidence {
  evidence: FieldPath | Range | (() => Range);
}

export type Findings = Iterable<Finding | Evidence>;

interface CriterionTexts {
  /** Permanent: links, waivers and fingerprints rest on it. */
  id: string;
  level: Level;
  /** A few words, as a heading. */
  title: string;
  /** What is asked, in a sentence; `{name}` stands for the threshold of that name. */
  asks: string;
  /** Why it is asked, for somebody who never wrote a plan. */
  why: string;
  /** How to put it right, in a sentence or two. */
  how: string;
  source: readonly SourceReference[];
  /** One sentence for each mistake: what, where, what was expected. */
  messages: Record<string, string>;
}

/** A criterion about the plan as a whole, or about one point of it. */
export interface PlanCriterion extends CriterionTexts {
  about: 'plan';
  point: Point | 'plan';
  /** When it says no, the outcome is `skip`. */
  applies?(plan: Plan, context: CheckContext): boolean;
  check(plan: Plan, context: CheckContext): Findings;
}

/** An initiative with all that a check needs to know of its surroundings. */
export interface InitiativeSubject<P extends InitiativePoint = InitiativePoint> extends PlacedInitiative<P> {
  plan: Plan;
  /** What to call it in a message. */
  name: string;
}

/** A criterion about each initiative of some points. */
export interface InitiativeCriterion extends CriterionTexts {
  about: 'initiative';
  points: readonly InitiativePoint[];
  applies?(subject: InitiativeSubject, context: CheckContext): boolean;
  check(subject: InitiativeSubject, context: CheckContext): Findings;
}

/** A criterion about the files themselves: reading them found what is wrong, and the criterion words it. */
export interface ReadingCriterion extends CriterionTexts {
  about: 'reading';
  id: SourceProblem['criterion'];
  point: 'plan';
}

/** The criterion about waivers: it is asked last, of what the others found. */
export interface WaiverCriterion extends CriterionTexts {
  about: 'waivers';
  point: 'plan';
  check(plan: Plan, context: CheckContext, asked: Asked): Findings;
}

/** What came of asking the other criteria. */
export interface Asked {
  criteria: readonly Criterion[];
  /** Whether a criterion was asked and nothing is unmet: of the whole plan, or of one initiative. */
  isMet(criterion: string, initiative: string | undefined): boolean;
}

/** A question that only a person can answer: outcome `review`, never counted. */
export interface PersonCriterion extends Omit<CriterionTexts, 'level' | 'messages'> {
  about: 'person';
  point: Point | 'plan';
  /** The places that a person would look at first. */
  candidates(plan: Plan): Iterable<FieldPath>;
}

export type Criterion = PlanCriterion | InitiativeCriterion | ReadingCriterion | WaiverCriterion | PersonCriterion;

export function defineCriterion(criterion: Omit<PlanCriterion, 'about'>): PlanCriterion {
  return {about: 'plan', ...criterion};
}

/** A criterion about every initiative, whatever point it stands under. */
export function defineInitiativeCriterion(criterion: Omit<InitiativeCriterion, 'about' | 'points'>, points: readonly InitiativePoint[]): InitiativeCriterion {
  return {about: 'initiative', points, ...criterion};
}

export function defineReadingCriterion(criterion: Omit<ReadingCriterion, 'about'>): ReadingCriterion {
  return {about: 'reading', ...criterion};
}

export function defineWaiverCriterion(criterion: Omit<WaiverCriterion, 'about'>): WaiverCriterion {
  return {about: 'waivers', ...criterion};
}

export function definePersonCriterion(criterion: Omit<PersonCriterion, 'about'>): PersonCriterion {
  return {about: 'person', ...criterion};
}

/** A criterion about the initiatives of one point, typed with that point's fields. */
export function definePointCriterion<P extends InitiativePoint>(
  point: P,
  criterion: Omit<InitiativeCriterion, 'about' | 'points' | 'check' | 'applies'> & {
    applies?(subject: InitiativeSubject<P>, context: CheckContext): boolean;
    check(subject: InitiativeSubject<P>, context: CheckContext): Findings;
  },
): InitiativeCriterion {
  const {applies, check, ...texts} = criterion;
  const isOwn = (subject: InitiativeSubject): subject is InitiativeSubject<P> & InitiativeSubject => subject.point === point;
  return {
    about: 'initiative',
    points: [point],
    ...texts,
    applies: (subject, context) => isOwn(subject) && applies?.(subject, context) !== false,
    check: (subject, context) => (isOwn(subject) ? check(subject, context) : []),
  };
}

/** The heading under which a criterion is listed: the plan, every initiative, or one point. */
export function groupOf(criterion: Criterion): Point | 'plan' | 'initiative' {
  if (criterion.about !== 'initiative') return criterion.point;
  const [point, ...others] = criterion.points;
  return point && others.length === 0 ? point : 'initiative';
}
