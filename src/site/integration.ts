import type {AstroIntegration, AstroUserConfig} from 'astro';
import {join} from 'node:path';
import {findRoot, readWorkspace, today} from '#workspace';

/** Where the portal is published, from `content/portal.yaml`: an address with a path gives links that path. */
export function siteAddress(): Pick<AstroUserConfig, 'site' | 'base'> {
  const root = findRoot(process.cwd());
  const url = root ? readWorkspace(root, today()).portal.url : undefined;
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
        const root = findRoot(process.cwd()) ?? process.cwd();
        const folders = [join(root, 'plans'), join(root, 'content')];
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
