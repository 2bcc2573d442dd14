import {calendar} from './calendar/calendar.ts';
import type {ExportContext, PublishedPlan} from './context.ts';
import {atom} from './feeds/atom.ts';
import type {FeedEntry} from './feeds/entry.ts';
import {jsonFeed} from './feeds/json-feed.ts';
import {rss} from './feeds/rss.ts';

/** What people can follow: the portal, a publisher, or a plan. */
export interface Followed {
  /** Its page, without the portal's own address, which is the folder of its feeds and calendar too: `/nl/publishers/riverton/`. */
  path: string;
  title: string;
  /** The language in which the feeds and the calendar are named, BCP 47; each entry speaks the language of its plan. */
  language: string;
  plans: readonly PublishedPlan[];
  /** News that does not follow from the dates in the plans, such as what changed in their text. */
  more?: readonly FeedEntry[];
}

/** A format to follow something in. */
export interface FollowFormat {
  mediaType: string;
  write(followed: Followed, context: ExportContext): string;
}

/** Three formats of one feed, for readers who take only one of them, and a calendar: by the names of their files. */
export const FOLLOW_FORMATS = {
  'feed.xml': {mediaType: 'application/atom+xml', write: atom},
  'rss.xml': {mediaType: 'application/rss+xml', write: rss},
  'feed.json': {mediaType: 'application/feed+json', write: jsonFeed},
  'agenda.ics': {mediaType: 'text/calendar', write: calendar},
} satisfies Record<string, FollowFormat>;

export type FollowFile = keyof typeof FOLLOW_FORMATS;
