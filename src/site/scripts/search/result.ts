import type {Found} from './engine.ts';
import {dateText, fill, labelOf, make, texts} from './page.ts';

/** A result as it stands in the list: a promise with its owner and where it stands, a plan, or a part of one. */
export function resultItem({url, excerpt, meta, filters}: Found): HTMLLIElement {
  const lang = first(filters['language']);
  const publisher = labelOf('publisher', first(filters['publisher']));
  const isPromise = meta['plan'] !== undefined;
  const place = isPromise ? first(filters['point']) : (url.split('#')[1] ?? '');
  return make(
    'li',
    {},
    make('h2', {class: 'nl-heading'}, make('a', {class: 'nl-link', href: url, lang, hreflang: lang}, meta['title'] ?? url)),
    make('p', {class: 'plan-muted'}, `${texts.places[place] ?? texts.plan} · ${publisher} · `, isPromise ? make('span', {lang}, meta['plan'] ?? '') : labelOf('status', first(filters['status']))),
    make('p', {lang}, ...marked(excerpt)),
    ...ownerOf(meta, lang),
    ...standingOf(meta, filters),
  );
}

function ownerOf({owner}: Found['meta'], lang: string): HTMLElement[] {
  return owner ? [make('p', {class: 'plan-muted'}, `${texts.owner}: `, make('span', {lang}, owner))] : [];
}

/** Status, lateness, what can be taken part in and what comes next. */
function standingOf({closes, next, due}: Found['meta'], filters: Found['filters']): HTMLElement[] {
  const status = first(filters['initiative-status']);
  const parts = [
    ...(status ? [badge(status, labelOf('initiative-status', status))] : []),
    ...(filters['overdue'] ? [badge('overdue', texts.overdue)] : []),
    ...(closes ? [badge('consultation', fill(texts.closes, {date: dateText(closes)}))] : []),
    ...(next && due ? [make('span', {class: 'plan-muted'}, fill(texts.next, {title: next, date: dateText(due)}))] : []),
  ];
  return parts.length > 0 ? [make('p', {}, ...parts.flatMap((part) => [part, ' ']))] : [];
}

function badge(kind: string, text: string): HTMLElement {
  return make('span', {class: `nl-data-badge plan-is-${kind}`}, text);
}

/** An excerpt as text and marks. In it, `<` stands for nothing else: Pagefind escapes those of the text. */
function marked(excerpt: string): (string | Node)[] {
  const texts = excerpt.split(/<\/?mark>/).map((text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'));
  return texts.map((text, index) => (index % 2 === 1 ? make('mark', {}, text) : text));
}

function first(values: readonly string[] = []): string {
  return values[0] ?? '';
}
