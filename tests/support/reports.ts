import type {PlanReport} from '#checklist';
import {translator, type LanguageCode} from '#locales';
import type {ReportContext} from '#reports';
import {DATE} from './read.ts';

/** What a reporter gets for these reports, without colours, on a line of 100 characters. */
export function reportContext(reports: readonly PlanReport[], language: LanguageCode = 'en'): ReportContext {
  return {
    date: DATE,
    translator: translator(language),
    content: [],
    strict: false,
    sources: new Map(reports.flatMap(({reading}) => reading.files.map(({path, text}) => [path, text]))),
    urlOf: (criterion) => `/checklist/${criterion}/`,
    moreOn: (criterion) => `npm run openplan -- explain ${criterion}`,
    terminal: {color: false, width: 100},
  };
}
