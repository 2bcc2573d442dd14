import type {ReadableCode, SourceProblem} from './problem.ts';
import {rangeOf, type SourceFile} from './range.ts';

/** A plan's file is read up to this size, in bytes. The whole US National Archives plan, with its appendices, is a third of it. */
export const MAX_FILE_BYTES = 1_048_576;

/**
 * Decodes a file as UTF-8. A byte order mark is dropped; line endings stay as they are.
 * Each line with bytes that are not UTF-8 is a problem; the text then holds U+FFFD in their place.
 */
export function decode(path: string, bytes: Uint8Array): {file: SourceFile; problems: SourceProblem[]} {
  if (isUtf16(bytes)) return refuse(path, 'encoding-utf16');
  if (bytes.includes(0)) return refuse(path, 'binary');
  const text = new TextDecoder('utf-8').decode(bytes);
  const file = {path, text};
  return {file, problems: isUtf8(bytes) ? [] : undecodable(file, bytes)};
}

/** A file that was not read at all: one problem at its start. */
export function refuse(
  path: string,
  message: ReadableCode,
  values: Record<string, string | number> = {},
): {file: SourceFile; problems: SourceProblem[]} {
  const file = {path, text: ''};
  return {file, problems: [{criterion: 'readable', message, values, at: rangeOf(file, 0, 0)}]};
}

function undecodable(file: SourceFile, bytes: Uint8Array): SourceProblem[] {
  const problems: SourceProblem[] = [];
  const offset = file.text.length - new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes).length;
  let units = offset;
  for (const line of linesOf(bytes)) {
    const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(line);
    if (!isUtf8(line)) {
      const start = units + firstDifference(text, line);
      problems.push({criterion: 'readable', message: 'encoding', at: rangeOf(file, start, start + 1)});
    }
    units += text.length;
  }
  return problems;
}

/** The index of the first replacement character that stands for a bad byte rather than for itself. */
function firstDifference(text: string, line: Uint8Array): number {
  const bytes = new TextEncoder().encode(text);
  const same = line.findIndex((byte, index) => byte !== bytes[index]);
  // `stream` leaves a character out of which only the first bytes are the same
  return new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes.subarray(0, same < 0 ? line.length : same), {stream: true}).length;
}

function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  while (start < bytes.length) {
    const next = bytes.indexOf(0x0a, start);
    const end = next < 0 ? bytes.length : next + 1;
    yield bytes.subarray(start, end);
    start = end;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
