import type {ExportContext} from '../context.ts';
import type {Followed} from '../follow.ts';
import {textIn} from '../texts.ts';
import type {FeedEntry} from './entry.ts';
import {feedOf} from './feed.ts';
import {htmlOf} from './html.ts';
import {addressOf, tagOf} from './names.ts';

/** The feed as JSON Feed 1.1. */
export function jsonFeed(followed: Followed, context: ExportContext): string {
  const {path, title, language} = followed;
  const {entries, subtitle} = feedOf(followed, context);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: subtitle,
    home_page_url: addressOf(path, context),
    feed_url: addressOf(`${path}feed.json`, context),
    language,
    authors: [{name: textIn(context.portal.name, language)}],
    items: entries.map((entry) => itemOf(entry, context)),
  };
  return `${JSON.stringify(feed, (_key, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value), 2)}\n`;
}

function itemOf(entry: FeedEntry, context: ExportContext) {
  const {id, on, title, language, path, author, categories, texts} = entry;
  return {
    id: tagOf(id, context),
    url: addressOf(path, context),
    title,
    content_html: htmlOf(entry),
    content_text: texts.join('\n\n'),
    date_published: `${on}T00:00:00Z`,
    authors: [{name: author}],
    tags: categories.map(({label}) => label),
    language,
  };
}
