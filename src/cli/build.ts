import {build as buildPages} from 'astro';
import {existsSync, mkdirSync, renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {close, createIndex} from 'pagefind';
import type {PlanReport} from '#checklist';
import {summarise} from '#reports';
import {isPublishable, type Workspace} from '#workspace';
import {contextFor, openWorkspace} from './check.ts';
import {dateFrom} from './options.ts';

export interface BuildOptions {
  date?: string;
  lang?: string;
}

/**
 * Builds the portal into `dist/`: pages, then the search index, in a folder of their own that takes the place of `dist/` only when all
 * of it is there. Gives the folder. Plans that cannot be read or are unsafe are left out, and named.
 */
export async function buildPortal(options: BuildOptions): Promise<string> {
  const date = dateFrom(options.date);
  const workspace = openWorkspace(date);
  const {translator: words} = contextFor(workspace, options.lang, false);
  console.log(words.text('build.checked', {...summarise(workspace.reports, false), date: words.date(date)}));

  const staging = join(workspace.root, '.openplan', 'dist');
  rmSync(staging, {recursive: true, force: true});
  // one day for the whole build, so that a build over midnight agrees with itself
  process.env['OPENPLAN_DATE'] = date;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await buildPages({root: workspace.root, outDir: staging, logLevel: 'error'});
  await indexPages(staging, workspace);
  const dist = join(workspace.root, 'dist');
  replace(dist, staging);

  const withheld = workspace.reports.filter((report) => !isPublishable(report));
  console.log(words.text('build.done', {plans: workspace.reports.length - withheld.length}));
  for (const report of withheld) console.log(words.text('build.withheld', {path: report.path, why: reasonOf(report)}));
  return dist;
}

/** Indexes the pages for search. All plans go into one index, whatever their language: a citizen should not need to know it. */
async function indexPages(folder: string, workspace: Workspace): Promise<void> {
  const language = workspace.portal.languages[0] ?? 'en';
  const {index, errors} = await createIndex({forceLanguage: language});
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const added = await index.addDirectory({path: folder});
  const written = await index.writeFiles({outputPath: join(folder, 'pagefind')});
  await close();
  const failures = [...added.errors, ...written.errors];
  if (failures.length > 0) throw new Error(`Pagefind could not index the pages: ${failures.join('; ')}`);
}

/** Puts `made` in the place of `old`, which stays as it was until then. */
function replace(old: string, made: string): void {
  const aside = `${made}-before`;
  rmSync(aside, {recursive: true, force: true});
  mkdirSync(join(made, '..'), {recursive: true});
  if (existsSync(old)) renameSync(old, aside);
  renameSync(made, old);
  rmSync(aside, {recursive: true, force: true});
}

function reasonOf(report: PlanReport): string {
  return report.results.filter(({criterion, outcome}) => criterion.about === 'reading' && outcome === 'fail').map(({criterion}) => criterion.id).join(', ');
}
