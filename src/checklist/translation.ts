import {INITIATIVE_POINTS, initiativesOf, initiativesUnder, kindOf, proseOf, SECTION_NAMES, POINTS, valueAt, type FieldPath, type InitiativePoint, type Plan} from '#plan';
import type {Finding} from './criterion.ts';
import {nameOf} from './names.ts';
import {BLANK} from './paste.ts';

/** What a translation has of its own. */
const OWN_KEYS = new Set(['language', 'translationOf', 'sources', 'waivers']);

/** Two versions of a plan, and where in each is looked. */
interface Pair {
  plan: Plan;
  original: Plan;
  /** The path in the translation, and in the original: items of lists may stand in another order. */
  path: FieldPath;
  there: FieldPath;
}

/** Everything that a translation lacks, adds or tells otherwise than its original. */
export function* differencesIn(plan: Plan, original: Plan): Iterable<Finding> {
  yield* inMapping({plan, original, path: [], there: []});
  for (const point of INITIATIVE_POINTS) yield* inInitiatives(plan, original, point);
  yield* inSections(plan, original);
}

function* inMapping({plan, original, path, there}: Pair): Iterable<Finding> {
  const keys = new Set([original, plan].flatMap((version) => Object.keys(mappingAt(version, version === plan ? path : there))));
  for (const key of keys) {
    if (OWN_KEYS.has(key) || key === 'initiatives') continue;
    yield* inField({plan, original, path: [...path, key], there: [...there, key]});
  }
}

function* inField(pair: Pair): Iterable<Finding> {
  const {plan, original, path, there} = pair;
  // A `false` says what silence says.
  const [value, expected] = [valueAt(plan.data, path), valueAt(original.data, there)].map((each) => (each === false ? undefined : each));
  const kind = kindOf(path);
  if (value === undefined && expected === undefined) return;
  if (expected === undefined) {
    // Words of its own do no harm, and what could not be read in the original cannot be compared.
    if (kind !== 'text' && kind !== 'address' && !original.isFlawed(there)) yield {message: 'extra', values: placeOf(pair), field: path};
  } else if (value === undefined) yield missing(pair, expected);
  else if (kind === 'mapping') yield* inMapping(pair);
  else if (kind === 'list') yield* inList(pair);
  else if (kind === 'fact' && written(value) !== written(expected)) {
    yield {message: 'different', values: {...placeOf(pair), actual: shown(value), expected: shown(expected)}, field: path};
  }
}

function* inList(pair: Pair): Iterable<Finding> {
  const {plan, original, path, there} = pair;
  if (plan.isFlawed(path) || original.isFlawed(there)) return;
  const own = itemsAt(plan, path);
  const others = itemsAt(original, there);
  const key = namingKey(own, others);
  if (key === undefined) {
    if (own.length !== others.length) return yield {message: 'number', values: {...placeOf(pair), actual: own.length, expected: others.length}, field: path};
    for (const index of own.keys()) yield* inMapping({...pair, path: [...path, index], there: [...there, index]});
    return;
  }
  const extra = own.filter((item) => !others.some((other) => other[key] === item[key]));
  const lost = others.filter((other) => !own.some((item) => item[key] === other[key]));
  for (const [index, item] of own.entries()) {
    const at = others.findIndex((other) => other[key] === item[key]);
    const inside = {...pair, path: [...path, index], there: [...there, at]};
    if (at >= 0) yield* inMapping(inside);
    // As many others are missing: it is the id that differs.
    else if (extra.length === lost.length) {
      const expected = lost[extra.indexOf(item)]?.[key];
      yield {message: 'different', values: {...placeOf({...inside, path: [...inside.path, key]}), actual: shown(item[key]), expected: shown(expected)}, field: [...inside.path, key]};
    } else yield {message: 'extra', values: placeOf(inside), field: inside.path};
  }
  if (extra.length === lost.length) return;
  for (const item of lost) {
    const values = placeOf(pair);
    yield {message: 'missing', values: {...values, field: `${values.field}.${shown(item[key])}`}, field: path, paste: {in: path, add: [blankCopy(item, [...path, 0])]}};
  }
}

