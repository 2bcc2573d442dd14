import {z} from 'zod';
import {fieldName, valueAt} from './field.ts';
import type {FieldPath, ReadableCode, SourceProblem} from './problem.ts';
import {schemeOf} from './safe-content.ts';
import {schemaAt} from './schema/schema-at.ts';
import {locate, locateKey, nodeAt, type SourceNode} from './source-node.ts';
import {suggest} from './suggest.ts';
import {excerpt, isMapping} from './yaml.ts';

/** Data of the right shape, and a problem for each value that was not. */
export interface Validation<Data> {
  /** Absent when a required key is missing. */
  data?: Data;
  problems: SourceProblem[];
}

/**
 * Compares `value` with `schema`. What is empty counts as missing; what has the wrong shape is reported, taken out of `value`,
 * and marked in `node`, so that nobody reports it a second time as missing.
 */
export function validate<Schema extends z.ZodType>(schema: Schema, value: Record<string, unknown>, node: SourceNode): Validation<z.output<Schema>> {
  let problems: SourceProblem[] = [];
  dropEmpty(value, node);
  // Each round takes out what it reports, so the last one finds nothing but missing keys.
  for (;;) {
    const result = schema.safeParse(value, {reportInput: true});
    if (result.success) return {data: result.data, problems};
    const required = result.error.issues.filter(isMissing);
    const misshapen = result.error.issues.filter((issue) => !isMissing(issue));
    if (misshapen.length === 0) return {problems: [...problems, ...required.flatMap((issue) => missing(issue, node))]};
    problems = problems.concat(misshapen.flatMap((issue) => report(issue, schema, value, node)));
    // From the back, so that the places of earlier list items stay true.
    for (const issue of misshapen.reverse()) takeOut(issue, value, node);
  }
}

type Issue = z.core.$ZodIssue;

function isMissing(issue: Issue): boolean {
  return issue.input === undefined && issue.code !== 'unrecognized_keys';
}

/** Nothing for a key that was there, but flawed or misspelt: that is reported already. */
function missing(issue: Issue, node: SourceNode): SourceProblem[] {
  const field = String(issue.path[0]);
  if (node.misspelt?.has(field) || node.entries?.get(field)?.flawed) return [];
  return [{criterion: 'readable', message: 'missing-required', values: {field}, field, at: locate(node, [field])}];
}

function report(issue: Issue, schema: z.ZodType, value: unknown, node: SourceNode): SourceProblem[] {
  const path = stepsOf(issue);
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, path, schema, value, node);
  const field = fieldName(value, path);
  const at = issue.code === 'invalid_key' ? locateKey(node, path) : locate(node, path);
  const message = codeOf(issue);
  const scheme = message === 'expected-url' && typeof issue.input === 'string' ? schemeOf(issue.input) : undefined;
  if (scheme && !['http', 'https'].includes(scheme)) {
    return [{criterion: 'safe-content', message: 'unsafe-link', values: {scheme}, field, at}];
  }
  const options = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const suggestion = suggest(String(issue.input), options);
  const values = {field: lastKey(path), actual: describe(issue.input), options: options.join(', '), suggestion: suggestion ?? ''};
  return [{criterion: 'readable', message: suggestion ? 'expected-one-of-suggest' : message, values, field, at}];
}

function unknownKeys(keys: string[], path: FieldPath, schema: z.ZodType, value: unknown, node: SourceNode): SourceProblem[] {
  const known = keysAt(schema, path);
  const holder = valueAt(value, path);
  const free = known.filter((name) => !isMapping(holder) || !Object.hasOwn(holder, name));
  return keys.map((key) => {
    const meant = suggest(key, free);
    const suggestion = meant ?? suggest(key, known);
    const parent = nodeAt(node, path);
    if (meant && parent) (parent.misspelt ??= new Set()).add(meant);
    return {
      criterion: 'readable',
      message: suggestion ? 'unknown-key-suggest' : 'unknown-key',
      values: {field: excerpt(key), suggestion: suggestion ?? '', known: known.join(', ')},
      field: fieldName(value, [...path, key]),
      at: locateKey(node, [...path, key]),
    };
  });
}

