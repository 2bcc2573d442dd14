/** The words of a text: runs of letters and digits; `e-mail`, `it's` and `2026–2027` are one. */
export function wordsIn(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** How many words a text has. */
export function wordCount(text: string): number {
  return wordsIn(text).length;
}

/** Of most letters it is soon told that they are one: to look up each among all there are takes twice as long. */
const RUN = '(?:[A-Za-z0-9]+|[\\p{L}\\p{N}])+';

const WORD = new RegExp(`${RUN}(?:[-–’'./]${RUN})*`, 'gu');
