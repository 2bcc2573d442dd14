import type {FieldPath} from './problem.ts';
import {positionAt, rangeOf, type Range, type SourceFile} from './range.ts';

/** Where a value of the front matter stands. A tree of these runs parallel to the data. */
export interface SourceNode {
  file: SourceFile;
  /** Offsets of the value, `end` exclusive; equal when the key has no value. */
  start: number;
  end: number;
  key?: {start: number; end: number};
  /** Written as `{…}` or `[…]` rather than on lines of its own. */
  flow: boolean;
  /** The whole front matter: its anchor is the opening `---`. */
  root?: boolean;
  entries?: Map<string, SourceNode>;
  items?: SourceNode[];
  /** The value had the wrong shape and was taken out of the data: absent, but already reported. */
  flawed?: boolean;
  /** An item of this list had the wrong shape and was taken out. */
  lostItem?: boolean;
  /** Keys that a misspelt neighbour probably stands for. */
  misspelt?: Set<string>;
}

/** Where something new goes: below `line`, indented by `indent` spaces; before the bracket at `offset` when the parent is written as `{…}`. */
export interface Place {
  path: string;
  line: number;
  indent: number;
  offset: number;
  flow: boolean;
  /** How many steps of the asked path exist already. */
  depth: number;
}

/** The range of the value at `path`. What has lines of its own is named by its key or first line; what is missing, by the nearest existing parent's. */
export function locate(root: SourceNode, path: FieldPath): Range {
  const node = nearest(root, path).node;
  const isPlain = !node.root && node.end > node.start && (node.flow || !(node.entries ?? node.items));
  const found = nodeAt(root, path) === node;
  return found && isPlain ? rangeOf(node.file, node.start, node.end) : anchorOf(node);
}

/** The range of the key at `path`; for a list item its first line. */
export function locateKey(root: SourceNode, path: FieldPath): Range {
  return anchorOf(nearest(root, path).node);
}

/** The range of all that stands at `path`, key included. */
export function extent(root: SourceNode, path: FieldPath): Range {
  const {node} = nearest(root, path);
  return node.root ? anchorOf(node) : rangeOf(node.file, node.key?.start ?? node.start, node.end);
}

/** Whether a key stands at `path` with nothing under it: no value, or an empty text, list or mapping. */
export function isEmptyKey(root: SourceNode, path: FieldPath): boolean {
  const node = nodeAt(root, path);
  return node?.key !== undefined && !node.entries?.size && !node.items?.length;
}

/** The range of the key at `path` with its colon and all that stands there; nothing when there is no such key. */
export function keyExtent(root: SourceNode, path: FieldPath): Range | undefined {
  const node = nodeAt(root, path);
  if (!node?.key) return undefined;
  const {file, key} = node;
  const end = Math.max(file.text.indexOf(':', key.end) + 1, node.end);
  // An empty block of text ends below the line of its key.
  return rangeOf(file, key.start, key.start + file.text.slice(key.start, end).trimEnd().length);
}

/** Whether the value at `path` is absent only because it, or what holds it, was reported as misshapen. */
export function isFlawed(root: SourceNode, path: FieldPath): boolean {
  let node: SourceNode | undefined = root;
  for (const step of path) {
    if (node.flawed || node.misspelt?.has(String(step))) return true;
    node = childOf(node, step);
    if (!node) return false;
  }
  return node.flawed === true || node.lostItem === true;
}

/** The place for a key missing from what stands, or ought to stand, at `path`. */
export function placeIn(root: SourceNode, path: FieldPath): Place {
  const {node, depth} = nearest(root, path);
  const first = node.items?.[0] ?? node.entries?.values().next().value;
  // What only files of their own hold has no place here: its key comes along.
  if (depth > 0 && first && (node.end === 0 || first.file !== node.file)) return placeIn(root, path.slice(0, depth - 1));
  const line = (offset: number) => positionAt(node.file.text, offset).line;
  const column = (offset: number) => positionAt(node.file.text, offset).column;
  const base = {path: node.file.path, offset: node.end - 1, flow: node.flow, depth};
  if (node.items && first) return {...base, line: line(node.end), indent: indentOfItem(first)};
  if (first) return {...base, line: line(node.end), indent: column(first.key?.start ?? first.start) - 1};
  if (node.root) return {...base, line: 1, indent: 0};
  const start = node.key?.start ?? node.start;
  return {...base, line: line(start), indent: column(start) + 1};
}

/** How many spaces stand before the hyphen of a list item. */
function indentOfItem({file, start}: SourceNode): number {
  const before = /(?:^|[\r\n])( *)-(?=\s)(?:[ \t]+|#[^\r\n]*|[\r\n]+)*$/.exec(file.text.slice(0, start));
  return before?.[1]?.length ?? 0;
}

export function nodeAt(root: SourceNode, path: FieldPath): SourceNode | undefined {
  const {node, depth} = nearest(root, path);
  return depth === path.length ? node : undefined;
}

function nearest(root: SourceNode, path: FieldPath): {node: SourceNode; depth: number} {
  let node = root;
  let depth = 0;
  for (const step of path) {
    const next = childOf(node, step);
    if (!next) break;
    node = next;
    depth++;
  }
  return {node, depth};
}

function childOf(node: SourceNode, step: string | number): SourceNode | undefined {
  return typeof step === 'number' ? node.items?.[step] : node.entries?.get(step);
}

function anchorOf(node: SourceNode): Range {
  if (node.root) return rangeOf(node.file, 0, Math.min(3, node.file.text.length));
  if (node.key) return rangeOf(node.file, node.key.start, node.key.end);
  return rangeOf(node.file, node.start, Math.min(endOfLine(node.file.text, node.start), Math.max(node.end, node.start + 1)));
}

/** The offset after the last character of the line of `start` that is no white space. */
function endOfLine(text: string, start: number): number {
  const rest = /[^\r\n]*/y;
  rest.lastIndex = start;
  return start + (rest.exec(text)?.[0] ?? '').trimEnd().length;
}
