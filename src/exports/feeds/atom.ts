import type {Element} from 'xast';
import {x} from 'xastscript';
import type {ExportContext} from '../context.ts';
import type {Followed} from '../follow.ts';
import {textIn} from '../texts.ts';
import type {FeedEntry} from './entry.ts';
import {feedOf} from './feed.ts';
import {htmlOf} from './html.ts';
import {addressOf, tagOf} from './names.ts';
import {onLines, xmlDocument} from './xml.ts';

/** The feed as Atom (RFC 4287). Links are left out when nobody said where the portal is published: every entry has its content with it. */
export function atom(followed: Followed, context: ExportContext): string {
  const {path, title, language} = followed;
  const {entries, updated, subtitle} = feedOf(followed, context);
  const elements = [
    x('id', tagOf(`feed${path}`, context)),
    x('title', title),
    x('subtitle', subtitle),
    x('updated', timeOf(updated)),
    x('author', [x('name', textIn(context.portal.name, language))]),
    x('generator', 'Openplan'),
    ...linkTo(`${path}feed.xml`, {rel: 'self', type: 'application/atom+xml'}, context),
    ...linkTo(path, {rel: 'alternate', type: 'text/html'}, context),
    ...entries.map((entry) => entryElement(entry, context)),
  ];
  return xmlDocument(x('feed', {xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language}, onLines(elements)));
}

function entryElement(entry: FeedEntry, context: ExportContext): Element {
  const {id, on, title, language, path, author, categories} = entry;
  const elements = [
    x('id', tagOf(id, context)),
    x('title', title),
    x('updated', timeOf(on)),
    x('published', timeOf(on)),
    x('author', [x('name', author)]),
    ...linkTo(path, {rel: 'alternate', type: 'text/html'}, context),
    ...categories.map(({term, label}) => x('category', {term, label})),
    x('content', {type: 'html'}, htmlOf(entry)),
  ];
  return x('entry', {'xml:lang': language}, onLines(elements));
}

function linkTo(path: string, attributes: {rel: string; type: string}, context: ExportContext): Element[] {
  const href = addressOf(path, context);
  return href === undefined ? [] : [x('link', {...attributes, href})];
}

/** A plan knows days, a feed wants a time: the first moment of the day, so that nothing lies in the future. */
function timeOf(day: string): string {
  return `${day}T00:00:00Z`;
}
