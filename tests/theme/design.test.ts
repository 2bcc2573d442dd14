import {describe, expect, test} from 'vitest';
import {propertiesOf} from '../../src/site/theme/properties.ts';
import {namesIn} from '../../src/site/theme/design.ts';
import {dressed, TOKENS, VOORBEELD_CSS, worth} from '../support/theme.ts';

describe('without a theme', () => {
  test('tokens have our own values, light and dark', () => {
    const design = dressed();
    expect([worth(design, 'canvas'), worth(design, 'canvas', 'dark')]).toEqual(['#fff', '#0f191d']);
    expect([worth(design, 'radius'), worth(design, 'radius', 'dark')]).toEqual(['.375rem', '.375rem']);
  });

  test('a token that takes after another does so in the dark too', () => {
    expect([worth(dressed(), 'footer'), worth(dressed(), 'footer', 'dark')]).toEqual(['#f3f6f6', '#18262b']);
  });
});

describe('a theme', () => {
  test.each([
    [':root { --plan-link: #111111; --nl-link-color: #222222; --utrecht-link-color: #333333 }', '#111'],
    [':root { --nl-link-color: #222222; --utrecht-link-color: #333333 }', '#222'],
    [':root { --utrecht-link-color: #333333 }', '#333'],
    [':root { --amsterdam-link-color: #444444 }', '#0a5670'],
  ])('gives a token the first name of its chain that it sets: %s', (css, expected) => {
    expect(worth(dressed(css), 'link')).toBe(expected);
  });

  test('is followed along its own chains, and across its stylesheets', () => {
    expect(worth(dressed('.riverton { --utrecht-link-color: var(--riverton-blue) }', ':root { --riverton-blue: var(--no-such, #002255) }'), 'link')).toBe('#025');
  });

  test('has no say in a token when its chain leads nowhere, or back to itself', () => {
    const css = ':root { --utrecht-link-color: var(--gone); --utrecht-document-color: var(--a); --a: var(--b); --b: var(--a) }';
    expect([worth(dressed(css), 'link'), worth(dressed(css), 'ink')]).toEqual(['#0a5670', '#17242b']);
  });

  test('sets what takes after the token that it sets', () => {
    const design = dressed(':root { --plan-brand: #7a1f3d }');
    expect([worth(design, 'header'), worth(design, 'button'), worth(design, 'on-header')]).toEqual(['#7a1f3d', '#7a1f3d', '#fff']);
  });

  test('is named as the reason for what a token is worth', () => {
    const design = dressed(':root { --plan-brand: #7a1f3d; --nl-link-color: var(--gone); --utrecht-link-color: #333333 }');
    expect(['header', 'link', 'ink'].map((token) => design.light.get(`--plan-${token}`)?.from)).toEqual(['--plan-brand', '--utrecht-link-color', undefined]);
  });

  test('loses to the stylesheet after it', () => {
    expect(worth(dressed(':root { --plan-link: #111111 }', ':root { --plan-link: #222222 }'), 'link')).toBe('#222');
  });

  test('counts on the whole page only: not on a component, not on paper, not on a wide screen', () => {
    const css = '.riverton a, a:hover { --plan-link: #222222 } @media print { :root { --plan-link: #333333 } } @media (min-width: 60em) { :root { --plan-link: #444444 } }';
    expect(worth(dressed(css), 'link')).toBe('#0a5670');
    expect(worth(dressed(`${css} :root { --plan-link: #555555 }`), 'link')).toBe('#555');
  });

  test('has a line height of its own for every size of text', () => {
    expect(worth(dressed(':root { --utrecht-document-line-height: 150% }'), 'line-height')).toBe('1.5');
  });
});

describe('the dark colours of a theme', () => {
  test('are not ours when it says nothing about dark', () => {
    expect(dressed(':root { --plan-link: #111111 }').dark).toBeUndefined();
    expect(dressed(':root { --plan-link: #111111 } @media (prefers-color-scheme: dark) { :root { --riverton-moon: #ffffff } }').dark).toBeUndefined();
  });

  test('come on top of its light ones, and of ours where it has none', () => {
    const design = dressed(':root { --plan-link: #111111; --plan-radius: 0 } @media (prefers-color-scheme: dark) { :root { --plan-canvas: #101010 } }');
    expect([worth(design, 'canvas'), worth(design, 'canvas', 'dark')]).toEqual(['#fff', '#101010']);
    expect([worth(design, 'link', 'dark'), worth(design, 'ink', 'dark')]).toEqual(['#111', '#e6eef0']);
  });

  test('are ours where only what a token takes after has one', () => {
    const design = dressed(':root { --plan-brand: #7a1f3d } @media (prefers-color-scheme: dark) { :root { --plan-canvas: #101010 } }');
    expect([worth(design, 'button'), worth(design, 'button', 'dark'), worth(design, 'header', 'dark')]).toEqual(['#7a1f3d', '#8fd3e6', '#7a1f3d']);
  });

  test('are not those of paper', () => {
    expect(dressed(':root { --plan-link: #111111 } @media print and (prefers-color-scheme: dark) { :root { --plan-link: #ffffff } }').dark).toBeUndefined();
  });

  test('may be what a chain leads to', () => {
    const design = dressed(':root { --utrecht-link-color: var(--riverton-blue); --riverton-blue: #002255 } @media (prefers-color-scheme: dark) { :root { --riverton-blue: #aaccff } }');
    expect([worth(design, 'link'), worth(design, 'link', 'dark')]).toEqual(['#025', '#acf']);
  });
});

describe('the names that tokens fall back to', () => {
  const names = [...new Set([...TOKENS.light.values()].flatMap(namesIn))].filter((name) => !name.startsWith('--plan-'));
  const voorbeeld = propertiesOf('theme.css', VOORBEELD_CSS).light;
  // defined by the components of Utrecht (npm @utrecht/component-library-design-tokens 1.0.0), though not set by Voorbeeld
  const UTRECHT = [
    '--utrecht-badge-background-color',
    '--utrecht-badge-border-radius',
    '--utrecht-badge-color',
    '--utrecht-document-background-color',
    '--utrecht-document-color',
    '--utrecht-document-font-family',
    '--utrecht-document-font-size',
    '--utrecht-document-line-height',
    '--utrecht-focus-background-color',
    '--utrecht-focus-color',
    '--utrecht-focus-outline-color',
    '--utrecht-focus-outline-style',
    '--utrecht-focus-outline-width',
    '--utrecht-heading-color',
    '--utrecht-heading-font-family',
    '--utrecht-heading-font-weight',
    '--utrecht-page-max-inline-size',
    '--utrecht-pointer-target-min-size',
    '--utrecht-surface-background-color',
  ];

  test('are names that others set', () => {
    expect(names.filter((name) => !voorbeeld.has(name)).sort()).toEqual(UTRECHT);
  });

  test('reach every token that is a matter of taste', () => {
    const design = dressed(VOORBEELD_CSS);
    expect([...design.light].filter(([, {from}]) => from === undefined).map(([token]) => token)).toEqual([]);
  });
});
