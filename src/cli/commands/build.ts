import {Command} from 'commander';
import type {BuildOptions} from '../build.ts';
import {dateOption, languageOption} from '../options.ts';

export const buildCommand = new Command('build')
  .description('Check the plans, build the portal, and index it for search, into dist/.')
  .addOption(dateOption())
  .addOption(languageOption())
  .option('--out <folder>', 'where the portal goes (default: dist/ beside plans/)')
  .action(async (options: BuildOptions) => {
    // Astro is loaded only by the commands that need it: `check` starts at once
    const {buildPortal} = await import('../build.ts');
    await buildPortal(options);
  });
