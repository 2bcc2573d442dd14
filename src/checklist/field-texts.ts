import type {FieldPath, Plan} from '#plan';
import {oncePerPlan} from './once-per-plan.ts';

/** A text in the front matter of a plan, with its key or its number in what holds it, and the path to that. */
export interface FieldText {
  holder: FieldPath;
  step: string | number;
  value: string;
}

/** All texts of the front matter, in the order of the data, addresses and choices included. */
export const fieldTextsOf = oncePerPlan(({data}: Plan): readonly FieldText[] => {
  const texts: FieldText[] = [];
  collect(data, [], texts);
  return texts;
});

function collect(value: object, holder: FieldPath, texts: FieldText[]): void {
  if (Array.isArray(value)) value.forEach((item, index) => collectAt(index, item, holder, texts));
  else for (const [key, child] of Object.entries(value)) collectAt(key, child, holder, texts);
}

function collectAt(step: string | number, value: unknown, holder: FieldPath, texts: FieldText[]): void {
  if (typeof value === 'string') texts.push({holder, step, value});
  else if (typeof value === 'object' && value !== null) collect(value, [...holder, step], texts);
}

/** The key that a text stands under. */
export function keyOf(field: FieldPath): string {
  return String(field.findLast((step) => typeof step === 'string') ?? '');
}
