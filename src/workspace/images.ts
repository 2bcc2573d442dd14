import {lstatSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const PICTURE = /\.(png|jpe?g|gif|webp|avif)$/i;

/** The pictures that stand beside plans, as workspace paths: `plans/riverton/2026/quay.png`. Links are left out. */
export function listImages(root: string): string[] {
  const walk = (folder: string): string[] =>
    readdirSync(join(root, folder), {withFileTypes: true}).flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return walk(path);
      return entry.isFile() && PICTURE.test(entry.name) ? [path] : [];
    });
  try {
    return walk('plans').sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** The bytes of a picture that `listImages` gave. */
export function readImage(root: string, path: string): Uint8Array {
  if (!lstatSync(join(root, path)).isFile()) throw new Error(`${path} is not a file`);
  return readFileSync(join(root, path));
}
