/** A place in a file. `line` and `column` count from 1 in UTF-16 units, `offset` from 0. */
export interface Position {
  line: number;
  column: number;
  offset: number;
}

/** A stretch of a file. `end` is exclusive; `path` is relative to the workspace, with `/`. */
export interface Range {
  path: string;
  start: Position;
  end: Position;
}

/** A file as it was read: its workspace path and its text without a byte order mark. */
export interface SourceFile {
  path: string;
  text: string;
}

/** The range of `file` from offset `start` up to `end`. */
export function rangeOf(file: SourceFile, start: number, end: number): Range {
  return {path: file.path, start: positionAt(file.text, start), end: positionAt(file.text, Math.max(start, end))};
}

/** The place of `offset` in `text`; a line ends with LF, CR LF or CR, as in YAML and Markdown. */
export function positionAt(text: string, offset: number): Position {
  const starts = lineStarts(text);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return {line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset};
}

/** The offset at which 1-based `line` starts; past the last line, the length of the text. */
export function offsetOfLine(text: string, line: number): number {
  return lineStarts(text)[line - 1] ?? text.length;
}

/** The text of 1-based `line`, without its line ending. */
export function lineOf(text: string, line: number): string {
  return text.slice(offsetOfLine(text, line), offsetOfLine(text, line + 1)).replace(/[\r\n]+$/, '');
}

/** How many lines `text` has; a text that ends with a line break has an empty last one. */
export function lineCount(text: string): number {
  return lineStarts(text).length;
}

// Problems come in bursts from one file: remember the line starts of the last text asked about.
let remembered: {text: string; starts: number[]} = {text: '', starts: [0]};

function lineStarts(text: string): number[] {
  if (remembered.text === text) return remembered.starts;
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  remembered = {text, starts};
  return starts;
}
