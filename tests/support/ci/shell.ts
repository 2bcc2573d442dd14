import {spawn} from 'node:child_process';
import {delimiter, join} from 'node:path';
import {REPOSITORY} from '../openplan.ts';
import {temporary} from './temporary.ts';

/** The day on which recipes are run: the plans that come along are then neither early nor late. */
const DATE = '2026-11-21';

/** How long a test of a recipe may take, in milliseconds: on a busy machine that is far more than it needs. */
export const PATIENCE = 180_000;

export interface Said {
  code: number | null;
  /** On both channels. */
  output: string;
}

/**
 * Runs a script in `folder` by `shell`, with the environment that its runner gives and no other.
 * Only the line `npm ci` is replaced: the packages that are installed here are linked. `.ci/run` runs that line for real.
 */
export function runScript(shell: readonly string[], script: string, folder: string, env: Readonly<Record<string, string>>): Promise<Said> {
  const [command = 'sh', ...args] = shell;
  const lines = script.replace(/^npm ci$/m, `ln -s '${join(REPOSITORY, 'node_modules')}' node_modules`);
  const child = spawn(command, [...args, '-c', lines], {cwd: folder, env: {...machine(), ...env}});
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({code, output}));
  });
}

/** The programs of this machine, without those that the packages of this repository bring, and nobody's settings. */
function machine(): Record<string, string> {
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  return {PATH: path.join(delimiter), HOME: temporary('home'), CI: 'true', npm_config_update_notifier: 'false', OPENPLAN_DATE: DATE};
}
