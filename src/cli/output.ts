import {mkdirSync, renameSync, writeFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {callerFolder} from './caller.ts';

/** Writes a text to a file, seen from where the person stands, or else to the terminal. A file is there whole or not at all. */
export function writeOutput(text: string, file: string | undefined): void {
  if (file === undefined) {
    process.stdout.write(text);
    return;
  }
  writeWhole(resolve(callerFolder(), file), text);
}

/** Writes a file beside its place and moves it there, making the folders above it. */
export function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(`${path}.part`, text);
  renameSync(`${path}.part`, path);
}
