import {z} from 'zod';
import {INITIATIVE_POINTS} from './points.ts';
import {initiativeFileSchemas, planSchema} from './schema/index.ts';

/** A JSON Schema of draft 7, as editors and other tools take it. */
export type JsonSchema = Record<string, unknown>;

/** The files whose front matter has a JSON Schema, and the name under which it is published. */
export const JSON_SCHEMAS = {
  plan: {
    name: 'plan.schema.json',
    title: 'Open government plan',
    description: 'The front matter of a plan: plans/<publisher>/<plan>.mdx. An empty value counts as a missing one; what is missing is for the checklist to say.',
    schema: planSchema,
  },
  initiative: {
    name: 'initiative.schema.json',
    title: 'Initiative of an open government plan',
    description: 'The front matter of an initiative with a file of its own, in the folder of its plan. The name of the file is its id.',
    schema: z.union(INITIATIVE_POINTS.map((point) => initiativeFileSchemas[point].extend({point: z.literal(point).describe('The point under which the initiative stands.')}))),
  },
} as const;

export type SchemaOf = keyof typeof JSON_SCHEMAS;

/** The JSON Schema for a kind of file; `portal` is the address of the portal that publishes it, when it is known. */
export function jsonSchema(of: SchemaOf, portal = ''): JsonSchema {
  const {name, title, description, schema} = JSON_SCHEMAS[of];
  const {$schema, ...rest} = z.toJSONSchema(schema, {target: 'draft-7', io: 'input', override: completeAddress});
  return {$schema, $id: `${portal}/schema/${name}`, title, description, ...rest};
}

/** JSON Schema's own format for addresses takes every scheme. */
function completeAddress({zodSchema, jsonSchema}: {zodSchema: unknown; jsonSchema: JsonSchema}): void {
  if (zodSchema instanceof z.ZodURL) jsonSchema['pattern'] = '^[hH][tT][tT][pP][sS]?://[^/]';
}
