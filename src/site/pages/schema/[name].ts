import type {APIRoute} from 'astro';
import {PLANS_SCHEMA, plansJsonSchema} from '#exports';
import {JSON_SCHEMAS, jsonSchema, type JsonSchema} from '#plan';
import {REPORT_SCHEMA, reportJsonSchema} from '#reports';
import {workspace} from '../../lib/workspace.ts';

/** The JSON Schemas of front matter, of the JSON report and of the open data, for editors and other tools. */
export function getStaticPaths() {
  const {url} = workspace().portal;
  return [
    ...(['plan', 'initiative'] as const).map((of) => ({params: {name: JSON_SCHEMAS[of].name}, props: {schema: jsonSchema(of, url)}})),
    {params: {name: REPORT_SCHEMA}, props: {schema: reportJsonSchema(url)}},
    {params: {name: PLANS_SCHEMA}, props: {schema: plansJsonSchema(url)}},
  ];
}

export const GET: APIRoute<{schema: JsonSchema}> = ({props}) => new Response(`${JSON.stringify(props.schema, null, 2)}\n`);
