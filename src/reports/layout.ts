import {plain} from './ansi.ts';

/** `text` in lines of at most `width` characters, broken at spaces. */
export function wrapped(text: string, width: number): string {
  const lines: string[] = [''];
  for (const word of text.split(" ")) {
    const last = lines.at(-1) ?? '';
    if (last && last.length + 1 + word.length > Math.max(width, 30)) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines.join('\n');
}

/** Every line of `text` behind `spaces` spaces; empty lines stay empty. */
export function indented(text: string, spaces: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(spaces));
}

/** Rows as aligned columns, two spaces apart; colours don't count. */
export function columns(rows: readonly (readonly string[])[]): string {
  const width = (index: number) => Math.max(...rows.map((row) => plain(row[index] ?? '').length));
  const widths = (rows[0] ?? []).map((_, index) => width(index));
  return rows
    .map((row) => row.map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - plain(cell).length)).join('  ').trimEnd())
    .join('\n');
}
