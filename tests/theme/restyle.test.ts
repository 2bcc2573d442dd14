import {expect, test} from 'vitest';
import {restyle} from '../../src/site/theme/restyle.ts';
import {dressed, TOKENS_CSS} from '../support/theme.ts';

const CSS = `${TOKENS_CSS}\na { color: var(--plan-link) }\n@media (prefers-color-scheme: dark) { hr { color: white } }\n@media print { hr { color: black } }\n.map { --plan-zoom: 2 }`;
const LIGHT = ':root { --plan-link: #002255; --plan-never: 1px; --riverton-blue: #002255 }';

test('writes what tokens are worth in the place of their chains, and keeps the rest', () => {
  const css = restyle('portal.css', CSS, dressed());
  expect(css).toContain('--plan-link: #0a5670;');
  expect(css).not.toMatch(/--(basis|utrecht|nl)-/);
  expect(css).toContain('color-scheme: light dark;');
  expect(css).toMatch(/a \{\s+color: var\(--plan-link\);/);
  expect(css).toMatch(/\.map \{\s+--plan-zoom: 2;\s+\}/);
});

test('writes in the dark what differs there, tokens that take after others included', () => {
  const [, dark = ''] = restyle('portal.css', TOKENS_CSS, dressed()).split('prefers-color-scheme: dark');
  expect(dark).toContain('--plan-footer: #18262b;');
  expect(dark).not.toContain('--plan-brand:');
});

test('tells the dark from what comes after it', () => {
  const css = restyle('portal.css', '@media (prefers-color-scheme: dark) { :root { --plan-link: white } } :root { --plan-link: black }', dressed());
  const links = (text: string) => [...text.matchAll(/--plan-link: (.*);/g)].map(([, value]) => value);
  expect(links(css)).toEqual(['#8fd3e6', '#0a5670']);
  expect(links(restyle('portal.css', css, dressed(LIGHT)))).toEqual(['#025']);
});

test('keeps of a theme only what the stylesheet uses', () => {
  const css = restyle('portal.css', CSS, dressed(LIGHT));
  expect(css).toContain('--plan-link: #025;');
  expect(css).not.toMatch(/riverton|never/);
});

test('drops every rule for the dark when a theme has no dark colours, and says so to the browser', () => {
  const css = restyle('portal.css', CSS, dressed(LIGHT));
  expect(css).not.toContain('prefers-color-scheme');
  expect(css).toContain('color-scheme: light;');
  expect(css).toMatch(/@media print \{\s+hr \{\s+color: #000;/);
});

test('tells the browser when a theme is dark for everyone', () => {
  expect(restyle('portal.css', CSS, dressed(':root { --plan-canvas: #000000; --plan-ink: #ffffff }'))).toContain('color-scheme: dark;');
});

test('writes the dark colours of a theme', () => {
  const [light = '', dark = ''] = restyle('portal.css', TOKENS_CSS, dressed(`${LIGHT} @media (prefers-color-scheme: dark) { :root { --plan-link: #aaccff } }`)).split('prefers-color-scheme: dark');
  expect([light.includes('--plan-link: #025;'), dark.includes('--plan-link: #acf;')]).toEqual([true, true]);
});
