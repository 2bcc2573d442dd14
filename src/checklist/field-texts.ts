import type {FieldPath, Plan} from '#plan';
import {oncePerPlan} from './once-per-plan.ts';

/** A text in the front matter of a plan, with the path to it. */
export interface FieldText {
  field: FieldPath;
  value: string;
}

/** All texts of the front matter, in the order of the data, addresses and choices included. */
export const fieldTextsOf = oncePerPlan(({data}: Plan): readonly FieldText[] => {
  const texts: FieldText[] = [];
  collect(data, [], texts);
  return texts;
});

function collect(value: unknown, field: FieldPath, texts: FieldText[]): void {
  if (typeof value === 'string') texts.push({field, value});
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) collect(item, [...field, index], texts);
  else if (typeof value === 'object' && value !== null) for (const [key, child] of Object.entries(value)) collect(child, [...field, key], texts);
}

/** The key that a text stands under. */
export function keyOf(field: FieldPath): string {
  return String(field.findLast((step) => typeof step === 'string') ?? '');
}
