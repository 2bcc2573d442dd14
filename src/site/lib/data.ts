import {EXPORTERS, planJson, type ExportContext, type ExportFormat, type PublishedPlan} from '#exports';
import {exportContext, publishedPlans, type Workspace} from '#workspace';
import {workspace} from './workspace.ts';

/** A file of open data, as it is served under `/data/`. */
export interface DataFile extends ExportFormat {
  name: string;
  text: string;
}

interface Exports {
  plans: PublishedPlan[];
  context: ExportContext;
  files: Map<string, DataFile>;
}

// The page about the data says how large they are, in each language, and each is served besides.
const known = new WeakMap<Workspace, Exports>();

/** What exporters take, the same for all pages of a build. */
export function exportsOf(): Exports {
  const here = workspace();
  const found = known.get(here) ?? {plans: publishedPlans(here), context: exportContext(here), files: new Map()};
  known.set(here, found);
  return found;
}

export function dataFiles(): DataFile[] {
  return Object.entries(EXPORTERS).map(([name, format]) => dataFile(name, format));
}

function dataFile(name: string, format: ExportFormat): DataFile {
  const {plans, context, files} = exportsOf();
  const file = files.get(name) ?? {...format, name, text: format.exporter(plans, context)};
  files.set(name, file);
  return file;
}

/** The plans that have a file of open data of their own, in the order of their ids. */
export function dataPlans(): readonly PublishedPlan[] {
  return exportsOf().plans;
}

/** One plan as open data. */
export function planData(plan: PublishedPlan): string {
  return planJson(plan, exportsOf().context);
}
