import {copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {FOLDERS} from './commit.ts';
import {git, parts} from './git.ts';

/** How the files on disk differ from those of a commit; paths are relative to the workspace. */
export interface Changed {
  /** Files that differ, on either side. */
  paths: ReadonlySet<string>;
  /** Where a file of the commit went, as far as git can tell. */
  renames: ReadonlyMap<string, string>;
}

/**
 * Compares the files on disk with those of `commit`. Files that git does not know yet count too, so all is added to an index,
 * and to objects, that are thrown away: the repository stays as it is.
 */
export function changedSince(root: string, commit: string): Changed {
  const scratch = mkdtempSync(join(tmpdir(), 'openplan-index-'));
  try {
    const pathOf = (name: string) => resolve(root, git(root, ['rev-parse', '--git-path', name]).toString().trim());
    const index = pathOf('index');
    if (existsSync(index)) copyFileSync(index, join(scratch, 'index'));
    const objects = join(scratch, 'objects');
    mkdirSync(objects);
    const env = {GIT_INDEX_FILE: join(scratch, 'index'), GIT_OBJECT_DIRECTORY: objects, GIT_ALTERNATE_OBJECT_DIRECTORIES: pathOf('objects')};
    for (const folder of FOLDERS) {
      const change = existsSync(join(root, folder)) ? ['add', '--all'] : ['rm', '-r', '--cached', '--quiet', '--ignore-unmatch'];
      git(root, [...change, '--', folder], {env});
    }
    return read(parts(git(root, ['diff-index', '--cached', '--relative', '-z', '-M', '--name-status', '--no-ext-diff', commit, '--', ...FOLDERS], {env})));
  } finally {
    rmSync(scratch, {recursive: true, force: true});
  }
}

/** `M`, path; or `R087`, old path, new path. */
function read(output: readonly string[]): Changed {
  const paths = new Set<string>();
  const renames = new Map<string, string>();
  const rest = output.values();
  for (const status of rest) {
    const path = String(rest.next().value);
    paths.add(path);
    if (!status.startsWith('R')) continue;
    const moved = String(rest.next().value);
    paths.add(moved);
    renames.set(path, moved);
  }
  return {paths, renames};
}
