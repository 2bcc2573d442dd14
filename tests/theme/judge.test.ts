import {describe, expect, test} from 'vitest';
import {PAIRS, TARGET} from '../../src/site/styles/pairs.ts';
import {colourOf} from '../../src/site/theme/colour.ts';
import {judge} from '../../src/site/theme/judge.ts';
import {dressed, inEnglish, TOKENS_CSS, VOORBEELD_CSS} from '../support/theme.ts';

const ours = dressed();
const judged = (...css: string[]) => inEnglish(judge(dressed(...css), ours));

test('our own design can be read and hit, light and dark', () => {
  expect(judged()).toEqual([]);
});

test('so can Voorbeeld', () => {
  expect(judged(VOORBEELD_CSS)).toEqual([]);
});

describe('contrast', () => {
  test('says what was measured, where it comes from and what to do', () => {
    expect(judged(':root { --utrecht-link-visited-color: oklch(80% 0.1 200) }')[0]).toBe(
      'Unexpected contrast of 1.8:1 between `--plan-link-visited` (#64d1d7, from `--utrecht-link-visited-color`) and `--plan-canvas` (#ffffff), expected at least 4.5:1: set `--plan-link-visited` to a darker colour in a stylesheet that you name last under `design`',
    );
  });

  test('is measured in the dark as well', () => {
    expect(judged('@media (prefers-color-scheme: dark) { :root { --plan-heading: #444444 } }')).toEqual([
      'Unexpected contrast of 1.83:1 between `--plan-heading` (#444444) and `--plan-canvas` (#0f191d) in dark colours, expected at least 4.5:1: set `--plan-heading` to a lighter colour in a stylesheet that you name last under `design`',
      'Unexpected contrast of 1.59:1 between `--plan-heading` (#444444) and `--plan-surface` (#18262b) in dark colours, expected at least 4.5:1: set `--plan-heading` to a lighter colour in a stylesheet that you name last under `design`',
    ]);
  });

  test('is refused just below what is asked, and accepted at it', () => {
    expect(judged(':root { --plan-on-field: #777777; --plan-field: #ffffff }')).toHaveLength(1);
    expect(judged(':root { --plan-on-field: #767676; --plan-field: #ffffff }')).toEqual([]);
    expect(judged(':root { --plan-control: #959595; --plan-surface: #ffffff }').filter((line) => line.includes('control'))).toHaveLength(3);
    expect(judged(':root { --plan-control: #949494; --plan-surface: #ffffff }')).toEqual([]);
  });

  test('is that of what the eye sees through a colour', () => {
    expect(judged(':root { --plan-on-button: rgb(255 255 255 / 0.4) }')).toHaveLength(1);
    expect(judged(':root { --plan-on-button: rgb(255 255 255 / 0.9) }')).toEqual([]);
  });

  const pairs = PAIRS.flatMap(({ink, on}) => on.map((ground) => ({inks: [ink].flat(), ground})));

  test.each(pairs)('of $inks on $ground is asked', ({inks, ground}) => {
    const same = inks.map((ink) => `--plan-${ink}: #777777;`).join(' ');
    const between = judged(`:root { ${same} --plan-${ground}: #777777 }`).filter((line) => line.includes(`between \`--plan-${inks[0]}\``) && line.includes(`and \`--plan-${ground}\``));
    expect(between).toEqual([expect.stringContaining('contrast of 1:1')]);
  });

  test('is asked of every colour but lines that only divide, and the brand that others take after', () => {
    const colours = [...ours.light].filter(([, {value}]) => colourOf(value)).map(([token]) => token.slice('--plan-'.length));
    const asked = new Set(PAIRS.flatMap(({ink, on}) => [ink, on].flat()));
    expect(colours.filter((name) => !asked.has(name))).toEqual(['line', 'brand', 'on-brand']);
  });
});

describe('what people point at', () => {
  test.each([
    ['23px', 23],
    ['1rem', 16],
    ['1.4rem', 22.4],
  ])('is too small at %s', (size, pixels) => {
    expect(judged(`:root { --basis-pointer-target-min-block-size: ${size}; --plan-font-size: 1rem }`)).toEqual([
      `Unexpected size of ${pixels} pixels for \`--plan-${TARGET.token}\` (from \`--basis-pointer-target-min-block-size\`), expected at least 24: what is smaller is hard to hit with a finger; set \`--plan-target\` in a stylesheet that you name last under \`design\``,
    ]);
  });

  test('is measured in the size of text that the theme has', () => {
    expect(judged(':root { --plan-target: 1.4rem; --plan-font-size: 1.25rem }')).toEqual([]);
    expect(judged(':root { --plan-target: 24px }')).toEqual([]);
  });

  test('has a size that can be measured', () => {
    expect(judged(':root { --plan-target: calc(1rem + 3vw) }')).toEqual(['Unexpected `calc(1rem + 3vw)` for `--plan-target`, expected a size in rem or px, such as 2.75rem']);
  });
});

describe('a value of another kind', () => {
  test('is refused, once, and the rest is judged all the same', () => {
    expect(judged(':root { --plan-ink: 12px; --utrecht-document-font-family: #ff0000; --plan-target: 20px } @media (prefers-color-scheme: dark) { :root { --plan-canvas: #000000 } }')).toEqual([
      'Unexpected `red` for `--plan-font` (from `--utrecht-document-font-family`), expected one or more names, with commas between them',
      'Unexpected `12px` for `--plan-ink`, expected a colour, such as #0c4a55',
      'Unexpected size of 20 pixels for `--plan-target`, expected at least 24: what is smaller is hard to hit with a finger; set `--plan-target` in a stylesheet that you name last under `design`',
    ]);
  });

  test.each([
    ['--plan-canvas', 'url(https://spy.example/pixel.png)'],
    ['--plan-canvas', 'image-set("harbour.png" 1x)'],
    ['--plan-page', '1140'],
    ['--plan-line-height', '2rem'],
    ['--plan-font', 'url(harbour.woff2)'],
    ['--plan-radius', 'red'],
    ['--plan-focus-style', '3px'],
  ])('%s: %s', (token, value) => {
    expect(judged(`:root { ${token}: ${value} }`).filter((line) => line.includes(`for \`${token}\``))).toHaveLength(1);
  });

  test.each([
    ['--plan-radius', '0'],
    ['--plan-page', 'min(90vw, 70rem)'],
    ['--plan-measure', '75ch'],
    ['--plan-font', "'Noto Sans', sans-serif"],
    ['--plan-heading-weight', '650'],
    ['--plan-focus-style', 'dashed'],
  ])('is not %s: %s', (token, value) => {
    expect(judged(`:root { ${token}: ${value} }`)).toEqual([]);
  });
});

test('the check sees a change in our own tokens', () => {
  const paler = TOKENS_CSS.replace('--plan-muted: #a9bac0', '--plan-muted: #4b5b63').replaceAll('screen and ', '');
  expect(paler).not.toBe(TOKENS_CSS);
  expect(judged(paler).filter((line) => line.includes('--plan-muted') && line.includes('in dark colours'))).toHaveLength(2);
});
