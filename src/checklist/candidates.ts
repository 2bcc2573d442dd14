import type {FieldPath} from '#plan';

/** The paths of those fields, of the mapping at `path`, that are filled in. */
export function filledFields<M extends object>(mapping: M | undefined, path: FieldPath, names: readonly (keyof M & string)[]): FieldPath[] {
  return names.filter((name) => mapping?.[name] !== undefined).map((name) => [...path, name]);
}
