import type {Properties, Value} from './properties.ts';
import {resolve} from './resolve.ts';

/** The custom properties of a theme's stylesheet, and the stylesheet's name. */
export interface Sheet extends Omit<Properties, 'imports'> {
  path: string;
}

/** What a token is worth, and where that comes from: the property of the theme, or nothing for a default of our own. */
export interface Worth {
  value: Value;
  from?: string;
}

/** What every token is worth, for everyone and, when the design has colours for them, for who prefers dark. */
export interface Design {
  light: ReadonlyMap<string, Worth>;
  dark?: ReadonlyMap<string, Worth>;
}

/**
 * Dresses our tokens in a theme: each takes the first name of its chain that the theme sets, else our default.
 * A theme that says nothing about dark has no dark colours: its own with ours would be a mix that nobody made.
 */
export function dress(tokens: Omit<Properties, 'imports'>, sheets: readonly Sheet[] = []): Design {
  const light = new Map(sheets.flatMap((sheet) => [...sheet.light]));
  const dark = new Map([...light, ...sheets.flatMap((sheet) => [...sheet.dark])]);
  const forEveryone = worths(tokens.light, light);
  const isSame = JSON.stringify([...forEveryone]) === JSON.stringify([...worths(tokens.light, dark)]);
  return sheets.length > 0 && isSame ? {light: forEveryone} : {light: forEveryone, dark: worths(tokens.light, dark, tokens.dark)};
}

type Values = ReadonlyMap<string, Value>;

/** `ours` come in the place of the last resort of a chain. */
function worths(tokens: Values, theme: Values, ours: Values = new Map()): Map<string, Worth> {
  const lookup = (name: string): Value | undefined => theme.get(name) ?? (fromOf(name) === undefined ? ours.get(name) : undefined) ?? tokens.get(name);

  /** The property of the theme that decides on a token. */
  function fromOf(token: string): string | undefined {
    for (const name of [token, ...namesIn(tokens.get(token) ?? [])]) {
      // a token of ours may stand in for this one, unless this one has a value of its own here
      if (name !== token && tokens.has(name)) return ours.has(token) ? undefined : fromOf(name);
      const own = theme.get(name);
      if (own && resolve(own, lookup, [name])) return name;
    }
    return undefined;
  }

  return new Map(
    [...tokens.keys()].map((token): [string, Worth] => {
      const value = resolve(lookup(token) ?? [], lookup, [token]);
      if (value === undefined) throw new Error(`${token} leads nowhere`);
      return [token, {value: isNumber(lastResort(tokens.get(token) ?? [])) ? withoutPercent(value) : value, from: fromOf(token)}];
    }),
  );
}

/** Where a chain of `var()` ends. */
function lastResort(chain: Value): Value {
  const [part] = chain;
  return part?.type === 'var' && part.value.fallback ? lastResort(part.value.fallback) : chain;
}

function isNumber([part]: Value): boolean {
  return part?.type === 'token' && part.value.type === 'number';
}

/** A line height of 150% would be that of the page for its headings too; 1.5 is everybody's own. */
function withoutPercent(value: Value): Value {
  return value.map((part) => (part.type === 'token' && part.value.type === 'percentage' ? {type: 'token', value: {type: 'number', value: part.value.value}} : part));
}

/** The names that a value asks for with `var()`, the first choice first. */
export function namesIn(value: Value): string[] {
  return value.flatMap((part) => {
    if (part.type === 'function') return namesIn(part.value.arguments);
    return part.type === 'var' ? [part.value.name.ident, ...namesIn(part.value.fallback ?? [])] : [];
  });
}
