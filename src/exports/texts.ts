import type {Texts} from './context.ts';

/** The text in `language`, BCP 47, else in English, else the first there is. */
export function textIn(texts: Texts, language: string): string {
  return texts[language] ?? texts[language.split('-')[0] ?? ''] ?? texts['en'] ?? Object.values(texts)[0] ?? '';
}
