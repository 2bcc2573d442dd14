import type {APIRoute} from 'astro';
import {robotsTxt} from '#exports';
import {wooFiles} from '../lib/woo.ts';
import {workspace} from '../lib/workspace.ts';

/** A sitemap needs whole addresses: without the portal's own there is none to name. */
export const GET: APIRoute = () => {
  const {url} = workspace().portal;
  const [wooIndex] = wooFiles();
  const files = url === undefined ? [] : ['sitemap.xml', ...(wooIndex ? [wooIndex.file] : [])];
  return new Response(robotsTxt(files.map((file) => `${url}/${file}`)), {headers: {'Content-Type': 'text/plain; charset=utf-8'}});
};
