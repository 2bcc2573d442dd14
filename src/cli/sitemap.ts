import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {modifiedOn, sitemapFiles, type SitemapPage} from '#exports';
import {publishedPlans, readCommitDays, type Workspace} from '#workspace';

/**
 * Writes the sitemap of the pages that were built in `folder`, by the addresses that they give themselves: whatever has no address of its own,
 * such as the page for what is not found, is not in it. Nothing without the portal's address: a sitemap takes whole ones.
 */
export function writeSitemap(folder: string, workspace: Workspace): void {
  const {url} = workspace.portal;
  if (url === undefined) return;
  const changed = changesIn(workspace, url);
  const heads = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((path) => path.endsWith('.html')).map((path) => headOf(join(folder, path)));
  const pages = heads.flatMap((head): SitemapPage[] => {
    const links = linksIn(head);
    const address = links.find(({rel}) => rel === 'canonical')?.href;
    const versions = links.flatMap(({rel, hreflang, href}) => (rel === 'alternate' && hreflang && href ? [{language: hreflang, address: href}] : []));
    return address === undefined ? [] : [{address, versions, changed: changed.get(address)}];
  });
  for (const {file, text} of sitemapFiles(pages, url)) writeFileSync(join(folder, file), text);
}

/** By the address of its page, when each plan last changed: by the latest commit, else by what it says itself. */
function changesIn(workspace: Workspace, url: string): Map<string, string> {
  const commitDay = readCommitDays(workspace.root);
  return new Map(
    publishedPlans(workspace).flatMap(({plan, report}): [string, string][] => {
      const day = commitDay(plan) ?? modifiedOn([{plan, report}]);
      return day === undefined ? [] : [[new URL(`${url}/plans/${plan.id}/`).href, day]];
    }),
  );
}

function headOf(path: string): string {
  const html = readFileSync(path, 'utf8');
  return html.slice(0, html.indexOf('</head>'));
}

/** The attributes of each `<link>`. */
function linksIn(head: string): Partial<Record<string, string>>[] {
  return [...head.matchAll(/<link\b([^>]*)>/g)].map(([, attributes = '']) =>
    Object.fromEntries([...attributes.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value.replaceAll('&#38;', '&').replaceAll('&amp;', '&')])),
  );
}
