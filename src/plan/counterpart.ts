import {distance} from 'fastest-levenshtein';
import {NAMING_KEYS, valueAt} from './field.ts';
import {INITIATIVE_POINTS} from './points.ts';
import type {FieldPath} from './problem.ts';

/** Finds where a field of one version of a plan stands in another; nothing when its item of a list is there no more. */
export type Counterpart = (path: FieldPath) => FieldPath | undefined;

/**
 * Items of lists are the same by id, else by what they are called, else when they are much alike: an item that moved,
 * was given an id or was worded better is still that item. An initiative is looked for under the other points as well.
 */
export function counterpartIn(from: unknown, to: unknown): Counterpart {
  const known = new Map<string, ReadonlyMap<number, number>>();
  const pairsOf = (list: FieldPath, other: FieldPath) => {
    const key = `${list.join('\n')}\n\n${other.join('\n')}`;
    const pairs = known.get(key) ?? pairItems(itemsAt(from, list), itemsAt(to, other));
    known.set(key, pairs);
    return pairs;
  };
  return (path) => {
    const found: (string | number)[] = [];
    for (const [depth, step] of path.entries()) {
      if (typeof step === 'string') {
        found.push(step);
        continue;
      }
      const list = path.slice(0, depth);
      const nth = pairsOf(list, found).get(step);
      const place = nth === undefined ? elsewhere(from, to, [...list, step]) : [...found, nth];
      if (!place) return undefined;
      found.splice(0, found.length, ...place);
    }
    return found;
  };
}

/** An initiative that moved to another point keeps its id. */
function elsewhere(from: unknown, to: unknown, path: FieldPath): FieldPath | undefined {
  const id = valueAt(from, [...path, 'id']);
  if (path.length !== 3 || path[1] !== 'initiatives' || id === undefined) return undefined;
  const places = INITIATIVE_POINTS.flatMap((point) => itemsAt(to, [point, 'initiatives']).map((_, nth): FieldPath => [point, 'initiatives', nth]));
  return places.find((place) => valueAt(to, [...place, 'id']) === id);
}

function itemsAt(data: unknown, path: FieldPath): readonly unknown[] {
  const list = valueAt(data, path);
  return Array.isArray(list) ? list : [];
}

/** Which item of `to` each item of `from` is, by their numbers. */
export function pairItems(from: readonly unknown[], to: readonly unknown[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (isSame: (a: unknown, b: unknown) => boolean) => {
    for (const [index, item] of from.entries()) {
      if (pairs.has(index)) continue;
      const nth = to.findIndex((other, place) => !taken.has(place) && isSame(item, other));
      if (nth === -1) continue;
      pairs.set(index, nth);
      taken.add(nth);
    }
  };
  pair((a, b) => typeof a !== 'object' && a === b);
  for (const key of NAMING_KEYS) pair((a, b) => nameBy(key, a) !== undefined && nameBy(key, a) === nameBy(key, b));
  pair(isAlike);
  return pairs;
}

function nameBy(key: string, item: unknown): string | undefined {
  const name = valueAt(item, [key]);
  return typeof name === 'string' ? name : undefined;
}

/** Whether two items without a name in common say mostly the same. */
function isAlike(a: unknown, b: unknown): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const longest = Math.max(one.length, other.length);
  return longest > 0 && distance(one, other) <= longest * MOST_CHANGED;
}

/** The share of the characters that may have changed. */
const MOST_CHANGED = 0.4;

/** All that stands in an item, but for its id: one that is given an id says nothing else than before. */
function wordsOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item ?? '');
  return Object.entries(item).flatMap(([key, value]) => (key === 'id' ? [] : wordsOf(value))).join('\n').slice(0, MOST_READ);
}

/** Characters that tell enough of an item. */
const MOST_READ = 500;
