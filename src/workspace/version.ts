import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';

/** Changes whenever a file of `plans/` or `content/` changes: paths, sizes and times of change, as one text. */
export function workspaceVersion(root: string): string {
  return ['plans', 'content'].flatMap((folder) => entriesOf(root, folder)).join('\n');
}

function entriesOf(root: string, folder: string): string[] {
  try {
    return readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'}).map((name) => {
      const {mtimeMs, size} = statSync(join(root, folder, name));
      return `${folder}/${name} ${size} ${mtimeMs}`;
    });
  } catch {
    // a file that went away in between: the next look sees it gone
    return [];
  }
}
