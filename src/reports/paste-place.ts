import type {Paste} from '#checklist';
import type {Translator} from '#locales';

/** Where somebody is to paste, in a sentence that ends with a colon. */
export function pastePlace({how, line, at}: Paste, {text}: Translator): string {
  return text(`paste.${how}`, {line, last: at.end.line, more: at.end.line - line});
}
