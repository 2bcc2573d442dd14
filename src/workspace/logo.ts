import {readFileSync} from 'node:fs';
import {fileInside} from './inside.ts';
import type {ThemeProblem} from './theme.ts';

/** The picture of a portal. */
export interface Logo {
  bytes: Uint8Array;
  type: 'svg' | 'png';
}

/** Reads the picture that `logo` in content/portal.yaml names: a file of the workspace at `root`. */
export function readLogo(root: string, setting: string): Logo | ThemeProblem {
  const path = setting.replace(/^\.\//, '');
  const place = fileInside(root, path);
  if (typeof place === 'string') return {text: `theme.${place}`, values: {path, setting: 'logo'}};
  const type = /\.(svg|png)$/i.exec(path)?.[1]?.toLowerCase();
  if (type !== 'svg' && type !== 'png') return {text: 'theme.not-picture', values: {path}};
  const bytes = readFileSync(place.file);
  return LOOKS_LIKE[type](bytes) ? {bytes, type} : {text: 'theme.not-picture', values: {path}};
}

/** Whether a file is what its name says; a drawing must say how wide and high it is, so that a page can make room for it. */
const LOOKS_LIKE: Record<Logo['type'], (bytes: Buffer) => boolean> = {
  png: (bytes) => bytes.subarray(1, 4).toString('latin1') === 'PNG' && bytes.length > 24,
  svg: (bytes) => /<svg[^>]*\s(viewBox|width)=/.test(bytes.toString('utf8')),
};
