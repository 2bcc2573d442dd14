import type {APIRoute} from 'astro';
import {listImages, readImage} from '#workspace';
import {workspace} from '../../lib/workspace.ts';

/** The pictures that stand beside plans, at the place they have in the workspace. */
export function getStaticPaths() {
  return listImages(workspace().root).map((path) => ({params: {image: path.slice('plans/'.length)}}));
}

export const GET: APIRoute = ({params}) => new Response(Buffer.from(readImage(workspace().root, `plans/${params['image']}`)));
