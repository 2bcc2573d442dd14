import type {Element} from 'xast';
import {x} from 'xastscript';
import type {ExportContext} from '../context.ts';
import type {Followed} from '../follow.ts';
import type {FeedEntry} from './entry.ts';
import {feedOf} from './feed.ts';
import {htmlOf} from './html.ts';
import {addressOf, addressOrNowhere, tagOf} from './names.ts';
import {onLines, xmlDocument} from './xml.ts';

/** The feed as RSS 2.0. A channel must have a link: it leads nowhere when nobody said where the portal is published. */
export function rss(followed: Followed, context: ExportContext): string {
  const {path, title, language} = followed;
  const {entries, updated, subtitle} = feedOf(followed, context);
  const self = addressOf(`${path}rss.xml`, context);
  const elements = [
    x('title', title),
    x('link', addressOrNowhere(path, context)),
    x('description', subtitle),
    x('language', language),
    x('pubDate', timeOf(updated)),
    x('generator', 'Openplan'),
    ...(self === undefined ? [] : [x('atom:link', {rel: 'self', type: 'application/rss+xml', href: self})]),
    ...entries.map((entry) => itemElement(entry, context)),
  ];
  const namespaces = {'xmlns:atom': 'http://www.w3.org/2005/Atom', 'xmlns:dc': 'http://purl.org/dc/elements/1.1/'};
  return xmlDocument(x('rss', {version: '2.0', ...namespaces}, onLines([x('channel', onLines(elements))])));
}

function itemElement(entry: FeedEntry, context: ExportContext): Element {
  const {id, on, title, language, path, author, categories} = entry;
  const address = addressOf(path, context);
  const elements = [
    x('title', title),
    ...(address === undefined ? [] : [x('link', address)]),
    x('guid', {isPermaLink: 'false'}, tagOf(id, context)),
    x('pubDate', timeOf(on)),
    x('dc:creator', author),
    x('dc:language', language),
    ...categories.map(({label}) => x('category', label)),
    x('description', htmlOf(entry)),
  ];
  return x('item', onLines(elements));
}

/** The first moment of a day, as RFC 822 has it. */
function timeOf(day: string): string {
  return new Date(day).toUTCString();
}
