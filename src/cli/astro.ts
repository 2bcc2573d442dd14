import type {AstroInlineConfig} from 'astro';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The folder of Openplan itself: its pages and modules lie here, the plans may lie elsewhere. */
export const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));

/** Readies Astro to show the workspace at `root` as of `date`; today's date, as it comes, without one. */
export function astroOptions(root: string, date: string | undefined): AstroInlineConfig {
  process.env['OPENPLAN_ROOT'] = root;
  // one day for the whole build, so that a build over midnight agrees with itself
  if (date) process.env['OPENPLAN_DATE'] = date;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DEV_BACKGROUND'] = '0';
  // Astro keeps its modules in the current folder when it builds, and they look for theirs above it
  process.env['INIT_CWD'] ??= process.cwd();
  process.chdir(REPOSITORY);
  return {root: REPOSITORY, cacheDir: join(root, '.openplan', 'astro')};
}
