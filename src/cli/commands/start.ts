import {Command} from 'commander';
import type {BuildOptions} from '../build.ts';
import {dateOption, languageOption, portOption} from '../options.ts';
import {serve} from '../serve.ts';
import {WrongUse} from '../wrong-use.ts';

export const startCommand = new Command('start')
  .description('Check, build and index the portal, and serve it on this machine.')
  .addOption(dateOption())
  .addOption(languageOption())
  .addOption(portOption())
  .action(async (options: BuildOptions & {port: number}) => {
    const {buildPortal} = await import('../build.ts');
    const folder = await buildPortal(options);
    try {
      const {address} = await serve(folder, options.port);
      console.log(`\n  The portal is at ${address}\n  Stop it with Ctrl+C.\n`);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
      throw new WrongUse(`Port ${options.port} is in use: stop what runs there, or give another with --port.`);
    }
  });
