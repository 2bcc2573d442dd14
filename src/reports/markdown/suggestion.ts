import type {RootContent} from 'mdast';
import type {Paste, Problem} from '#checklist';
import {lineOf, offsetOfLine, positionAt} from '#plan';
import type {ReportContext} from '../context.ts';
import {editOf} from '../edit.ts';
import {pastePlace} from '../paste-place.ts';
import {seen} from '../harmless.ts';
import type {IsInDiff} from './hunks.ts';
import {lines, own, paragraph} from './nodes.ts';

/** Characters that somebody reads before pasting them: longer lines are not repeated. */
const MOST = 1500;

/** What to paste and where: as lines that take the place of others where those stand in the diff, else as it is. */
export function pasteNodes({paste}: Problem, isInDiff: IsInDiff, context: ReportContext): RootContent[] {
  if (!paste || paste.text.length > MOST) return [];
  const {text} = context.translator;
  const replaced = replacement(paste, context.sources.get(paste.path));
  if (replaced && replaced.text.length <= MOST && !hasHidden(replaced.text) && isInDiff(paste.path, replaced.first, replaced.last)) {
    const {first, last} = replaced;
    return [paragraph(...own(text('paste.instead', {line: first, last, more: last - first}))), lines('suggestion', replaced.text)];
  }
  return [paragraph(...own(pastePlace(paste, context.translator))), lines('yaml', paste.text.split('\n').map(seen).join('\n'))];
}

interface Replacement {
  first: number;
  last: number;
  text: string;
}

/** The lines that a paste changes, as they are with it. */
function replacement(paste: Paste, source: string | undefined): Replacement | undefined {
  if (source === undefined) return undefined;
  const {at, text} = editOf(paste, source);
  const first = positionAt(source, at.start.offset).line;
  const last = positionAt(source, at.end.offset).line;
  const before = source.slice(offsetOfLine(source, first), at.start.offset);
  return {first, last, text: before + text + lineOf(source, last).slice(at.end.offset - offsetOfLine(source, last))};
}

/** Characters that nobody sees are not handed on as they are. */
function hasHidden(text: string): boolean {
  return /[^\P{C}\t\n]|[\u2028\u2029]/u.test(text);
}
