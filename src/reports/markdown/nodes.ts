import {toHtml} from 'hast-util-to-html';
import {h} from 'hastscript';
import type {Break, Code, Heading, Html, InlineCode, Link, ListItem, Paragraph, PhrasingContent, Strong, TableRow, Text} from 'mdast';
import {clipped, harmless, partsOf, seen} from '../harmless.ts';

export const LINE_BREAK: Break = {type: 'break'};

type Phrase = readonly (PhrasingContent | string)[];

/** A sentence of ours: what stands between backticks is code. */
export function own(sentence: string): PhrasingContent[] {
  return partsOf(sentence).flatMap((part, index) => (part === '' ? [] : [index % 2 === 0 ? words(part) : code(part)]));
}

/** A text of an author's. */
export function authored(text: string, most?: number): Text {
  return words(clipped(text, most));
}

export function code(value: string): InlineCode {
  return {type: 'inlineCode', value: seen(value)};
}

/** Lines to copy as they are; those of an author stay as the author wrote them. */
export function lines(lang: string, value: string): Code {
  return {type: 'code', lang, value};
}

export function bold(...phrase: Phrase): Strong {
  return {type: 'strong', children: nodesOf(phrase)};
}

/** A link, or its words alone where nobody knows an address. */
export function linked(url: string | undefined, label: Link['children'][number]): PhrasingContent {
  return url === undefined ? label : {type: 'link', url, children: [label]};
}

export function heading(depth: Heading['depth'], ...phrase: Phrase): Heading {
  return {type: 'heading', depth, children: nodesOf(phrase)};
}

export function paragraph(...phrase: Phrase): Paragraph {
  return {type: 'paragraph', children: nodesOf(phrase)};
}

export function item(...phrase: Phrase): ListItem {
  return {type: 'listItem', spread: false, children: [paragraph(...phrase)]};
}

/** A box to tick. */
export function box(...phrase: Phrase): ListItem {
  return {...item(...phrase), checked: false};
}

export function row(...cells: readonly Phrase[]): TableRow {
  return {type: 'tableRow', children: cells.map((phrase) => ({type: 'tableCell', children: nodesOf(phrase)}))};
}

/** What opens a fold; `FOLD_END` closes it. */
export function fold(summary: string): Html {
  return {type: 'html', value: `<details>\n${toHtml(h('summary', harmless(summary)))}`};
}

export const FOLD_END = '</details>';

/** Phrases with a sign between each and the next. */
export function joined(phrases: readonly Phrase[], sign: string): (PhrasingContent | string)[] {
  return phrases.flatMap((phrase, index) => (index > 0 ? [sign, ...phrase] : [...phrase]));
}

function nodesOf(phrase: Phrase): PhrasingContent[] {
  return phrase.map((part) => (typeof part === 'string' ? words(part) : part));
}

function words(value: string): Text {
  return {type: 'text', value: harmless(value)};
}
