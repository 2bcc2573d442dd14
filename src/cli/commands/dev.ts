import {Command} from 'commander';
import {astroOptions} from '../astro.ts';
import {openWorkspace} from '../caller.ts';
import {dateFrom, dateOption, portOption} from '../options.ts';

export const devCommand = new Command('dev')
  .description('Show the portal while you write: pages reload when a plan changes.')
  .addOption(dateOption())
  .addOption(portOption())
  .action(async (options: {date?: string; port: number}) => {
    const {dev} = await import('astro');
    const {root} = openWorkspace(dateFrom(options.date));
    await dev({...astroOptions(root, options.date), server: {port: options.port, host: '127.0.0.1'}});
  });
