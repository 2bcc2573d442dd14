import {Command} from 'commander';
import {checkPlans, watchPlans, type CheckOptions} from '../check.ts';
import {dateOption, languageOption} from '../options.ts';
import {REPORTERS} from '#reports';

const formats = Object.keys(REPORTERS).join(', ');

export const checkCommand = new Command('check')
  .description('Check plans against the five-point checklist. Exit code 1 when a must is unmet in an adopted plan.')
  .argument('[path...]', 'plans or folders of plans (default: all)')
  .option('--format <format[=file]>', `how to report, and where to (repeatable; formats: ${formats})`, (value, all: string[]) => [...all, value], [])
  .option('--base <ref>', 'compare with the plans as they were where this branch left another one, such as origin/main')
  .addOption(dateOption())
  .addOption(languageOption())
  .option('--strict', 'ask of every plan what is asked of an adopted one')
  .option('--watch', 'check again when a file under plans/ or content/ changes, until Ctrl+C')
  .action(async (paths: string[], options: CheckOptions & {watch?: boolean}) => {
    process.exitCode = options.watch ? await watchPlans(paths, options) : checkPlans(paths, options);
  });