function* inInitiatives(plan: Plan, original: Plan, point: InitiativePoint): Iterable<Finding> {
  const list = [point, 'initiatives'];
  // A point that is missing altogether is one thing to put right.
  if (!plan.data[point]) return;
  const everywhere = initiativesOf(plan);
  for (const {initiative, path: there} of initiativesUnder(original, point)) {
    const {id} = initiative;
    if (!id) continue;
    const found = everywhere.find((placed) => placed.initiative.id === id);
    if (!found) yield {message: 'missing-initiative', values: {id, point}, field: list, paste: {in: list, add: [blankCopy(initiative, [...list, 0])]}};
    else if (found.point !== point) yield {message: 'point', values: {name: found.initiative.title ?? id, actual: found.point, expected: point}, field: found.path};
    else yield* inMapping({plan, original, path: found.path, there});
  }
  for (const [index, {initiative, path}] of initiativesUnder(plan, point).entries()) {
    const isKnown = initiativesOf(original).some((placed) => placed.initiative.id === initiative.id);
    if (!isKnown && !original.isFlawed(list)) yield {message: 'extra-initiative', values: {name: nameOf(index, initiative.title, initiative.id)}, field: path};
  }
}

/** Sections are compared where we know what their headings are called. */
function* inSections(plan: Plan, original: Plan): Iterable<Finding> {
  const names = SECTION_NAMES[plan.data.language.split('-')[0] ?? ''];
  for (const point of POINTS) {
    const has = ({body}: Plan) => body.some((section) => section.point === point && proseOf(section.nodes).trim());
    if (names && has(original) && !has(plan)) yield {message: 'section', values: {heading: names[point][0]}, field: []};
  }
}

function missing(pair: Pair, expected: unknown): Finding {
  const {path} = pair;
  const key = String(path.at(-1));
  return {message: 'missing', values: placeOf(pair), field: path, paste: {in: path.slice(0, -1), add: {[key]: blankCopy(expected, path)}}};
}

/** What the original has at `path`, with its words left open. */
function blankCopy(value: unknown, path: FieldPath): unknown {
  const kind = kindOf(path);
  if (kind === 'text') return BLANK;
  if (kind === 'list' && Array.isArray(value)) return value.map((item, index) => blankCopy(item, [...path, index]));
  if (kind !== 'mapping' || !isMapping(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, blankCopy(inner, [...path, key])]));
}

/** How a message names a field: within its initiative, when it has one. */
function placeOf({plan, path}: Pick<Pair, 'plan' | 'path'>): {field: string; scope: string; name?: string} {
  const holder = initiativesOf(plan).find((placed) => placed.path.every((step, index) => path[index] === step));
  const field = plan.fieldName(path);
  if (!holder) return {field, scope: 'plan'};
  const {title, id} = holder.initiative;
  return {field: field.slice(plan.fieldName(holder.path).length + 1), scope: 'initiative', name: title ?? id};
}

/** The key by which the items of two lists can be told apart. */
function namingKey(...lists: Record<string, unknown>[][]): string | undefined {
  return ['id', 'on'].find((key) => lists.every((items) => new Set(items.flatMap((item) => item[key] ?? [])).size === items.length));
}

function mappingAt({data}: Plan, path: FieldPath): Record<string, unknown> {
  const value = valueAt(data, path);
  return isMapping(value) ? value : {};
}

function itemsAt({data}: Plan, path: FieldPath): Record<string, unknown>[] {
  const value = valueAt(data, path);
  return Array.isArray(value) ? value.filter(isMapping) : [];
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A fact as a text to compare: the order of a list or mapping of facts does not count. */
function written(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify(value.map(written).sort());
  if (isMapping(value)) return JSON.stringify(Object.entries(value).map(([key, inner]) => `${key}: ${written(inner)}`).sort());
  return JSON.stringify(value) ?? '';
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