function takeOut(issue: Issue, value: Record<string, unknown>, node: SourceNode): void {
  const path = stepsOf(issue);
  if (issue.code === 'unrecognized_keys') {
    const holder = valueAt(value, path);
    if (isMapping(holder)) for (const key of issue.keys) delete holder[key];
    return;
  }
  const flawed = nodeAt(node, path);
  if (flawed) flawed.flawed = true;
  const last = path.at(-1);
  const holder = valueAt(value, path.slice(0, -1));
  const parent = nodeAt(node, path.slice(0, -1));
  if (Array.isArray(holder) && typeof last === 'number') {
    holder.splice(last, 1);
    parent?.items?.splice(last, 1);
    if (parent) parent.lostItem = true;
  } else if (isMapping(holder) && last !== undefined) delete holder[last];
}

/** Takes empty texts, lists and mappings out of `value`; the places of empty keys stay, as anchors for what is missing there. */
function dropEmpty(value: unknown, node: SourceNode | undefined): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) {
    for (let index = value.length - 1; index >= 0; index--) {
      if (!dropEmpty(value[index], node?.items?.[index])) continue;
      value.splice(index, 1);
      node?.items?.splice(index, 1);
    }
    return value.length === 0;
  }
  if (!isMapping(value)) return false;
  for (const key of Object.keys(value)) {
    if (dropEmpty(value[key], node?.entries?.get(key))) delete value[key];
  }
  return Object.keys(value).length === 0;
}

function codeOf(issue: Issue): ReadableCode {
  switch (issue.code) {
    case 'invalid_type':
      return EXPECTED_TYPES[issue.expected] ?? 'expected-shape';
    case 'invalid_format':
      return EXPECTED_FORMATS[issue.format] ?? EXPECTED_PATTERNS[issue.message] ?? 'expected-shape';
    case 'invalid_value':
      return 'expected-one-of';
    case 'too_small':
    case 'too_big':
      return 'expected-number';
    case 'invalid_key':
      return 'expected-id';
    case 'invalid_union':
      return EXPECTED_PATTERNS[issue.message] ?? 'expected-shape';
    default:
      return 'expected-shape';
  }
}

const EXPECTED_TYPES: Partial<Record<string, ReadableCode>> = {
  string: 'expected-text',
  number: 'expected-number',
  int: 'expected-number',
  boolean: 'expected-boolean',
  array: 'expected-list',
  object: 'expected-mapping',
  record: 'expected-mapping',
};

const EXPECTED_FORMATS: Partial<Record<string, ReadableCode>> = {
  date: 'expected-date',
  url: 'expected-url',
  email: 'expected-email',
};

/** Patterns and unions carry their code as their message (schema/fields.ts). */
const EXPECTED_PATTERNS: Partial<Record<string, ReadableCode>> = {
  'expected-id': 'expected-id',
  'expected-language': 'expected-language',
  'expected-country': 'expected-country',
  'expected-sheets': 'expected-sheets',
  'expected-text': 'expected-text',
  'expected-url': 'expected-url',
};

/** The keys that the mapping at `path` takes. */
function keysAt(schema: z.ZodType, path: FieldPath): string[] {
  const mapping = schemaAt(schema, path);
  return mapping instanceof z.ZodObject ? Object.keys(mapping.shape) : [];
}

function stepsOf(issue: Issue): (string | number)[] {
  return issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
}

function lastKey(path: FieldPath): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}

/** What stands there, short enough for a message. */
function describe(input: unknown): string {
  if (typeof input === 'string') return excerpt(input);
  return excerpt(JSON.stringify(input) ?? '');
}
