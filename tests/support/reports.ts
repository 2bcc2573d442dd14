import {THRESHOLDS, type PlanReport} from '#checklist';
import {translator, type LanguageCode} from '#locales';
import type {ReportContext} from '#reports';
import {DATE} from './read.ts';

/** What a reporter gets for these reports, without colours, on a line of 100 characters. */
export function reportContext(reports: readonly PlanReport[], language: LanguageCode = 'en'): ReportContext {
  return {
    version: '0.1.0',
    date: DATE,
    translator: translator(language),
    content: [],
    thresholds: THRESHOLDS,
    strict: false,
    sources: new Map(reports.flatMap(({reading}) => reading.files.map(({path, text}) => [path, text]))),
    urlOf: (criterion) => `/checklist/${criterion}/`,
    pageOf: (criterion) => `https://plans.example.org/checklist/${criterion}/`,
    linkTo: ({path, start, end}) => `https://git.example.org/riverton/plans/blob/5f3c0de/${path}#L${start.line}-L${end.line}`,
    moreOn: (criterion) => `npm run openplan -- explain ${criterion}`,
    wholeReport: 'npm run check',
    terminal: {color: false, width: 100},
  };
}
