import * as locales from './locales.ts';

/** A key of the interface's texts: English has them all. */
export type TextKey = keyof typeof locales.en.texts;

/** The words of one language. English words its criteria in `src/checklist/criteria`, beside the check. */
export interface Locale {
  /** The language's own name for itself. */
  name: string;
  /** How dates and numbers are written, as BCP 47: en-GB. */
  region: string;
  texts: Partial<Record<TextKey, string>>;
  criteria?: Record<string, {title: string; asks: string; why: string; how: string; messages?: Record<string, string>}>;
  sources?: Record<string, string>;
}

/** The words of each language, by its code. */
export const LOCALES = locales satisfies {en: {texts: Record<TextKey, string>}} & Record<string, Locale>;

export type LanguageCode = keyof typeof LOCALES;

export function isLanguage(code: string): code is LanguageCode {
  return Object.hasOwn(LOCALES, code);
}
