import {CORE_SCHEMA, dump} from 'js-yaml';
import {lineOf, offsetOfLine, rangeOf, type FieldPath, type Plan, type Range, type SourceFile} from '#plan';
import type {Finding} from './criterion.ts';
import type {Paste} from './report.ts';

/** What an author fills in where the plan cannot know it. The checklist takes it for template text. */
export const BLANK = '…';

/** A date to fill in; no date, so that it is not forgotten. */
export const BLANK_DATE = 'YYYY-MM-DD';

type Addition = NonNullable<Finding['paste']>;

/** YAML for what is missing, indented for the place where it goes; parents that are missing too come along. */
export function pasteFor(plan: Plan, wanted: Addition): Paste {
  const empty = emptyKey(plan, wanted);
  if (empty) return instead(plan, wanted, empty);
  const {path, line, indent, flow, depth, offset} = plan.placeIn(wanted.in);
  const file = fileOf(plan, path);
  const addition = nested(wanted.in.slice(depth), wanted.add);
  if (flow) return {text: flowText(addition), path, line, how: 'within', at: rangeOf(file, offset, offset)};
  const end = endOfLine(file, line);
  return {text: indented(blockRows(addition), indent).join('\n'), path, line, how: 'below', at: rangeOf(file, end, end)};
}

/** The path and place of a key that is written already, but empty: what is missing goes in its stead. */
function emptyKey(plan: Plan, {in: path, add}: Addition): {path: FieldPath; at: Range} | undefined {
  const keys = Array.isArray(add) ? [] : Object.keys(add).map((key) => [...path, key]);
  // A parent with other keys under it, however empty, takes one more.
  const parents = path.map((_, index) => path.slice(0, index + 1)).filter((parent) => plan.isEmptyKey(parent));
  for (const each of [...keys, ...parents]) {
    const at = plan.keyExtent(each);
    if (at) return {path: each, at};
  }
  return undefined;
}

function instead(plan: Plan, {in: holder, add}: Addition, key: {path: FieldPath; at: Range}): Paste {
  const {path, start, end} = key.at;
  const parent = key.path.slice(0, -1);
  const file = fileOf(plan, path);
  const before = lineOf(file.text, start.line).slice(0, start.column - 1);
  const after = lineOf(file.text, end.line).slice(end.column - 1);
  const addition = nested(holder.slice(parent.length), add);
  const place = {path, line: start.line, how: 'instead' as const, at: rangeOf(file, start.offset - before.length, endOfLine(file, end.line))};
  if (plan.placeIn(parent).flow) return {...place, text: before + flowText(addition) + after.replace(/^ +(?=[,}\]])/, '')};
  const [first = '', ...others] = blockRows(addition);
  const comment = /\s#.*/.exec(after)?.[0] ?? '';
  return {...place, text: [before + first + comment, ...indented(others, before.length)].join('\n')};
}

/** What is to be added under the keys of `path`. */
function nested(path: FieldPath, add: Addition['add']): unknown {
  return path.reduceRight<unknown>((inner, step) => ({[step]: inner}), add);
}

function blockRows(addition: unknown): string[] {
  return dump(addition, OPTIONS).trimEnd().split('\n');
}

/** What stands between the braces or brackets of a value on one line. */
function flowText(addition: unknown): string {
  return dump(addition, {...OPTIONS, flowLevel: 0}).trim().replace(/^[{[]|[}\]]$/g, '');
}

function indented(rows: readonly string[], indent: number): string[] {
  return rows.map((row) => (row ? ' '.repeat(indent) + row : row));
}

function fileOf({files}: Plan, path: string): SourceFile {
  return files.find((file) => file.path === path) ?? {path, text: ''};
}

function endOfLine({text}: SourceFile, line: number): number {
  return offsetOfLine(text, line) + lineOf(text, line).length;
}

const OPTIONS = {schema: CORE_SCHEMA, lineWidth: -1, noRefs: true};
