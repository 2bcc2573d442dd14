import type {AstroUserConfig} from 'astro';
import {fileURLToPath} from 'node:url';
import {readPortal} from '#workspace';
import {portalDesign} from './portal-design.ts';
import {restyle} from './restyle.ts';

const STYLES = fileURLToPath(new URL('../styles/', import.meta.url));

/** Dresses the stylesheets of the portal at `root` in its design, once Vite has put what they import into them. */
export function themeConfig(root: string): NonNullable<AstroUserConfig['vite']> {
  return {
    css: {
      postcss: {
        plugins: [
          {
            postcssPlugin: 'openplan-theme',
            Once(css, {postcss}) {
              const file = css.source?.input.file ?? '';
              if (!file.startsWith(STYLES)) return;
              const styled = restyle(file, css.toString(), portalDesign(root, readPortal(root)));
              css.removeAll().append(postcss.parse(styled, {from: file}));
            },
          },
        ],
      },
    },
  };
}
