import {readFileSync} from 'node:fs';
import {readLogo, readTheme, ThemeError, type Portal, type ThemeFile, type ThemeProblem} from '#workspace';
import {isLanguage} from '#locales';
import {dress, namesIn, type Design, type Sheet} from './design.ts';
import {judge} from './judge.ts';
import {propertiesOf, type Properties, type Value} from './properties.ts';

const TOKENS = new URL('../styles/tokens.css', import.meta.url);

/** The design of the portal in the workspace at `root`. Throws ThemeError, with all that is wrong, when it cannot be used. */
export function portalDesign(root: string, {design: setting, logo, languages}: Portal): Design {
  const tokens = propertiesOf('tokens.css', readFileSync(TOKENS, 'utf8'));
  const {files, problems} = readTheme(root, setting);
  const readings = files.map(read);
  const sheets = readings.filter((reading) => 'path' in reading);
  const design = dress(tokens, sheets);
  const picture = logo === undefined ? [] : [readLogo(root, logo)];
  const all = [
    ...problems,
    ...[...readings, ...picture].filter((reading) => 'values' in reading),
    ...idle(sheets, tokens).map(({path}) => ({text: 'theme.nothing' as const, values: {path}})),
    ...judge(design, dress(tokens)),
  ];
  if (all.length > 0) throw new ThemeError(all, languages.find(isLanguage) ?? 'en');
  return design;
}

function read({path, text, isDark}: ThemeFile): Sheet | ThemeProblem {
  try {
    const {light, dark, imports} = propertiesOf(path, text);
    const [address] = imports;
    if (address !== undefined) return {text: 'theme.import', values: {path, address}};
    return isDark ? {path, light: new Map(), dark: new Map([...light, ...dark])} : {path, light, dark};
  } catch (error) {
    // the parser's own error: what it expected, and where
    if (!(error instanceof SyntaxError) || !('loc' in error)) throw error;
    return {text: 'theme.syntax', values: {path, line: lineOf(error.loc), detail: error.message}};
  }
}

function lineOf(place: unknown): number {
  return typeof place === 'object' && place !== null && 'line' in place && typeof place.line === 'number' ? place.line : 1;
}

/** The sheets that set no token, no name that a token falls back to, and nothing that such a name is made of. */
function idle(sheets: readonly Sheet[], tokens: Properties): Sheet[] {
  const used = new Set(tokens.light.keys());
  const follow = (value: Value) => namesIn(value).forEach((name) => used.add(name));
  tokens.light.forEach(follow);
  // a set gives what was added to it while it is gone through
  for (const name of used) for (const {light, dark} of sheets) [light, dark].forEach((properties) => follow(properties.get(name) ?? []));
  return sheets.filter(({light, dark}) => ![...light.keys(), ...dark.keys()].some((name) => used.has(name)));
}
