import {build as buildPages} from 'astro';
import {cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import {summarise} from '#reports';
import {astroOptions, REPOSITORY} from './astro.ts';
import {callerFolder, openWorkspace} from './caller.ts';
import {leftOpen} from './left-open.ts';
import {dateFrom} from './options.ts';
import {contextFor} from './report-context.ts';
import {indexForSearch} from './search-index.ts';
import {writeSitemap} from './sitemap.ts';
import {withheldLines} from './withheld.ts';
import {WrongUse} from './wrong-use.ts';

export interface BuildOptions {
  date?: string;
  lang?: string;
  /** Where the portal goes: by default `dist/` in the workspace. */
  out?: string;
}

/**
 * Builds the portal: pages, then the search index, in a folder of their own that takes the place of `dist/` only when all
 * of it is there. Gives the folder. Plans that cannot be read or are unsafe are left out, and named.
 */
export async function buildPortal(options: BuildOptions): Promise<string> {
  const date = dateFrom(options.date);
  const workspace = openWorkspace(date);
  const folder = options.out === undefined ? join(workspace.root, 'dist') : resolve(callerFolder(), options.out);
  if (!isReplaceable(folder)) throw new WrongUse(`Unexpected files in ${folder}, expected an empty folder or an earlier build.`);
  const {translator: words} = contextFor(workspace, options.lang, false);
  console.log(words.text('build.checked', {...summarise(workspace.reports, false), date: words.date(date)}));

  const staging = stagingFor(folder);
  rmSync(staging, {recursive: true, force: true});
  try {
    await buildPages({...astroOptions(workspace.root, date), outDir: staging, logLevel: 'error'});
    writeSitemap(staging, workspace);
    await indexForSearch(staging, workspace.portal.languages[0] ?? 'en');
    replace(folder, staging);
  } finally {
    rmSync(staging, {recursive: true, force: true});
  }

  const withheld = withheldLines(workspace, words);
  const shown = `${relative(callerFolder(), folder) || '.'}/`;
  console.log(words.text('build.done', {plans: workspace.reports.length - withheld.length, folder: shown}));
  for (const line of [...withheld, ...leftOpen(workspace, words)]) console.log(line);
  return folder;
}

/** Whether a build may take the place of `folder`: nothing is there, or an earlier build. */
function isReplaceable(folder: string): boolean {
  return !existsSync(folder) || existsSync(join(folder, 'pagefind')) || readdirSync(folder).length === 0;
}

/** Where the build for `folder` is made: within the repository, where its modules are found; one place for each folder. */
function stagingFor(folder: string): string {
  return join(REPOSITORY, '.openplan', relative(REPOSITORY, folder).replaceAll(/[^\w-]+/g, '_'));
}

/** Puts `made` in the place of `old`, which stays as it was until then. */
function replace(old: string, made: string): void {
  const [aside, beside] = [`${old}.before`, `${old}.part`];
  for (const path of [aside, beside]) rmSync(path, {recursive: true, force: true});
  mkdirSync(dirname(old), {recursive: true});
  move(made, beside);
  if (existsSync(old)) renameSync(old, aside);
  renameSync(beside, old);
  rmSync(aside, {recursive: true, force: true});
}

/** Moves a folder, to another disk too. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(from, to, {recursive: true});
    rmSync(from, {recursive: true});
  }
}
