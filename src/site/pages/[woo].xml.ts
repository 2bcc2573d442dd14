import type {APIRoute} from 'astro';
import {wooFiles} from '../lib/woo.ts';

/** The sitemaps of the Dutch Woo index. */
export function getStaticPaths() {
  return wooFiles().map(({file, text}) => ({params: {woo: file.replace(/\.xml$/, '')}, props: {text}}));
}

export const GET: APIRoute<{text: string}> = ({props}) => new Response(props.text, {headers: {'Content-Type': 'application/xml; charset=utf-8'}});
