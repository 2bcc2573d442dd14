import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {translator} from '#locales';
import type {ThemeProblem} from '#workspace';
import {dress, type Design, type Sheet} from '../../src/site/theme/design.ts';
import {written} from '../../src/site/theme/kind.ts';
import {propertiesOf} from '../../src/site/theme/properties.ts';

const path = join(import.meta.dirname, '../../src/site/styles/tokens.css');

/** The stylesheet's tokens, as they stand in their file. */
export const TOKENS_CSS = readFileSync(path, 'utf8');
export const TOKENS = propertiesOf('tokens.css', TOKENS_CSS);

/** The Voorbeeld theme of NL Design System, as its package ships it. */
export const VOORBEELD_CSS = readFileSync(join(import.meta.dirname, '../../node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'), 'utf8');

/** Our tokens, dressed in the stylesheets of a theme. */
export function dressed(...sheets: string[]): Design {
  return dress(TOKENS, sheets.map((css, index): Sheet => ({path: `${index}.css`, ...propertiesOf(`${index}.css`, css)})));
}

/** What a token is worth, as it stands in a stylesheet; nothing when the design has no such colours. */
export function worth(design: Design, token: string, scheme: 'light' | 'dark' = 'light'): string | undefined {
  const found = design[scheme]?.get(`--plan-${token}`);
  return found && written(found.value);
}

export function inEnglish(problems: readonly ThemeProblem[]): string[] {
  return problems.map(({text, values}) => translator('en').text(text, values));
}
