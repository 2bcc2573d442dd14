import {lstatSync, readFileSync} from 'node:fs';

/** What every report begins with, and by which its comment is found again. */
export const MARKER = '<!-- openplan -->';

/** As many characters as a comment holds at GitHub, the smallest of all. */
const CHARACTERS = 65_536;

/**
 * Reads a report that a stranger may have made: a file of its own, not too long, that begins as our reports do. It mentions nobody.
 * @param {string} path
 */
export function readReport(path) {
  const file = lstatSync(path);
  if (!file.isFile()) throw new Error(`Unexpected ${path}, expected a file.`);
  // UTF-8 has four bytes a character at most
  if (file.size > 4 * CHARACTERS) throw new Error(`Unexpected length of ${path}: ${file.size} bytes, expected at most ${4 * CHARACTERS}.`);
  const text = mentioningNobody(readFileSync(path, 'utf8'));
  if (text.length > CHARACTERS) throw new Error(`Unexpected length of ${path}: ${text.length} characters, expected at most ${CHARACTERS}.`);
  if (!text.startsWith(MARKER)) throw new Error(`Unexpected beginning of ${path}, expected ${MARKER}.`);
  return text;
}

/**
 * Puts a word joiner behind every `@` that could begin a mention, however it is written; in an address it follows a letter or digit.
 * Who may write must not call people, or give orders to other machines, for somebody who may not.
 * @param {string} text
 */
function mentioningNobody(text) {
  return text.replace(/(?<![A-Za-z0-9])@(?!\u2060)|&(?:#0*64|#x0*40|commat);/gi, '@\u2060');
}
