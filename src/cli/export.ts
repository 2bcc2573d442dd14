import {EXPORTERS, type ExportName} from '#exports';
import {exportContext, publishedPlans} from '#workspace';
import {openWorkspace} from './caller.ts';
import {dateFrom} from './options.ts';
import {writeOutput} from './output.ts';
import {contextFor} from './report-context.ts';
import {withheldLines} from './withheld.ts';
import {WrongUse} from './wrong-use.ts';

export interface ExportOptions {
  date?: string;
  lang?: string;
  /** A file, rather than the terminal. */
  out?: string;
}

/** Writes one of the formats of open data. What is said about it goes beside, so that the data stays what it is. */
export function exportPlans(name: string, options: ExportOptions): void {
  if (!isExport(name)) throw new WrongUse(`Unknown format ${name}, expected one of ${Object.keys(EXPORTERS).join(', ')}.`);
  const workspace = openWorkspace(dateFrom(options.date));
  const {translator: words} = contextFor(workspace, options.lang, false);
  const plans = publishedPlans(workspace);
  writeOutput(EXPORTERS[name].exporter(plans, exportContext(workspace)), options.out);
  if (options.out !== undefined) console.error(words.text('export.wrote', {plans: plans.length, file: options.out}));
  for (const line of withheldLines(workspace, words)) console.error(line);
}

function isExport(name: string): name is ExportName {
  return Object.hasOwn(EXPORTERS, name);
}
