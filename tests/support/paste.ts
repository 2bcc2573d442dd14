import type {Paste} from '#checklist';
import type {SourceFile} from '#plan';

/** A file's text with something pasted where a problem said it should go. */
export function applyPaste({text}: Pick<SourceFile, 'text'>, {text: addition, how, at}: Paste): string {
  const before = text.slice(0, at.start.offset);
  const after = text.slice(at.end.offset);
  if (how === 'instead') return before + addition + after;
  if (how === 'below') return `${before}\n${addition}${after}`;
  const isFirst = /[{[,]\s*$/.test(before);
  return `${before.trimEnd()}${isFirst ? '' : ', '}${addition}${after}`;
}
