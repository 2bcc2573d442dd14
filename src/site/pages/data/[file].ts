import type {APIRoute} from 'astro';
import {dataFiles, type DataFile} from '../../lib/data.ts';

/** The files of open data. */
export function getStaticPaths() {
  return dataFiles().map((data) => ({params: {file: data.file}, props: {data}}));
}

export const GET: APIRoute<{data: DataFile}> = ({props: {data}}) => new Response(data.text, {headers: {'Content-Type': `${data.mediaType}; charset=utf-8`}});
