import {isLanguage, translator, type LanguageCode, type Translator} from '#locales';
import {workspace} from './workspace.ts';

/** The languages of the portal that Openplan speaks; the first is the default. */
export function siteLanguages(): LanguageCode[] {
  const languages = workspace().portal.languages.filter(isLanguage);
  return languages.length > 0 ? languages : ['en'];
}

export function defaultLanguage(): LanguageCode {
  return siteLanguages()[0] ?? 'en';
}

/** The language of an address: its first step, or the default. */
export function languageOf(param: string | undefined): LanguageCode {
  return param !== undefined && isLanguage(param) ? param : defaultLanguage();
}

/** A page in each language: the default at the root, the others under their code. */
export function languagePaths() {
  return siteLanguages().map((language) => ({params: {lang: language === defaultLanguage() ? undefined : language}}));
}

/** The words of a plan's page: the plan's own language where we speak it, else the default. */
export function wordsFor(language: string): Translator {
  const code = language.split('-')[0] ?? '';
  return translator(siteLanguages().find((each) => each === code) ?? defaultLanguage());
}

/** What people call a language: “Engels” in Dutch. */
export function languageName(code: string, words: Translator): string {
  return new Intl.DisplayNames(words.language, {type: 'language'}).of(code) ?? code;
}

/** The address of a portal page in a language; `path` starts and ends with a slash. */
export function href(path: string, language: LanguageCode = defaultLanguage()): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return `${base}${language === defaultLanguage() ? '' : `/${language}`}${path}`;
}

/** The address of a file, which is the same in every language; `path` starts with a slash. */
export function fileHref(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}

/** The address of a plan's page: one a plan, whatever the language of the portal around it. */
export function planHref(id: string, initiative?: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return `${base}/plans/${id}/${initiative ? `#${initiative}` : ''}`;
}
