import {daysBetween} from '#checklist';
import type {ExportContext, PublishedPlan} from '../context.ts';
import {dayAfter} from '../days.ts';
import type {EventKind, PlanEvent} from '../events/event.ts';
import {eventsOf} from '../events/events.ts';
import {headlineOf, sourceOf} from '../events/headline.ts';
import {addressOf, hostOf} from '../feeds/names.ts';
import type {Followed} from '../follow.ts';
import {listLine, plainLine, textLine} from './lines.ts';

/** A calendar holds at most this many events: those nearest to the day of judging. Large calendars refuse to load in some programs. */
const MOST_EVENTS = 1000;

/** What happened on a day that nobody had set before is news, and has no place in a calendar. */
const NEWS_ONLY: readonly EventKind[] = ['adopted', 'update', 'measurement'];

/** The days that a plan, a publisher or the portal has set, as iCalendar (RFC 5545), the earliest first. */
export function calendar(followed: Followed, context: ExportContext): string {
  const {title, language, path, plans} = followed;
  const about = context.words(language).text('follow.calendar-about');
  const address = addressOf(path, context);
  const events = nearest(plans.flatMap((published) => dated(published, context)), context.date);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Openplan//Openplan//EN',
    'CALSCALE:GREGORIAN',
    textLine('NAME', title, language),
    textLine('X-WR-CALNAME', title),
    textLine('DESCRIPTION', about, language),
    textLine('X-WR-CALDESC', about),
    ...(address === undefined ? [] : [plainLine('URL', address)]),
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    ...(events.length > 0 ? events.flatMap((event) => eventLines(event, context)) : NOTHING),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}

/** A calendar may not be empty: one without events says how late it is in UTC. */
const NOTHING = ['BEGIN:VTIMEZONE', 'TZID:UTC', 'BEGIN:STANDARD', 'DTSTART:19700101T000000', 'TZOFFSETFROM:+0000', 'TZOFFSETTO:+0000', 'END:STANDARD', 'END:VTIMEZONE'];

/** An event with what its plan adds to it. */
interface DatedEvent {
  event: PlanEvent;
  /** The day of the newest thing that the plan tells. */
  stamp: string;
}

function dated(published: PublishedPlan, context: ExportContext): DatedEvent[] {
  const events = eventsOf(published, context);
  const past = events.flatMap(({start, end, done = start}) => [start, end, done]).filter((day) => day <= context.date);
  const stamp = past.reduce((latest, day) => (day > latest ? day : latest), past[0] ?? context.date);
  return events.filter(({kind}) => !NEWS_ONLY.includes(kind)).map((event) => ({event, stamp}));
}

/** Those nearest to a day, when there are too many; in the order of their days. */
function nearest(events: readonly DatedEvent[], date: string): DatedEvent[] {
  const inOrder = events.toSorted(({event: a}, {event: b}) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  if (inOrder.length <= MOST_EVENTS) return inOrder;
  const away = ({event: {start, end}}: DatedEvent) => (start > date ? daysBetween(date, start) : Math.max(0, daysBetween(end, date)));
  const kept = new Set(inOrder.toSorted((a, b) => away(a) - away(b)).slice(0, MOST_EVENTS));
  return inOrder.filter((event) => kept.has(event));
}

function eventLines({event, stamp}: DatedEvent, context: ExportContext): string[] {
  const {id, kind, start, end, language, path, outcome, tentative} = event;
  const words = context.words(language);
  const {texts, links} = event.tell(words);
  const address = addressOf(path, context);
  const said = [
    ...texts,
    ...links.map(({title, url}) => (title === url ? url : `${title}: ${url}`)),
    ...(tentative && end >= context.date ? [words.text('event.tentative')] : []),
    ...sourceOf(event, words),
    // some programs show no address but in the description
    ...(address === undefined ? [] : [`${words.text('follow.place')}: ${address}`]),
  ];
  return [
    'BEGIN:VEVENT',
    plainLine('UID', `${id}@${hostOf(context) ?? 'openplan'}`),
    plainLine('DTSTAMP', `${basic(stamp)}T000000Z`),
    plainLine('DTSTART;VALUE=DATE', basic(start)),
    // the day that is not part of it any more
    ...(dayAfter(end) !== end ? [plainLine('DTEND;VALUE=DATE', basic(dayAfter(end)))] : []),
    textLine('SUMMARY', headlineOf(event, words), language),
    textLine('DESCRIPTION', said.join('\n'), language),
    ...(address === undefined ? [] : [plainLine('URL', address)]),
    listLine('CATEGORIES', [words.text(`event.${kind}`)], language),
    `STATUS:${outcome === 'cancelled' ? 'CANCELLED' : tentative ? 'TENTATIVE' : 'CONFIRMED'}`,
    // nobody is busy because a milestone is due
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** `2026-03-01` as calendars write it: 20260301. */
function basic(day: string): string {
  return day.replaceAll('-', '');
}
