import {Command} from 'commander';
import type {ImportOptions} from '../import.ts';
import {languageOption} from '../options.ts';

export const importCommand = new Command('import')
  .description('Make plans of a file that “openplan export plans” wrote. Other kinds of files cannot be imported yet.')
  .argument('<file>', 'plans.json, or the file of one plan')
  .option('--out <folder>', 'the folder that holds plans/, or will hold it (default: that of the plans around you)')
  .option('--force', 'overwrite files that are there already')
  .addOption(languageOption())
  .action(async (file: string, options: ImportOptions) => {
    const {importPlans} = await import('../import.ts');
    process.exitCode = importPlans(file, options);
  });
