import {transform, type Declaration} from 'lightningcss';
import {colourOf, luminance} from './colour.ts';
import type {Design, Worth} from './design.ts';
import {isRoot, schemeOf, type Value} from './properties.ts';

/** Writes what each token is worth in the place of its chain; a design without dark colours loses every rule for them. */
export function restyle(file: string, css: string, design: Design): string {
  let isDark = false;
  const {code} = transform({
    filename: file,
    code: Buffer.from(css),
    visitor: {
      Rule: {
        media({value}) {
          const scheme = schemeOf(value.query.mediaQueries);
          if (scheme === 'dark' && !design.dark) return [];
          isDark = scheme === 'dark';
          return undefined;
        },
        style(rule) {
          const {declarations = [], ...block} = rule.value.declarations;
          if (!rule.value.selectors.some(isRoot) || !declarations.some(isToken)) return undefined;
          const worths = isDark ? changed(design) : design.light;
          const own = declarations.filter((declaration) => !isToken(declaration)).map((declaration) => schemed(declaration, design));
          return {...rule, value: {...rule.value, declarations: {...block, declarations: [...own, ...[...worths].map(declare)]}}};
        },
      },
      RuleExit({type}) {
        if (type === 'media') isDark = false;
        return undefined;
      },
    },
  });
  return code.toString();
}

function isToken(declaration: Declaration): boolean {
  return declaration.property === 'custom' && declaration.value.name.startsWith('--plan-');
}

function declare([name, {value}]: [string, Worth]): Declaration {
  return {property: 'custom', value: {name, value: [...value]}};
}

/** What differs in the dark. */
function changed({light, dark = new Map()}: Design): Map<string, Worth> {
  return new Map([...dark].filter(([token, {value}]) => JSON.stringify(value) !== JSON.stringify(light.get(token)?.value)));
}

function schemed(declaration: Declaration, design: Design): Declaration {
  if (declaration.property !== 'color-scheme' || design.dark) return declaration;
  const isLight = lightness(design.light.get('--plan-canvas')?.value) >= lightness(design.light.get('--plan-ink')?.value);
  return {...declaration, value: {light: isLight, dark: !isLight, only: false}};
}

function lightness(value: Value = []): number {
  const colour = colourOf(value);
  return colour ? luminance(colour) : 0;
}
