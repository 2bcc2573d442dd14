import type {APIRoute} from 'astro';
import {openSearch} from '#exports';
import {exportsOf} from '../../lib/data.ts';
import {fileHref, href, languageOf, languagePaths} from '../../lib/language.ts';
import {workspace} from '../../lib/workspace.ts';

/** How a browser searches the portal, in each language. It takes whole addresses: without the portal's own there is none. */
export function getStaticPaths() {
  return workspace().portal.url === undefined ? [] : languagePaths();
}

export const GET: APIRoute = ({params}) => {
  const language = languageOf(params['lang']);
  const whole = (path: string) => new URL(path, workspace().portal.url).href;
  const place = {language, search: whole(href('/search/', language)), self: whole(href('/opensearch.xml', language)), icon: whole(fileHref('/icon.svg'))};
  return new Response(openSearch(place, exportsOf().context), {headers: {'Content-Type': 'application/opensearchdescription+xml; charset=utf-8'}});
};
