/* The lines of a calendar, as RFC 5545 has them: a name, a colon and a value, folded at 75 bytes. */

const MOST_BYTES = 75;

/** A line whose value is words, in a language when one is given. */
export function textLine(name: string, value: string, language?: string): string {
  return folded(`${name}${language ? `;LANGUAGE=${language}` : ''}:${escaped(value)}`);
}

/** A line whose value is a list of words. */
export function listLine(name: string, values: readonly string[], language: string): string {
  return folded(`${name};LANGUAGE=${language}:${values.map(escaped).join(',')}`);
}

/** A line whose value is written as it is: a date, an address, a word of the format. */
export function plainLine(name: string, value: string): string {
  return folded(`${name}:${value}`);
}

/** A line, without its end, cut between characters so that no part is too long; each next part begins with a space. */
function folded(line: string): string {
  // most lines are short
  if (line.length * 3 <= MOST_BYTES) return line;
  const parts: string[] = [];
  let start = 0;
  let bytes = 0;
  for (let at = 0; at < line.length; ) {
    const code = line.codePointAt(at) ?? 0;
    const size = bytesOf(code);
    if (bytes + size > MOST_BYTES) {
      parts.push(line.slice(start, at));
      [start, bytes] = [at, 1];
    }
    bytes += size;
    at += code > 0xffff ? 2 : 1;
  }
  return [...parts, line.slice(start)].join('\r\n ');
}

/** How many bytes a character takes in UTF-8. */
function bytesOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** Words in which nothing ends a line or a value. Control characters, which the format refuses, are left out. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(CONTROLS, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

const CONTROLS = /[^\P{Cc}\t\n]/gu;
