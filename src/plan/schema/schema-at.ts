import {z} from 'zod';
import type {FieldPath} from '../problem.ts';

/** The schema of what stands at `path` under `schema`, without its being optional; nothing when there is no such field. */
export function schemaAt(schema: z.core.$ZodType, path: FieldPath): z.core.$ZodType | undefined {
  let current: z.core.$ZodType | undefined = unwrapped(schema);
  for (const step of path) {
    if (current instanceof z.ZodObject) current = unwrapped(current.shape[step]);
    else if (current instanceof z.ZodArray) current = unwrapped(current.element);
    else if (current instanceof z.ZodRecord) current = unwrapped(current.valueType);
    else return undefined;
  }
  return current;
}

function unwrapped(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema;
}
