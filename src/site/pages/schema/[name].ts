import type {APIRoute} from 'astro';
import {JSON_SCHEMAS, jsonSchema, type SchemaOf} from '#plan';
import {workspace} from '../../lib/workspace.ts';

/** The JSON Schemas of front matter, for editors and other tools. */
export function getStaticPaths() {
  return (['plan', 'initiative'] as const).map((of) => ({params: {name: JSON_SCHEMAS[of].name}, props: {of}}));
}

export const GET: APIRoute<{of: SchemaOf}> = ({props}) => new Response(`${JSON.stringify(jsonSchema(props.of, workspace().portal.url), null, 2)}\n`);
