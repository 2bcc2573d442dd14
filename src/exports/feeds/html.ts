import {toHtml} from 'hast-util-to-html';
import {h} from 'hastscript';
import type {FeedEntry} from './entry.ts';

/** What an entry says, as HTML: its paragraphs, and its links in a list. */
export function htmlOf({texts, links}: Pick<FeedEntry, 'texts' | 'links'>): string {
  const list = links.map(({title, url}) => h('li', h('a', {href: url}, title)));
  return toHtml(h(null, ...texts.map((text) => h('p', text)), ...(list.length > 0 ? [h('ul', list)] : [])));
}
