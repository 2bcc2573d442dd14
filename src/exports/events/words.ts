import type {InitiativeStatus, ParticipationInitiative, Update} from '#plan';
import type {EventKind} from './event.ts';

/** What the name of an event or of a piece of news can begin with: “Overdue: three sketches ready”. */
export type Headline = Exclude<EventKind, 'update' | 'moment'> | `consultation-last-day` | `feedback-${'due' | 'overdue'}` | `milestone-${'done' | 'overdue'}`;

type Channel = NonNullable<NonNullable<ParticipationInitiative['methods']>[number]['kind']>;

/** Keys of the texts in which events, feeds and calendars speak. */
export type EventText =
  | `news.${Headline | 'status'}`
  | `event.${EventKind}`
  | `event.${'from-initiative' | 'from-plan' | 'tentative'}`
  | `feedback.${'overdue' | 'promised'}`
  | `follow.${'feed-about' | 'calendar-about' | 'place'}`
  | `channel.${Channel}`
  | `reason.${NonNullable<Update['reason']>}`
  | `outcome.${InitiativeStatus}`
  | `milestone.${'done' | 'done-late' | 'due' | 'overdue'}`
  | `measure.${'value' | 'baseline' | 'target'}`
  | `origin.${'received' | 'responses-value'}`
  | `participation.${'audience' | 'methods' | 'opens' | 'result'}`
  | `plan.${'adopted-value' | 'example-short' | 'period-value'}`
  | 'update.lesson';
