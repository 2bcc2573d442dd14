import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const made: string[] = [];

/** A folder of its own, until `removeTemporary`. */
export function temporary(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `openplan-${name}-`));
  made.push(folder);
  return folder;
}

export function removeTemporary(): void {
  for (const folder of made.splice(0)) rmSync(folder, {recursive: true, force: true});
}
