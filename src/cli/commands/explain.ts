import {Argument, Command} from 'commander';
import {CRITERIA} from '#checklist';
import {explain, explainAll} from '../explain.ts';
import {languageOption} from '../options.ts';

export const explainCommand = new Command('explain')
  .description('What a criterion asks, why, and how to meet it; without one, the whole checklist.')
  .addArgument(new Argument('[criterion]', 'the id of a criterion, such as plan-summary').choices(CRITERIA.map(({id}) => id)))
  .addOption(languageOption())
  .action((criterion: string | undefined, options: {lang?: string}) => {
    process.stdout.write(criterion ? explain(criterion, options.lang) : explainAll(options.lang));
  });
