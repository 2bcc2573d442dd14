import type {AstroIntegration, AstroUserConfig} from 'astro';
import {join, sep} from 'node:path';
import {readPortal, readTheme} from '#workspace';
import {workspaceRoot} from './lib/root.ts';
import {portalDesign} from './theme/portal-design.ts';
import {themeConfig} from './theme/vite.ts';

/** Where the portal is published, from `content/portal.yaml`: an address with a path gives links that path. */
export function siteAddress(): Pick<AstroUserConfig, 'site' | 'base'> {
  const {url} = readPortal(workspaceRoot());
  if (url === undefined) return {};
  const {origin, pathname} = new URL(url);
  return {site: origin, base: pathname};
}

/** Gives the portal its look, and shows plans and settings anew when they change: in `dev` the page reloads. */
export function openplan(): AstroIntegration {
  return {
    name: 'openplan',
    hooks: {
      'astro:config:setup'({updateConfig}) {
        const root = workspaceRoot();
        // a look that cannot be used stops the build before it began
        portalDesign(root, readPortal(root));
        updateConfig({vite: themeConfig(root)});
      },
      'astro:server:setup'({server}) {
        const root = workspaceRoot();
        const folders = ['plans', 'content'].map((folder) => join(root, folder) + sep);
        const look = lookOf(root);
        server.watcher.add([...folders, ...look.files]);
        server.watcher.on('all', (event, path) => {
          const isOfLook = look.files.includes(path) || lookOf(root).asked !== look.asked;
          if (!isOfLook && !folders.some((folder) => path.startsWith(folder))) return;
          // pages that come and go, and stylesheets, are known anew only after a restart
          if (isOfLook || event === 'add' || event === 'unlink') void server.restart();
          else server.ws.send({type: 'full-reload'});
        });
      },
    },
  };
}

/** The look that the settings ask for, and the files that it rests on. */
function lookOf(root: string): {asked: string; files: string[]} {
  const {design} = readPortal(root);
  return {asked: JSON.stringify(design) ?? '', files: readTheme(root, design).files.map(({file}) => file)};
}
