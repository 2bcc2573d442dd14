import {existsSync} from 'node:fs';
import {relative, resolve, sep} from 'node:path';
import type {PlanReport} from '#checklist';
import {translator, type Translator} from '#locales';
import {REPORTERS, verdictUnder, type Base, type Format} from '#reports';
import {BaseError, compareWithBase, type Workspace} from '#workspace';
import {callerFolder, openWorkspace} from './caller.ts';
import {dateFrom} from './options.ts';
import {writeOutput} from './output.ts';
import {contextFor, languageFrom} from './report-context.ts';
import {watchFolders} from './watch.ts';
import {WrongUse} from './wrong-use.ts';

export interface CheckOptions {
  /** `text`, or `json=report.json`. */
  format: string[];
  /** Compare with the plans as they were where this branch left that one. */
  base?: string;
  date?: string;
  lang?: string;
  strict?: boolean;
}

/** Judges plans, writes the reports, and gives the exit code. */
export function checkPlans(paths: string[], options: CheckOptions): number {
  const outputs = (options.format.length > 0 ? options.format : ['text']).map(parseFormat);
  const workspace = openWorkspace(dateFrom(options.date));
  const isWanted = selection(workspace, paths);
  const reports = workspace.reports.filter(isWanted);
  const strict = options.strict ?? false;
  const always = contextFor(workspace, options.lang, strict);
  const base = options.base === undefined ? undefined : baseOf(workspace, options.base, always.translator);
  const context = base ? {...always, base: {...base, removed: base.removed.filter(isWanted)}, wholeReport: `${always.wholeReport} -- --base ${base.ref}`} : always;
  for (const {format, file} of outputs) writeOutput(REPORTERS[format](reports, context), file);
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

/** Whether a plan is one that `paths` name: a plan's file or folder, or a folder above it. */
function selection({root, reports}: Workspace, paths: string[]): (report: PlanReport) => boolean {
  if (paths.length === 0) return () => true;
  const wanted = paths.map((path) => {
    const full = resolve(callerFolder(), path);
    const here = existsSync(full) ? full : resolve(root, path);
    const within = relative(root, here).split(sep).join('/');
    const covers = (file: string) => within === '' || file === within || file.startsWith(`${within}/`);
    const names = ({reading}: PlanReport) => reading.files.some((file) => covers(file.path));
    if (!reports.some(names)) throw new WrongUse(`Found no plan at ${path}, expected a plan or a folder of plans under ${root}${sep}plans.`);
    return names;
  });
  return (report) => wanted.some((names) => names(report));
}

function baseOf(workspace: Workspace, ref: string, words: Translator): Base {
  try {
    return compareWithBase(workspace, ref);
  } catch (error) {
    if (error instanceof BaseError) throw new WrongUse(words.text(`base.${error.reason}`, error.values));
    throw error;
  }
}
