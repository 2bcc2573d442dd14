import {existsSync, mkdirSync, renameSync, writeFileSync} from 'node:fs';
import {dirname, relative, resolve, sep} from 'node:path';
import type {PlanReport} from '#checklist';
import {translator} from '#locales';
import {REPORTERS, verdictUnder, type Format, type ReportContext} from '#reports';
import {findRoot, readWorkspace, type Workspace} from '#workspace';
import {dateFrom, languageFrom} from './options.ts';
import {watchFolders} from './watch.ts';
import {WrongUse} from './wrong-use.ts';

export interface CheckOptions {
  /** `text`, or `json=report.json`. */
  format: string[];
  date?: string;
  lang?: string;
  strict?: boolean;
}

/** Judges plans, writes the reports, and gives the exit code. */
export function checkPlans(paths: string[], options: CheckOptions): number {
  const outputs = (options.format.length > 0 ? options.format : ['text']).map(parseFormat);
  const workspace = openWorkspace(dateFrom(options.date));
  const reports = select(workspace, paths);
  const strict = options.strict ?? false;
  const context = contextFor(workspace, options.lang, strict);
  for (const {format, file} of outputs) write(REPORTERS[format](reports, context), file);
  const failed = reports.some((report) => verdictUnder(report, strict) === 'fail');
  return failed || workspace.problems.length > 0 ? 1 : 0;
}

/** Judges plans, and again after every change, until Ctrl+C. Gives the exit code of the last time. */
export async function watchPlans(paths: string[], options: CheckOptions): Promise<number> {
  let code = checkPlans(paths, options);
  const {root, portal} = openWorkspace(dateFrom(options.date));
  const words = translator(languageFrom(options.lang, portal.languages));
  // Beside the reports, so that those stay what they are.
  const say = (key: 'watch.again' | 'watch.waiting') => console.error(words.text(key));
  const outputs = options.format.flatMap((value) => parseFormat(value).file ?? []).map((file) => resolve(callerFolder(), file));
  say('watch.waiting');
  await watchFolders(root, new Set(outputs.flatMap((file) => [file, `${file}.part`])), () => {
    say('watch.again');
    try {
      code = checkPlans(paths, options);
    } catch (error) {
      // A plan that was moved away may come back.
      if (!(error instanceof WrongUse)) throw error;
      console.error(error.message);
    }
    say('watch.waiting');
  });
  return code;
}

/** The folder from which the person called: npm runs its scripts in the package's own. */
export function callerFolder(): string {
  return process.env['INIT_CWD'] ?? process.cwd();
}

export function openWorkspace(date: string): Workspace {
  const root = findRoot(callerFolder()) ?? findRoot(process.cwd());
  if (root === undefined) throw new WrongUse(`Found no plans: expected a folder plans/ in ${callerFolder()} or above it.`);
  return readWorkspace(root, date);
}

export function contextFor(workspace: Workspace, language: string | undefined, strict: boolean): ReportContext {
  const words = translator(languageFrom(language, workspace.portal.languages));
  const prefix = words.language === workspace.portal.languages[0] ? '' : `/${words.language}`;
  return {
    date: workspace.date,
    translator: words,
    content: workspace.problems,
    strict,
    sources: new Map(workspace.reports.flatMap(({reading}) => reading.files.map(({path, text}) => [path, text]))),
    urlOf: (criterion) => `${prefix}/checklist/${criterion}/`,
    moreOn: (criterion) => `npm run openplan -- explain ${criterion}`,
    terminal: {color: hasColor(), width: Math.min(process.stdout.columns || 100, 100)},
  };
}

function hasColor(): boolean {
  if (process.env['NO_COLOR']) return false;
  return Boolean(process.env['FORCE_COLOR']) || process.stdout.isTTY;
}

function parseFormat(value: string): {format: Format; file?: string} {
  const [name = '', ...rest] = value.split('=');
  const file = rest.length > 0 ? rest.join('=') : undefined;
  if (!isFormat(name)) throw new WrongUse(`Unknown format ${name}, expected one of ${Object.keys(REPORTERS).join(', ')}.`);
  if (file === '') throw new WrongUse(`Missing file after --format ${name}=, expected a name such as report.${name}.`);
  return {format: name, file};
}

function isFormat(name: string): name is Format {
  return Object.hasOwn(REPORTERS, name);
}

/** The reports of the plans that `paths` name: a plan's file or folder, or a folder above it. */
function select(workspace: Workspace, paths: string[]): PlanReport[] {
  if (paths.length === 0) return workspace.reports;
  const wanted = paths.map((path) => {
    const full = resolve(callerFolder(), path);
    const here = existsSync(full) ? full : resolve(workspace.root, path);
    const within = relative(workspace.root, here).split(sep).join('/');
    const covers = (file: string) => within === '' || file === within || file.startsWith(`${within}/`);
    const found = workspace.reports.filter(({reading}) => reading.files.some((file) => covers(file.path)));
    if (found.length === 0) throw new WrongUse(`Found no plan at ${path}, expected a plan or a folder of plans under ${workspace.root}${sep}plans.`);
    return new Set(found);
  });
  return workspace.reports.filter((report) => wanted.some((found) => found.has(report)));
}

function write(text: string, file: string | undefined): void {
  if (file === undefined) {
    process.stdout.write(text);
    return;
  }
  const path = resolve(callerFolder(), file);
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(`${path}.part`, text);
  renameSync(`${path}.part`, path);
}
