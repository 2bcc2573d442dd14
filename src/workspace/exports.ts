import type {ExportContext, PublishedPlan} from '#exports';
import {isLanguage, translator, type LanguageCode} from '#locales';
import packageJson from '../../package.json' with {type: 'json'};
import {isPublishable, type Workspace} from './workspace.ts';

/** The plans that may be shown, for exporters, in the order of their ids. */
export function publishedPlans({reports}: Workspace): PublishedPlan[] {
  return reports.filter(isPublishable).map((report) => ({plan: report.plan, report}));
}

/** What exporters are told besides the plans. */
export function exportContext({date, portal, publishers}: Workspace): ExportContext {
  const languages = portal.languages.filter(isLanguage);
  const [first = 'en'] = languages;
  const spoken = (language: string): LanguageCode => languages.find((each) => each === language.split('-')[0]) ?? first;
  return {date, version: packageJson.version, portal, publishers, themes: portal.themes, words: (language) => translator(spoken(language))};
}
