import {existsSync, lstatSync, realpathSync} from 'node:fs';
import {isAbsolute, join, relative, sep} from 'node:path';

/** Where `path`, as it stands in a setting, leads from `folder`: to a file in it, to nothing, or out of it, by steps upwards or by a link. */
export function fileInside(folder: string, path: string): {file: string} | 'missing' | 'outside' {
  if (isAbsolute(path) || /^[a-z]:|\\/i.test(path) || path.split('/').includes('..')) return 'outside';
  const file = join(folder, path);
  if (!existsSync(file) || !lstatSync(realpathSync(file)).isFile()) return 'missing';
  const way = relative(realpathSync(folder), realpathSync(file));
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? 'outside' : {file};
}
