import {z} from 'zod';
import type {FieldPath} from '../problem.ts';
import {planSchema} from './plan.ts';
import {schemaAt} from './schema-at.ts';

/** What a field of a plan holds: words, an address, something that is the same in every language, or more fields. */
export type Kind = 'text' | 'address' | 'fact' | 'list' | 'mapping';

/** The kind of the field at `path`: dates, numbers, ids, choices and lists of these are facts. */
export function kindOf(path: FieldPath): Kind {
  const pattern = path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
  const kind = known.get(pattern) ?? kindIn(schemaAt(planSchema, path));
  known.set(pattern, kind);
  return kind;
}

// A translation asks for every field of two plans.
const known = new Map<string, Kind>();

function kindIn(schema: z.core.$ZodType | undefined): Kind {
  if (schema instanceof z.ZodObject) return 'mapping';
  if (schema instanceof z.ZodArray) return schemaAt(schema, [0]) instanceof z.ZodObject ? 'list' : 'fact';
  if (schema instanceof z.ZodURL || schema instanceof z.ZodEmail || schema instanceof z.ZodUnion) return 'address';
  // A text with a pattern is an id or a code.
  if (schema instanceof z.ZodString && !schema.def.checks?.length) return 'text';
  return 'fact';
}
