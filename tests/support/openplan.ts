import {spawn, type ChildProcess} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));

export interface Outcome {
  code: number | null;
  stdout: string;
  /** All that was said, on both channels. */
  output: string;
}

/** Starts `openplan` as a person in `folder` would, without what the test runner put into the environment. */
export function startOpenplan(args: string[], folder = REPOSITORY, env: Record<string, string> = {}): ChildProcess & {outcome: Promise<Outcome>} {
  const {PATH, HOME} = process.env;
  const child = spawn(process.execPath, [join(REPOSITORY, 'src/cli/openplan.ts'), ...args], {cwd: folder, env: {PATH, HOME, NO_COLOR: '1', ...env}});
  let stdout = '';
  let output = '';
  child.stdout.on('data', (text) => {
    stdout += text;
    output += text;
  });
  child.stderr.on('data', (text) => (output += text));
  const outcome = new Promise<Outcome>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({code, stdout, output}));
  });
  return Object.assign(child, {outcome});
}

export function openplan(args: string[], folder?: string, env?: Record<string, string>): Promise<Outcome> {
  return startOpenplan(args, folder, env).outcome;
}

/** A workspace of its own on disk, far from the repository, with these files; thrown away by `remove`. */
export function makeWorkspace(files: Record<string, string | Uint8Array>): {root: string; write(path: string, text: string | Uint8Array): void; remove(): void} {
  const root = mkdtempSync(join(tmpdir(), 'openplan-'));
  const write = (path: string, text: string | Uint8Array) => {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  return {root, write, remove: () => rmSync(root, {recursive: true, force: true})};
}
