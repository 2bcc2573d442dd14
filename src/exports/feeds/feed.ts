import type {ExportContext} from '../context.ts';
import type {Followed} from '../follow.ts';
import type {FeedEntry} from './entry.ts';
import {entryOf, newsOf} from './news.ts';

/** A feed holds at most this many entries: the newest. */
const MOST_ENTRIES = 50;

/** A feed, whatever its format. */
export interface Feed {
  /** The newest day of an entry; of an empty feed the day of judging. */
  updated: string;
  subtitle: string;
  /** Newest first. */
  entries: readonly FeedEntry[];
}

/** What happened up to the day of judging. */
export function feedOf({plans, more = [], language}: Followed, context: ExportContext): Feed {
  const {date} = context;
  const news = [...plans.flatMap((published) => newsOf(published, context)), ...more.filter(({on}) => on <= date)];
  const newest = news.sort((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : 0)).slice(0, MOST_ENTRIES);
  const entries = newest.map((each) => ('event' in each ? entryOf(each, context) : each));
  return {updated: entries[0]?.on ?? date, subtitle: context.words(language).text('follow.feed-about'), entries};
}
