import type {Problem} from '#checklist';
import {visible} from './frame.ts';
import {inert} from './inert.ts';

/** It takes no room and says nothing: a reader sees the same words, a forge no reference. */
const WORD_JOINER = '\u2060';

/** Characters of an author's text that are shown, unless more is asked for. */
const MOST = 160;

/** Stands for a backtick of an author, while those of our own sentences are made into code. No visible text has it. */
const BACKTICK = '\u0000';

/** What GitHub, GitLab or Forgejo would take for an address, mail included, a milestone, a label, a snippet, or a command to itself. */
const REFERENCE = /^\/(?=\w)|@(?=\w)|:(?=\/\/)|\bwww(?=\.)|[&$](?=\d)|[~%](?=[\w"])|\[(?=\[|\w+:)/gi;

/** What they would take for a commit. */
const COMMIT = /\b[0-9a-f]{7,}\b/gi;

/** Words that stay words: nobody is mentioned, nothing is referred to, and what cannot be seen is shown. */
export function harmless(text: string): string {
  return inert(seen(text))
    .replace(REFERENCE, (sign) => sign + WORD_JOINER)
    .replace(COMMIT, (digits) => digits.replace(/.{6}(?=.)/g, (six) => six + WORD_JOINER));
}

/** Whole characters, those that nobody sees shown as one that everybody does: line ends, also Unicode's own, are among them. */
export function seen(text: string): string {
  return visible(text.toWellFormed()).replace(/[\u2028\u2029\p{Noncharacter_Code_Point}]/gu, '␣');
}

/** An author's text on one line, as far as there is room for it. */
export function clipped(text: string, most = MOST): string {
  const characters = [...seen(text.slice(0, 2 * most + 2))];
  return characters.length > most ? `${characters.slice(0, most).join('').trimEnd()}…` : characters.join('').trim();
}

/** An author's values for a sentence of ours, such that no backtick in them is taken for one of ours. */
export function asValues(values: Problem['values']): Problem['values'] {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? clipped(value).replaceAll('`', BACKTICK) : value]));
}

/** The parts of a sentence of ours: words and code by turns. */
export function partsOf(sentence: string): string[] {
  return sentence.split('`').map((part) => part.replaceAll(BACKTICK, '`'));
}
