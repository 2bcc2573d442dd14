import type {LanguageCode} from '#locales';
import {href, siteLanguages} from './language.ts';

/** A page in one of its languages. */
export interface PageVersion {
  /** By BCP 47. */
  language: string;
  href: string;
}

interface Page {
  /** Its own address. */
  here: string;
  /** The language in which it speaks. */
  language: LanguageCode;
  /** Its address without language, when it is there in each language of the portal. */
  path?: string;
  /** Its address in other languages. */
  alternates?: Partial<Record<string, string>>;
}

/** A page in all its languages, itself among them, those of the portal first; nothing for a page of one language. */
export function versionsOf({here, language, path, alternates = {}}: Page): PageVersion[] {
  const others = Object.entries(alternates).flatMap(([code, address]) => (address === undefined ? [] : [{language: code, href: address}]));
  const own = others.some((other) => other.href === here) ? [] : [{language, href: here}];
  const versions = path === undefined ? [...own, ...others] : siteLanguages().map((code) => ({language: code, href: href(path, code)}));
  return versions.length > 1 ? versions.sort((a, b) => rankOf(a) - rankOf(b) || (a.language < b.language ? -1 : 1)) : [];
}

/** Where a language stands among those of the portal, of which the first is the default; behind them when the portal does not speak it. */
function rankOf({language}: PageVersion): number {
  const rank = siteLanguages().findIndex((code) => code === language || code === language.split('-')[0]);
  return rank < 0 ? siteLanguages().length : rank;
}
