import {transform, type MediaQuery, type Selector, type TokenOrValue} from 'lightningcss';

/** What a custom property holds, as the CSS parser cut it. */
export type Value = readonly TokenOrValue[];

/** The custom properties of a stylesheet, by name. */
export interface Properties {
  light: ReadonlyMap<string, Value>;
  /** Those of `@media (prefers-color-scheme: dark)`, which come on top. */
  dark: ReadonlyMap<string, Value>;
  /** Addresses of the stylesheets that it asks for in turn; they are not read. */
  imports: readonly string[];
}

/** Reads the custom properties that a stylesheet sets on the whole page: on `:root`, `html`, or one class such as `.riverton-theme`. Throws on what is no CSS. */
export function propertiesOf(file: string, css: string): Properties {
  const [light, dark] = [new Map<string, Value>(), new Map<string, Value>()];
  const imports: string[] = [];
  /** What the rules around the visited one ask of the screen. */
  const around: ('dark' | 'light' | 'other')[] = [];
  transform({
    filename: file,
    code: Buffer.from(css),
    visitor: {
      Rule: {
        import({value}) {
          imports.push(value.url);
        },
        media({value}) {
          around.push(schemeOf(value.query.mediaQueries));
        },
        style({value}) {
          if (around.includes('other') || !value.selectors.some(isWholePage)) return;
          const properties = around.includes('dark') ? dark : light;
          for (const declaration of value.declarations.declarations ?? []) {
            if (declaration.property === 'custom') properties.set(declaration.value.name, declaration.value.value);
          }
        },
      },
      RuleExit({type}) {
        if (type === 'media') around.pop();
        return undefined;
      },
    },
  });
  return {light, dark, imports};
}

/** For whom a media query is, of those that a theme can tell apart here. */
export function schemeOf([query, ...others]: readonly MediaQuery[]): 'dark' | 'light' | 'other' {
  const condition = query?.condition;
  if (others.length > 0 || query?.mediaType === 'print' || condition?.type !== 'feature') return 'other';
  const feature = condition.value;
  if (feature.type !== 'plain' || feature.name !== 'prefers-color-scheme' || feature.value.type !== 'ident') return 'other';
  return feature.value.value === 'dark' ? 'dark' : 'light';
}

function isWholePage(selector: Selector): boolean {
  const [component, ...others] = selector;
  if (component === undefined || others.length > 0) return false;
  return isRoot(selector) || component.type === 'class' || (component.type === 'type' && component.name === 'html');
}

/** Whether a selector is `:root`, under which our own tokens stand. */
export function isRoot([component, ...others]: Selector): boolean {
  return others.length === 0 && component?.type === 'pseudo-class' && component.kind === 'root';
}
