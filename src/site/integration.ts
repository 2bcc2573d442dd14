import type {AstroIntegration, AstroUserConfig} from 'astro';
import {join, sep} from 'node:path';
import {readWorkspace, today} from '#workspace';
import {workspaceRoot} from './lib/root.ts';

/** Where the portal is published, from `content/portal.yaml`: an address with a path gives links that path. */
export function siteAddress(): Pick<AstroUserConfig, 'site' | 'base'> {
  const {url} = readWorkspace(workspaceRoot(), today()).portal;
  if (url === undefined) return {};
  const {origin, pathname} = new URL(url);
  return {site: origin, base: pathname};
}

/** Shows plans and settings anew when they change: in `dev` the page reloads. */
export function openplan(): AstroIntegration {
  return {
    name: 'openplan',
    hooks: {
      'astro:server:setup'({server}) {
        const folders = ['plans', 'content'].map((folder) => join(workspaceRoot(), folder) + sep);
        server.watcher.add(folders);
        server.watcher.on('all', (event, path) => {
          if (!folders.some((folder) => path.startsWith(folder))) return;
          // pages that come and go are known only after a restart
          if (event === 'add' || event === 'unlink') void server.restart();
          else server.ws.send({type: 'full-reload'});
        });
      },
    },
  };
}
