import type {APIRoute} from 'astro';
import {securityTxt} from '#exports';
import {exportsOf} from '../../lib/data.ts';
import {workspace} from '../../lib/workspace.ts';

/** `security.txt`, when there is somebody to tell. */
export function getStaticPaths() {
  const text = securityTxt(workspace().portal.security, exportsOf().context);
  return text === undefined ? [] : [{params: {file: 'security.txt'}, props: {text}}];
}

export const GET: APIRoute<{text: string}> = ({props}) => new Response(props.text, {headers: {'Content-Type': 'text/plain; charset=utf-8'}});
