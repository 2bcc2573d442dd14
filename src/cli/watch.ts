import {existsSync, watch, type FSWatcher} from 'node:fs';
import {join} from 'node:path';

/** Files are saved in bursts: a change is answered once nothing has happened for so many milliseconds. */
const QUIET = 100;

/**
 * Calls `changed` whenever something under `plans/` or `content/` changed, until somebody presses Ctrl+C.
 * Changes of the files in `own` are nobody's but ours.
 */
export async function watchFolders(root: string, own: ReadonlySet<string>, changed: () => void): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET);
  };
  const watchers = ['plans', 'content'].flatMap((folder): FSWatcher[] => {
    const path = join(root, folder);
    if (!existsSync(path)) return [];
    return [watch(path, {recursive: true}, (_event, name) => void (name !== null && own.has(join(path, name)) ? undefined : later()))];
  });
  await new Promise<void>((resolve) => process.once('SIGINT', resolve));
  clearTimeout(timer);
  for (const watcher of watchers) watcher.close();
}
