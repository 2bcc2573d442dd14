import {judge, type PlanReport} from '#checklist';
import type {ExportContext, ExportPublisher, PublishedPlan} from '#exports';
import type {ImportedFile} from '#imports';
import {isLanguage, translator} from '#locales';
import {parsePlan, type PlanReading, type SourceFile} from '#plan';
import {contextFor, DATE, readText} from './read.ts';

/** A little plan of Riverton with these lines in its front matter, as the portal would show it. */
export function published(lines: string, {id = 'riverton/2026', body = '', date = DATE} = {}): PublishedPlan {
  const head = `title: Open harbour plan\npublisher: ${id.replace(/\/.*/, '')}\nlanguage: en`;
  return publishedOf(readText(`---\n${head}\n${lines}\n---\n${body}`, id), date);
}

/** A plan of several files, the first of which is its `index.mdx`, as the portal would show it. */
export function publishedFolder(id: string, [index, ...others]: readonly [SourceFile, ...SourceFile[]], date = DATE): PublishedPlan {
  return publishedOf(parsePlan(id, index, others), date);
}

export function publishedOf(reading: PlanReading, date = DATE): PublishedPlan {
  const {plan} = reading;
  if (!plan) throw new Error(`${reading.id} cannot be read: ${JSON.stringify(reading.problems)}`);
  return {plan, report: judge(reading, contextFor(reading, date))};
}

/** The reports of plans that could be read, for exporters. */
export function publishedIn(reports: readonly PlanReport[]): PublishedPlan[] {
  return reports.flatMap((report) => (report.plan ? [{plan: report.plan, report}] : []));
}

/** What exporters are told by the portal of Riverton. */
export function exportContext(portal: Partial<ExportContext['portal']> = {}): ExportContext {
  return {
    date: DATE,
    version: '1.2.3',
    portal: {name: {en: 'Plans of Riverton', nl: 'Plannen van Rivierstad'}, description: {en: 'What Riverton promises.'}, url: 'https://plans.riverton.example', languages: ['en', 'nl'], operator: {}, ...portal},
    publishers: new Map<string, ExportPublisher>([
      ['riverton', {name: {en: 'Town of Riverton', nl: 'Stad Rivierstad'}, kind: 'municipality', country: 'GB', url: 'https://www.riverton.example', identifier: ['https://www.wikidata.org/wiki/Q1']}],
      ['archives', {name: {en: 'National Archives'}, kind: 'agency', country: 'NL'}],
    ]),
    themes: new Map([
      ['finance', {en: 'Money and budget', nl: 'Geld en begroting'}],
      ['environment', {en: 'Environment and water', nl: 'Milieu en water'}],
    ]),
    words: (language) => translator(isLanguage(language) ? language : 'en'),
  };
}

/** Plans read from imported files, as a workspace would read them. */
export function readImported(files: readonly ImportedFile[]): PlanReading[] {
  const plans = Map.groupBy(files, ({path}) => path.split('/').slice(1, 3).join('/').replace(/\.mdx$/, ''));
  return [...plans].map(([id, own]) => {
    const index = own.find(({path}) => path === `plans/${id}.mdx` || path === `plans/${id}/index.mdx`);
    if (!index) throw new Error(`${id} has no file of its own`);
    const members = own.filter((file) => file !== index).sort((a, b) => (a.path < b.path ? -1 : 1));
    return parsePlan(id, index, members);
  });
}
