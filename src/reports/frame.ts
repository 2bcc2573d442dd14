import type {Colors} from 'picocolors/types.js';
import {lineOf, type Range} from '#plan';

/** Characters of a source line that are shown; a caret far to the right moves the window along. */
const WIDTH = 90;

/** The line that a problem is on, with carets under the place. */
export function frame(source: string, at: Range, color: Colors): string {
  const {line} = at.start;
  const text = visible(lineOf(source, line));
  const first = at.start.column - 1;
  const last = at.end.line === line ? at.end.column - 1 : text.length;
  const from = first > WIDTH - 20 ? first - 20 : 0;
  const shown = text.slice(from, from + WIDTH);
  const carets = '^'.repeat(Math.max(1, Math.min(last, from + WIDTH) - first));
  const number = String(line);
  const before = from > 0 ? '…' : '';
  const gutter = ' '.repeat(number.length);
  return [
    `${color.dim(`${number} │`)} ${before}${shown}${text.length > from + WIDTH ? '…' : ''}`,
    `${color.dim(`${gutter} │`)} ${' '.repeat(before.length + first - from)}${color.red(carets)}`,
  ].join('\n');
}

/** Tabs, control characters and Unicode's own line ends would move the carets, or the terminal: each is shown as one character. */
export function visible(text: string): string {
  return text.replace(/\t/g, ' ').replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '␣');
}
