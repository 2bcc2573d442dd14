import {dev} from 'astro';
import {Command} from 'commander';
import {openWorkspace} from '../check.ts';
import {dateFrom, dateOption, portOption} from '../options.ts';

export const devCommand = new Command('dev')
  .description('Show the portal while you write: pages reload when a plan changes.')
  .addOption(dateOption())
  .addOption(portOption())
  .action(async (options: {date?: string; port: number}) => {
    const {root} = openWorkspace(dateFrom(options.date));
    if (options.date) process.env['OPENPLAN_DATE'] = options.date;
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    process.env['ASTRO_DEV_BACKGROUND'] = '0';
    await dev({root, server: {port: options.port, host: '127.0.0.1'}});
  });
