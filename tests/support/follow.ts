import type {ExportContext, Followed, PublishedPlan} from '#exports';
import {judge} from '#checklist';
import {isLanguage, translator} from '#locales';
import {contextFor, DATE, readText} from './read.ts';

/** A plan about a harbour town with this front matter below its first lines, judged on `date`. */
export function publishedPlan(frontMatter: string, {id = 'riverton/2026', date = DATE, title = 'Open harbour plan 2026', language = 'en'} = {}): PublishedPlan {
  const [publisher] = id.split('/');
  const reading = readText(`---\ntitle: ${JSON.stringify(title)}\npublisher: ${publisher}\nlanguage: ${language}\n${frontMatter}\n---\n`, id);
  if (!reading.plan) throw new Error(`the plan could not be read: ${JSON.stringify(reading.problems.map(({message, values}) => ({message, values})))}`);
  return {plan: reading.plan, report: judge(reading, contextFor(reading, date))};
}

/** What feeds and calendars are told about the portal. */
export function followContext({date = DATE, url}: {date?: string; url?: string} = {}): ExportContext {
  const spoken = (language: string) => {
    const code = language.split('-')[0] ?? '';
    return isLanguage(code) ? code : 'en';
  };
  return {
    date,
    version: '0.1.0',
    portal: {name: {en: 'Plans of the delta', nl: 'Plannen van de delta'}, description: {}, url, languages: ['en', 'nl'], operator: {}},
    publishers: new Map([['riverton', {name: {en: 'Town of Riverton', nl: 'Stad Riverton'}}]]),
    themes: new Map([['public-space', {en: 'Parks, quays and streets', nl: 'Parken, kades en straten'}]]),
    words: (language) => translator(spoken(language)),
  };
}

/** The portal with these plans, as something to follow. */
export function followedPortal(plans: readonly PublishedPlan[], more: Partial<Followed> = {}): Followed {
  return {path: '/', title: 'Plans of the delta', language: 'en', plans, ...more};
}
