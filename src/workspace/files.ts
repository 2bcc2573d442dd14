import {lstatSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {decode, MAX_FILE_BYTES, refuse, type SourceFile, type SourceProblem} from '#plan';

/** A file as it was found: read, or refused with the reason. */
export interface FoundFile {
  file: SourceFile;
  problems: SourceProblem[];
}

/** What stands in a folder. */
export interface Entry {
  name: string;
  kind: 'file' | 'folder' | 'other';
}

/** The files of a workspace: those on disk, or those of a commit. Paths are relative to the workspace, with `/`. */
export interface Files {
  /** What is in a folder, sorted by name; nothing when the folder is not there. Hidden entries are left out. */
  list(path: string): Entry[];
  /** A file as text. What is no file, is too large or cannot be read is refused with a problem. The same file is given once. */
  read(path: string): FoundFile;
}

/** The files on disk under `root`, each as it was when it was first asked for. */
export function filesOnDisk(root: string): Files {
  const known = new Map<string, FoundFile>();
  return {
    list: (path) => list(root, path),
    read(path) {
      const found = known.get(path) ?? readText(root, path);
      known.set(path, found);
      return found;
    },
  };
}

/** The problem with a file of more bytes than a plan may have; nothing for others. */
export function refuseLarge(path: string, bytes: number): FoundFile | undefined {
  return bytes > MAX_FILE_BYTES ? refuse(path, 'too-large', {size: megabytes(bytes), max: megabytes(MAX_FILE_BYTES)}) : undefined;
}

function readText(root: string, path: string): FoundFile {
  try {
    const stat = lstatSync(join(root, path));
    if (!stat.isFile()) return refuse(path, 'not-a-file');
    return refuseLarge(path, stat.size) ?? decode(path, readFileSync(join(root, path)));
  } catch (error) {
    return refuse(path, 'unreadable-file', {detail: error instanceof Error && 'code' in error ? String(error.code) : String(error)});
  }
}

function list(root: string, path: string): Entry[] {
  try {
    return readdirSync(join(root, path), {withFileTypes: true})
      .filter(({name}) => !isHidden(name))
      .map((entry) => ({name: entry.name, kind: entry.isFile() ? ('file' as const) : entry.isDirectory() ? ('folder' as const) : ('other' as const)}))
      .sort(byName);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return [];
    throw error;
  }
}

export function isHidden(name: string): boolean {
  return name.startsWith('.');
}

export function byName(a: Entry, b: Entry): number {
  return a.name < b.name ? -1 : 1;
}

function megabytes(bytes: number): number {
  return Math.round((bytes / 1_048_576) * 10) / 10;
}
