import type {Paste} from '#checklist';
import {rangeOf, type Range} from '#plan';

/** A stretch of a file, and the text that is to come in its stead. */
export interface Edit {
  at: Range;
  text: string;
}

/** What pasting comes to, for a tool that does it to the text of the file. */
export function editOf({how, text, path, at}: Paste, source: string): Edit {
  if (how === 'instead') return {at, text};
  if (how === 'below') return {at, text: `\n${text}`};
  const before = source.slice(0, at.start.offset).trimEnd();
  const code = withoutComments(before);
  // what is added behind a comment would be a part of it
  const from = code === before ? before.length : at.start.offset;
  return {at: rangeOf({path, text: source}, from, at.end.offset), text: /[{[,]$/.test(code) ? text : `, ${text}`};
}

/** A text without the comments that it ends with. */
function withoutComments(text: string): string {
  const shorter = text.replace(/(^|\s)#[^\n]*$/, '').trimEnd();
  return shorter === text ? text : withoutComments(shorter);
}
