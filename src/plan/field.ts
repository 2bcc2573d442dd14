import type {FieldPath} from './problem.ts';

/** The public name of a field: its steps with `.` between, list items by their id or name where they have one. */
export function fieldName(data: unknown, path: FieldPath): string {
  let value = data;
  const names: (string | number)[] = [];
  for (const step of path) {
    value = childOf(value, step);
    names.push(typeof step === 'number' ? (itemName(value) ?? step) : step);
  }
  return names.join('.');
}

/** The value at `path`, or nothing. */
export function valueAt(data: unknown, path: FieldPath): unknown {
  let value = data;
  for (const step of path) value = childOf(value, step);
  return value;
}

function childOf(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return Reflect.get(value, step);
}

/** The keys by which an item of a list is known, the surest first. */
export const NAMING_KEYS = ['id', 'name', 'title', 'criterion', 'task', 'risk', 'group', 'commitment', 'idea', 'url', 'on'];

function itemName(item: unknown): string | undefined {
  for (const key of NAMING_KEYS) {
    const name = childOf(item, key);
    if (typeof name === 'string') return name;
  }
  return undefined;
}
