import {transform, type CssColor} from 'lightningcss';
import type {Value} from './properties.ts';

/** Red, green and blue from 0 to 255, and how much of it covers what lies below, from 0 to 1. */
export interface Colour {
  r: number;
  g: number;
  b: number;
  alpha: number;
}

/** The colour that a value is, whatever its notation; nothing for other values, and for a colour that depends on where it stands. */
export function colourOf(value: Value): Colour | undefined {
  const [part, ...others] = value;
  if (part === undefined || others.length > 0) return undefined;
  const isNamed = part.type === 'token' && part.value.type === 'ident';
  if (!isNamed && part.type !== 'color') return undefined;
  if (part.type === 'color' && typeof part.value === 'object' && part.value.type === 'light-dark') return undefined;
  const colour = inRgb(value);
  return typeof colour === 'object' && colour.type === 'rgb' ? colour : undefined;
}

/** Lets the CSS compiler write a colour for a browser that knows only RGB. */
function inRgb(value: Value): CssColor | undefined {
  const [part] = value;
  if (part?.type === 'color' && typeof part.value === 'object' && part.value.type === 'rgb') return part.value;
  const filename = 'colour.css';
  const written = transform({filename, code: Buffer.from('a{color:var(--it)}'), visitor: {Variable: () => [...value]}}).code;
  const lowered = transform({filename, code: written, targets: {chrome: 40 << 16}}).code;
  let first: CssColor | undefined;
  transform({
    filename,
    code: lowered,
    visitor: {
      Color(colour) {
        first ??= colour;
      },
    },
  });
  return first;
}

/** The contrast of an ink on a ground, from 1 to 21 (WCAG 2.2). What is not opaque shows the ground through it. */
export function contrast(ink: Colour, ground: Colour): number {
  const [light = 0, dark = 0] = [luminance(over(ink, ground)), luminance(ground)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** What the eye sees of `top` on an opaque `below`. */
export function over(top: Colour, below: Colour): Colour {
  const mix = (a: number, b: number) => a * top.alpha + b * (1 - top.alpha);
  return {r: mix(top.r, below.r), g: mix(top.g, below.g), b: mix(top.b, below.b), alpha: 1};
}

/** Relative luminance, from 0 for black to 1 for white: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function luminance({r, g, b}: Colour): number {
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** `#0c4a55`, for a message. */
export function hex({r, g, b}: Colour): string {
  return `#${[r, g, b].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}
