import {decode, refuse} from '#plan';
import {byName, isHidden, refuseLarge, type Entry, type Files, type FoundFile} from './files.ts';
import {git, parts} from './git.ts';

/** The folders of a workspace that plans are judged by. */
export const FOLDERS = ['plans', 'content'] as const;

/** Something in the tree of a commit: a blob is a file unless its mode says that it is a link. */
interface Blob {
  mode: string;
  oid: string;
  size: number;
}

/**
 * The files of a commit, read from git's objects. Those that `isChanged` does not name are the same on disk: they are taken
 * from `disk`, so that both have the same file.
 */
export function filesOfCommit(root: string, commit: string, disk: Files, isChanged: (path: string) => boolean): Files {
  const blobs = blobsOf(root, commit);
  const folders = foldersOf(blobs);
  const wanted = [...blobs].filter(([path, {mode, size}]) => isChanged(path) && isFile(mode) && !refuseLarge(path, size));
  const contents = readBlobs(root, wanted.map(([, {oid}]) => oid));
  const known = new Map<string, FoundFile>();

  const read = (path: string): FoundFile => {
    if (!isChanged(path)) return disk.read(path);
    const blob = blobs.get(path);
    if (!blob) return refuse(path, 'unreadable-file', {detail: 'ENOENT'});
    if (!isFile(blob.mode)) return refuse(path, 'not-a-file');
    return refuseLarge(path, blob.size) ?? decode(path, contents.get(blob.oid) ?? new Uint8Array());
  };
  return {
    list: (path) => folders.get(path) ?? [],
    read(path) {
      const found = known.get(path) ?? read(path);
      known.set(path, found);
      return found;
    },
  };
}

/** `100644 blob <oid> <size>\t<path>` for each file, relative to the workspace. */
function blobsOf(root: string, commit: string): Map<string, Blob> {
  const rows = parts(git(root, ['ls-tree', '-r', '-l', '-z', commit, '--', ...FOLDERS]));
  return new Map(
    rows.map((row): [string, Blob] => {
      const [about = '', path = ''] = splitOnce(row, '\t');
      const [mode = '', , oid = '', size] = about.split(/ +/);
      return [path, {mode, oid, size: Number(size) || 0}];
    }),
  );
}

/** What each folder holds, as a look into it on disk would say. */
function foldersOf(blobs: ReadonlyMap<string, Blob>): Map<string, Entry[]> {
  const folders = new Map<string, Map<string, Entry>>();
  for (const [path, {mode}] of blobs) {
    const steps = path.split('/');
    for (const [depth, name] of steps.entries()) {
      if (isHidden(name)) break;
      const kind = depth < steps.length - 1 ? 'folder' : isFile(mode) ? 'file' : 'other';
      const folder = steps.slice(0, depth).join('/');
      const entries = folders.get(folder) ?? new Map<string, Entry>();
      folders.set(folder, entries.set(name, {name, kind}));
    }
  }
  return new Map([...folders].map(([folder, entries]) => [folder, [...entries.values()].sort(byName)]));
}

/** The bytes of blobs, by their ids: `<oid> blob <size>\n<bytes>\n` for each. */
function readBlobs(root: string, oids: readonly string[]): Map<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>();
  if (oids.length === 0) return contents;
  const output = git(root, ['cat-file', '--batch'], {input: `${oids.join('\n')}\n`});
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf('\n', at);
    const [oid = '', , size] = output.toString('latin1', at, end).split(' ');
    const from = end + 1;
    at = from + Number(size) + 1;
    contents.set(oid, output.subarray(from, at - 1));
  }
  return contents;
}

function isFile(mode: string): boolean {
  return mode.startsWith('100');
}

function splitOnce(text: string, by: string): string[] {
  const at = text.indexOf(by);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + by.length)];
}
