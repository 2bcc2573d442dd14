import {existsSync, readFileSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {translator, type LanguageCode, type TextKey} from '#locales';
import type {PortalData} from '#plan';
import {fileInside} from './inside.ts';

/** Something that is wrong with the look that an operator chose, to be worded with `values`. */
export interface ThemeProblem {
  text: Extract<TextKey, `theme.${string}`>;
  values: Readonly<Record<string, string | number>>;
}

/** A stylesheet of a theme. */
export interface ThemeFile {
  /** As people know it: `themes/riverton.css`, or `@riverton/design-tokens/dist/theme.css`. */
  path: string;
  text: string;
  /** Where it lies on this machine. */
  file: string;
  /** Whether all of it is for who prefers dark colours. */
  isDark: boolean;
}

/** The portal cannot look as its operator asks; the message says all that is wrong and how to put it right. */
export class ThemeError extends Error {
  override name = 'ThemeError';

  constructor(problems: readonly ThemeProblem[], language: LanguageCode) {
    const words = translator(language);
    const reasons = problems.map(({text, values}) => `- ${words.text(text, values)}`);
    super([words.text('theme.refused', {n: problems.length}), ...reasons].join('\n'));
  }
}

/** Where packages of tokens have their custom properties, in the order in which they are looked for. */
const SHEETS = ['dist/root.css', 'dist/variables.css', 'dist/theme.css', 'dist/index.css', 'dist/tokens.css'];

const PACKAGE = /^((?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*)(?:\/(.+))?$/;
const MAX_KILOBYTES = 2_000;

/** Reads the stylesheets that `theme` in content/portal.yaml names: files of the workspace at `root`, or of packages installed there. */
export function readTheme(root: string, setting: PortalData['design']): {files: ThemeFile[]; problems: ThemeProblem[]} {
  const {tokens, dark} = typeof setting === 'string' || Array.isArray(setting) ? {tokens: setting, dark: []} : {tokens: setting?.tokens ?? [], dark: setting?.dark ?? []};
  const named = [...[tokens].flat().map((name) => ({name, isDark: false})), ...[dark].flat().map((name) => ({name, isDark: true}))];
  const found = named.map(({name, isDark}) => read(root, name, isDark));
  return {files: found.filter((each) => 'isDark' in each), problems: found.filter((each) => 'values' in each)};
}

function read(root: string, name: string, isDark: boolean): ThemeFile | ThemeProblem {
  const place = placeOf(root, name);
  if ('values' in place) return place;
  if (!place.file.endsWith('.css')) return {text: 'theme.not-css', values: {path: place.path}};
  const size = Math.ceil(statSync(place.file).size / 1_000);
  if (size > MAX_KILOBYTES) return {text: 'theme.too-large', values: {path: place.path, size, max: MAX_KILOBYTES}};
  return {...place, text: readFileSync(place.file, 'utf8'), isDark};
}

function placeOf(root: string, name: string): {file: string; path: string} | ThemeProblem {
  const path = name.replace(/^\.\//, '');
  const own = fileInside(root, path);
  if (typeof own === 'object') return {...own, path};
  const [, packageName = '', rest] = (own === 'missing' && PACKAGE.exec(name)) || [];
  const folder = packageName && packageFolder(root, packageName);
  if (folder) return sheetOf(folder, packageName, rest);
  const isPackage = packageName !== '' && (packageName === name || name.startsWith('@'));
  return isPackage ? {text: 'theme.no-package', values: {path: packageName}} : {text: `theme.${own}`, values: {path, setting: 'design'}};
}

function sheetOf(folder: string, packageName: string, named: string | undefined): {file: string; path: string} | ThemeProblem {
  const sheet = named ?? SHEETS.find((each) => existsSync(join(folder, each)));
  if (sheet === undefined) return {text: 'theme.no-sheet', values: {path: packageName, known: SHEETS.join(', ')}};
  const path = `${packageName}/${sheet}`;
  const within = fileInside(folder, sheet);
  return typeof within === 'string' ? {text: `theme.${within}`, values: {path, setting: 'design'}} : {...within, path};
}

/** The folder of an installed package: in the workspace, in a folder above it, or in that of Openplan. */
function packageFolder(root: string, name: string): string | undefined {
  return [...foldersUpFrom(root), ...foldersUpFrom(import.meta.dirname)].map((folder) => join(folder, 'node_modules', name)).find((folder) => existsSync(folder));
}

function foldersUpFrom(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersUpFrom(parent)];
}
