import type {InitiativeStatus} from '#plan';
import type {ExportWords} from '../context.ts';

/** What a day in a plan is about. */
export const EVENT_KINDS = [
  'adopted',
  'consultation',
  'feedback',
  'decision',
  'moment',
  'milestone',
  'publication',
  'goal',
  'review',
  'pilot-review',
  'independent-review',
  'update',
  'measurement',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** What came of it, as far as the plan says. A day that is just a day has no outcome. */
export type EventOutcome = 'done' | 'overdue' | 'cancelled';

/** What there is to say about an event. */
export interface Story {
  /** A paragraph each. */
  texts: readonly string[];
  links: readonly {title: string; url: string}[];
}

/** A day, or a stretch of days, that a plan speaks of: what happened, and what is to come. */
export interface PlanEvent {
  /** Permanent: plan, initiative, kind, and which of its kind, such as `riverton/2026/reading-room/milestone/doors-open`. */
  id: string;
  kind: EventKind;
  /** The first day and the last, both included. */
  start: string;
  end: string;
  outcome?: EventOutcome;
  /** The day on which it was done, where it was due on one. */
  done?: string;
  /** How far the initiative is, by an update. */
  status?: InitiativeStatus;
  /** The plan is not adopted yet, so the day may change. */
  tentative: boolean;
  /** What it is about, such as the title of a milestone. */
  title: string;
  /** The language of plan, title and story, BCP 47. */
  language: string;
  /** Its place on the portal, without the portal's own address: `/plans/riverton/2026/#reading-room`. */
  path: string;
  plan: {id: string; title: string; isExample: boolean};
  /** The initiative that it is about, when it is about one. */
  initiative?: {id: string; title: string; themes: readonly string[]};
  /** Id of the publisher, and its name in the language of the plan. */
  publisher: {id: string; name: string};
  /** Words cost time, and of most events only the day is asked. */
  tell(words: ExportWords): Story;
}

/** An event as the part of the plan that speaks of it knows it; what holds for the whole plan comes later. */
export interface Sketch {
  kind: EventKind;
  /** Which of its kind, where there can be several: an id, words, or a day. */
  key?: string;
  start: string;
  end?: string;
  outcome?: EventOutcome;
  done?: string;
  status?: InitiativeStatus;
  /** Holds whether or not the plan is adopted. */
  certain?: boolean;
  /** Defaults to the title of the initiative, or of the plan. */
  title?: string;
  /** The place on the page of the plan, when it is not that of the initiative. */
  anchor?: string;
  tell?(words: ExportWords): {texts?: readonly (string | undefined)[]; links?: readonly {title?: string; url?: string}[]};
}
