import type {Value} from './properties.ts';

/** Puts what `lookup` knows in the place of each `var()`, as a browser does; nothing when a name leads nowhere, or back to itself. */
export function resolve(value: Value, lookup: (name: string) => Value | undefined, seen: readonly string[] = []): Value | undefined {
  const parts: Value[] = [];
  for (const part of value) {
    const resolved = resolvePart(part, lookup, seen);
    if (resolved === undefined) return undefined;
    parts.push(resolved);
  }
  return parts.flat();
}

function resolvePart(part: Value[number], lookup: (name: string) => Value | undefined, seen: readonly string[]): Value | undefined {
  if (part.type === 'function') {
    const inner = resolve(part.value.arguments, lookup, seen);
    return inner && [{type: 'function', value: {name: part.value.name, arguments: [...inner]}}];
  }
  if (part.type !== 'var') return [part];
  const {name, fallback} = part.value;
  const found = seen.includes(name.ident) ? undefined : lookup(name.ident);
  const resolved = found && resolve(found, lookup, [...seen, name.ident]);
  return resolved ?? (fallback ? resolve(fallback, lookup, seen) : undefined);
}
