import {Command} from 'commander';
import type {ExportOptions} from '../export.ts';
import {dateOption, languageOption} from '../options.ts';

export const exportCommand = new Command('export')
  .description('Write the plans as open data: everything as JSON, tables as CSV, or a catalogue of these as DCAT-AP.')
  .argument('<format>', 'plans (JSON), initiatives, milestones, measures, commitments (CSV), or catalog (JSON-LD)')
  .option('--out <file>', 'where to write it (default: the terminal)')
  .addOption(dateOption())
  .addOption(languageOption())
  .action(async (format: string, options: ExportOptions) => {
    // Exporters are loaded only by the commands that need them: `check` starts at once
    const {exportPlans} = await import('../export.ts');
    exportPlans(format, options);
  });
