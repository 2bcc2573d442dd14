import {lstatSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {decode, MAX_FILE_BYTES, refuse, type SourceFile, type SourceProblem} from '#plan';

/** A file as it was found: read, or refused with the reason. */
export interface FoundFile {
  file: SourceFile;
  problems: SourceProblem[];
}

/** Reads a workspace file as text. Links, devices, oversized and unreadable files are refused with a problem; never throws for what is on disk. */
export function readText(root: string, path: string): FoundFile {
  try {
    const stat = lstatSync(join(root, path));
    if (!stat.isFile()) return refuse(path, 'not-a-file');
    if (stat.size > MAX_FILE_BYTES) return refuse(path, 'too-large', {size: megabytes(stat.size), max: megabytes(MAX_FILE_BYTES)});
    return decode(path, readFileSync(join(root, path)));
  } catch (error) {
    return refuse(path, 'unreadable-file', {detail: error instanceof Error && 'code' in error ? String(error.code) : String(error)});
  }
}

/** The names in a workspace folder with what they are, sorted; none when the folder is not there. Hidden ones are left out. */
export function list(root: string, path: string): {name: string; kind: 'file' | 'folder' | 'other'}[] {
  try {
    return readdirSync(join(root, path), {withFileTypes: true})
      .filter(({name}) => !name.startsWith('.'))
      .map((entry) => ({name: entry.name, kind: entry.isFile() ? ('file' as const) : entry.isDirectory() ? ('folder' as const) : ('other' as const)}))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return [];
    throw error;
  }
}

function megabytes(bytes: number): number {
  return Math.round((bytes / 1_048_576) * 10) / 10;
}
