import {existsSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';

/** The workspace that `from` lies in: the nearest folder upwards that holds `plans/` or `content/portal.yaml`; nothing when there is none. */
export function findRoot(from: string): string | undefined {
  const folder = resolve(from);
  if (existsSync(join(folder, 'plans')) || existsSync(join(folder, 'content', 'portal.yaml'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : findRoot(parent);
}
