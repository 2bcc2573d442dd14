import type {ExportContext, PublishedPlan} from '../context.ts';
import {dayAfter} from '../days.ts';
import type {PlanEvent} from '../events/event.ts';
import {eventsOf} from '../events/events.ts';
import {headlineOf, sourceOf} from '../events/headline.ts';
import type {Headline} from '../events/words.ts';
import {textIn} from '../texts.ts';
import type {FeedEntry} from './entry.ts';

/** A day on which an event was news. */
export interface News {
  on: string;
  event: PlanEvent;
  /** What tells it from the other days of the event. */
  step?: string;
  headline?: Headline;
}

/** What happened in a plan, by its own dates, up to the day of judging. */
export function newsOf(published: PublishedPlan, context: ExportContext): News[] {
  return eventsOf(published, context).flatMap((event) => daysOf(event).filter(({on}) => on <= context.date));
}

function daysOf(event: PlanEvent): News[] {
  const {kind, outcome, start, end} = event;
  if (outcome === 'cancelled') return [];
  switch (kind) {
    case 'milestone':
      return milestoneDays(event);
    case 'feedback':
      return outcome === undefined ? [] : [{on: outcome === 'overdue' ? dayAfter(start) : start, event, step: outcome}];
    case 'consultation':
      if (start === end) return [{on: start, event}];
      return [{on: start, event, step: 'open'}, {on: end, event, step: 'last-day', headline: 'consultation-last-day'}];
    // only planned
    case 'publication':
      return [];
    default:
      return [{on: start, event}];
  }
}

/** A milestone is news when it is done, and before that when its day is over. */
function milestoneDays(event: PlanEvent): News[] {
  const {start, done, outcome} = event;
  const wasLate = outcome === 'overdue' || (done !== undefined && done > start);
  return [
    ...(wasLate ? [{on: dayAfter(start), event, step: 'overdue', headline: 'milestone-overdue'} satisfies News] : []),
    ...(done ? [{on: done, event, step: 'done', headline: 'milestone-done'} satisfies News] : []),
  ];
}

/** News in words. */
export function entryOf({on, event, step, headline}: News, context: ExportContext): FeedEntry {
  const {id, kind, language, path, publisher, initiative} = event;
  const words = context.words(language);
  const {texts, links} = event.tell(words);
  const themes = (initiative?.themes ?? []).map((theme) => ({term: theme, label: textIn(context.themes.get(theme) ?? {}, language) || theme}));
  return {
    id: step ? `${id}/${step}` : id,
    on,
    title: headlineOf(event, words, headline),
    texts: [...texts, ...sourceOf(event, words)],
    links,
    language,
    path,
    author: publisher.name,
    categories: [{term: kind, label: words.text(`event.${kind}`)}, ...themes],
  };
}
