/**
 * Where in `source`, as it was written, each character of the `text` that was read from it stands: YAML folds lines and doubles quotes,
 * Markdown has escapes, entities, and signs before the lines of a quotation. A character that is not found gets the place reached so far.
 */
export function align(text: string, source: string): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const [index, character] of text.split('').entries()) {
    if (/\s/.test(character)) {
      offsets.push(at);
      at = afterSpaces(source, at);
      continue;
    }
    const ahead = source.slice(at, at + FURTHEST);
    const entity = /^&#?\w+;/.exec(ahead)?.[0];
    if (entity && !text.startsWith(entity, index)) {
      offsets.push(at);
      at += entity.length;
      continue;
    }
    const skipped = ahead.indexOf(character);
    offsets.push(at + Math.max(skipped, 0));
    at += skipped + 1;
  }
  return offsets;
}

/** No escape or sign before a line is longer than this. */
const FURTHEST = 24;

function afterSpaces(source: string, from: number): number {
  const spaces = /\s*/y;
  spaces.lastIndex = from;
  spaces.test(source);
  return spaces.lastIndex;
}
