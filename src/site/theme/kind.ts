import {transform} from 'lightningcss';
import {colourOf} from './colour.ts';
import type {Value} from './properties.ts';

/** What kind of value something is: only a value of the kind of our default may take its place. */
export type Kind = 'colour' | 'length' | 'number' | 'names' | 'other';

const COMPUTED = new Set(['calc', 'clamp', 'min', 'max']);
const NAMING = new Set(['string', 'ident', 'comma', 'white-space']);

export function kindOf(value: Value): Kind {
  const [part, ...others] = value;
  if (part === undefined) return 'other';
  if (others.length === 0) {
    if (colourOf(value)) return 'colour';
    if (part.type === 'length' || (part.type === 'function' && COMPUTED.has(part.value.name))) return 'length';
    if (part.type === 'token' && part.value.type === 'percentage') return 'length';
    if (part.type === 'token' && part.value.type === 'number') return 'number';
  }
  return value.every((each) => each.type === 'token' && NAMING.has(each.value.type)) ? 'names' : 'other';
}

/** Whether a value of kind `given` may stand where one of kind `expected` does. */
export function fits(given: Value, expected: Kind): boolean {
  const kind = kindOf(given);
  return kind === expected || (expected === 'length' && written(given) === '0');
}

/** A size in pixels, where a rem is `rem` pixels; nothing for what a browser has to work out. */
export function pixelsOf([part, ...others]: Value, rem: number): number | undefined {
  if (part?.type !== 'length' || others.length > 0) return undefined;
  const {unit, value} = part.value;
  if (unit === 'px') return value;
  return unit === 'rem' || unit === 'em' ? value * rem : undefined;
}

/** A value as it stands in a stylesheet. */
export function written(value: Value): string {
  const {code} = transform({filename: 'value.css', code: Buffer.from('a{--it:var(--value)}'), minify: true, visitor: {Variable: () => [...value]}});
  return code.toString().slice('a{--it:'.length, -1);
}
