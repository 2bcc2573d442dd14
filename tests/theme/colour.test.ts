import {describe, expect, test} from 'vitest';
import {colourOf, contrast, hex, over} from '../../src/site/theme/colour.ts';
import {propertiesOf, type Value} from '../../src/site/theme/properties.ts';

const valueOf = (css: string): Value => propertiesOf('colour.css', `:root{--it:${css}}`).light.get('--it') ?? [];

function colour(css: string) {
  const found = colourOf(valueOf(css));
  if (!found) throw new Error(`${css} is no colour`);
  return found;
}

describe('a colour', () => {
  test.each([
    ['#0c4a55', '#0c4a55'],
    ['#fff', '#ffffff'],
    ['rgb(12 74 85)', '#0c4a55'],
    ['rgba(12, 74, 85, 1)', '#0c4a55'],
    ['hsl(189 75% 19%)', '#0c4a55'],
    ['rebeccapurple', '#663399'],
    ['oklch(62.8% 0.25768 29.234)', '#ff0000'],
    ['color-mix(in srgb, white, black)', '#808080'],
  ])('is read from %s', (css, expected) => {
    expect(hex(colour(css))).toBe(expected);
  });

  test.each(['12px', 'solid', 'inherit', 'currentcolor', '1.5', 'red blue', 'url(harbour.png)', 'light-dark(#fff, #000)', "'Noto Sans', sans-serif"])('is not %s', (css) => {
    expect(colourOf(valueOf(css))).toBeUndefined();
  });

  test('shows what lies below it when it is not opaque', () => {
    expect(hex(over(colour('rgb(0 0 0 / 0.5)'), colour('#ffffff')))).toBe('#7f7f7f');
    expect(hex(over(colour('transparent'), colour('#0c4a55')))).toBe('#0c4a55');
  });
});

describe('contrast', () => {
  // the two greys between which WCAG’s 4.5:1 lies, and the extremes
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#000000', 2.44],
  ])('of %s and %s is %f, whichever is on top', (one, other, ratio) => {
    expect(contrast(colour(one), colour(other))).toBeCloseTo(ratio, 2);
    expect(contrast(colour(other), colour(one))).toBeCloseTo(ratio, 2);
  });
});
