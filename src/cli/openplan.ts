#!/usr/bin/env node
import {Command, CommanderError} from 'commander';
import {buildCommand} from './commands/build.ts';
import {checkCommand} from './commands/check.ts';
import {devCommand} from './commands/dev.ts';
import {explainCommand} from './commands/explain.ts';
import {exportCommand} from './commands/export.ts';
import {importCommand} from './commands/import.ts';
import {newCommand} from './commands/new.ts';
import {schemaCommand} from './commands/schema.ts';
import {startCommand} from './commands/start.ts';
import {ThemeError} from '#workspace';
import {WrongUse} from './wrong-use.ts';

/** Exit codes: in order; a must is unmet; wrong use, or a workspace that cannot be read. */
const program = new Command('openplan')
  .description('Write open government plans, check them, and publish them.')
  .exitOverride()
  .showSuggestionAfterError()
  .configureHelp({showGlobalOptions: true});

for (const command of [checkCommand, newCommand, explainCommand, importCommand, exportCommand, schemaCommand, startCommand, devCommand, buildCommand]) program.addCommand(command.exitOverride().showSuggestionAfterError());

// whoever reads along may stop early: `openplan schema | head`
process.stdout.on('error', (error) => {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

function exitCodeOf(error: unknown): number {
  // commander has printed its own message, or the help that was asked for
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof WrongUse || error instanceof ThemeError)) throw error;
  console.error(error.message);
  return 2;
}
