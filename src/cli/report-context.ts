import {isLanguage, translator, type LanguageCode} from '#locales';
import type {ReportContext} from '#reports';
import type {Workspace} from '#workspace';
import packageJson from '../../package.json' with {type: 'json'};
import {linksOf} from './links.ts';

/** What every report is told: in which language, on what day, and where its links lead. */
export function contextFor(workspace: Workspace, language: string | undefined, strict: boolean): ReportContext {
  const {portal} = workspace;
  const words = translator(languageFrom(language, portal.languages));
  const prefix = words.language === portal.languages[0] ? '' : `/${words.language}`;
  const urlOf = (criterion: string) => `${prefix}/checklist/${criterion}/`;
  return {
    version: packageJson.version,
    date: workspace.date,
    translator: words,
    content: workspace.problems,
    thresholds: workspace.settings.thresholds,
    strict,
    sources: sourcesOf(workspace),
    urlOf,
    pageOf: (criterion) => portal.url && portal.url + urlOf(criterion),
    linkTo: linksOf(process.env),
    moreOn: (criterion) => `npm run openplan -- explain ${criterion}`,
    wholeReport: 'npm run check',
    terminal: {color: hasColor(), width: Math.min(process.stdout.columns || 100, 100)},
  };
}

/** The files that a problem can be in. */
function sourcesOf({reports, problems, files}: Workspace): Map<string, string> {
  const content = problems.map(({at: {path}}) => files.read(path).file);
  return new Map([...reports.flatMap(({reading}) => reading.files), ...content].map(({path, text}) => [path, text]));
}

/** The language to speak: as given, else the portal's first that we know. */
export function languageFrom(given: string | undefined, portalLanguages: readonly string[]): LanguageCode {
  return [given ?? '', ...portalLanguages].find(isLanguage) ?? 'en';
}

function hasColor(): boolean {
  if (process.env['NO_COLOR']) return false;
  return Boolean(process.env['FORCE_COLOR']) || process.stdout.isTTY;
}
