import {daysBetween} from '#checklist';
import {eventsOf, type PlanEvent} from '#exports';
import type {LanguageCode} from '#locales';
import {plansOnce} from './plans.ts';
import {workspace} from './workspace.ts';

/** Days ahead that an agenda looks. */
const AHEAD = 92;

/** A consultation that ends within so many days closes soon. */
const SOON = 14;

export interface AgendaItem extends PlanEvent {
  /** A consultation that is open, and not for long any more. */
  closesSoon: boolean;
}

/** What there is to do and to wait for, by the part of the agenda that it stands in. */
export const AGENDA_PARTS = ['open', 'opening', 'unanswered', 'overdue', 'coming'] as const;
export type AgendaPart = (typeof AGENDA_PARTS)[number];

/** The agenda of all plans that still run, as of the day of judging; what comes or ends first stands first. */
export function agendaIn(language: LanguageCode): Record<AgendaPart, AgendaItem[]> {
  const {date} = workspace();
  const running = plansOnce(language).filter(({status}) => status !== 'closed');
  const events = running.flatMap((report) => eventsOf({plan: report.plan, report}, workspace())).filter(({outcome}) => outcome !== 'done' && outcome !== 'cancelled');
  const items = events.map((event): AgendaItem => ({...event, closesSoon: isOpen(event, date) && daysBetween(date, event.end) <= SOON}));
  const part = (isIn: (event: PlanEvent) => boolean, day: 'start' | 'end') => items.filter(isIn).sort((a, b) => (a[day] < b[day] ? -1 : 1));
  return {
    open: part((event) => isOpen(event, date), 'end'),
    opening: part((event) => event.kind === 'consultation' && isAhead(event, date), 'start'),
    unanswered: part(({kind, outcome}) => kind === 'feedback' && outcome === 'overdue', 'end'),
    overdue: part(({kind, outcome}) => kind !== 'feedback' && outcome === 'overdue', 'end'),
    coming: part((event) => event.kind !== 'consultation' && event.outcome === undefined && isAhead(event, date), 'start'),
  };
}

function isOpen({kind, start, end}: PlanEvent, date: string): boolean {
  return kind === 'consultation' && start <= date && date <= end;
}

function isAhead({start}: PlanEvent, date: string): boolean {
  return start > date && daysBetween(date, start) <= AHEAD;
}
