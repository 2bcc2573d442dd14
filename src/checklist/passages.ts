import type {Nodes, RootContent} from 'mdast';
import {rangeOf, rangeOfNode, type FieldPath, type Plan, type Range, type SourceFile} from '#plan';
import {align} from './align.ts';
import {oncePerPlan} from './once-per-plan.ts';
import {textsOf} from './texts.ts';

/** A stretch of a plan's words as a reader sees them: the value of a field, a paragraph, a heading, the cell of a table. */
export interface Passage {
  /** Lines that only wrap are joined by a space: a line break ends a sentence. U+FFFC stands for code and components. */
  text: string;
  kind: 'field' | 'paragraph' | 'heading' | 'cell';
  /** Empty for a passage of the text under the front matter. */
  field: FieldPath;
  /** It stands in a quotation: the words are somebody else’s. */
  quoted: boolean;
  /** The range in the file of what stands in `text` from `start` up to `end`. */
  at(start: number, end: number): Range;
}

/** The passage in a field of the front matter. */
export function passageAt(plan: Plan, field: FieldPath, value: string): Passage {
  let written: Written | undefined;
  // Most fields are looked at and left alone.
  const source = () => (written ??= writtenAt(plan, field, value));
  // A line break that is written as an empty line, as \n, or before an item of a list, ends a sentence.
  const text = value.replace(/\r\n|[\r\n]/g, (lineBreak, index: number) => {
    const {file, offsets} = source();
    const isParagraph = /^\\n|^\s*\n[ \t]*\r?(?:\n|[-*•]\s)/.test(file.text.slice(offsets[index]));
    return (isParagraph ? '\n' : ' ').padEnd(lineBreak.length);
  });
  return {text, kind: 'field', field, quoted: false, at: (from, to) => rangeBetween(source().file, source().offsets, from, to)};
}

/** Where each character of a value stands in its file. */
interface Written {
  file: SourceFile;
  offsets: number[];
}

function writtenAt(plan: Plan, field: FieldPath, value: string): Written {
  const {path, start, end} = plan.locate(field);
  const file = plan.files.find((each) => each.path === path) ?? {path, text: ''};
  return {file, offsets: align(value, file.text.slice(start.offset, end.offset)).map((place) => start.offset + place)};
}

/** The passages under the front matter of a plan and in the stories of its initiatives, in the order of the files. */
export const passagesOf = oncePerPlan((plan: Plan): readonly Passage[] => textsOf(plan).flatMap(({file, tree}) => passagesIn(file, tree.children)));

export function passagesIn(file: SourceFile, nodes: readonly RootContent[]): Passage[] {
  const passages: Passage[] = [];
  const walk = (node: Nodes, quoted: boolean) => {
    const kind = KINDS[node.type];
    if (kind) return void passages.push(passageOf(file, node, kind, quoted));
    if (!('children' in node)) return;
    const isQuote = node.type === 'blockquote' || (node.type === 'mdxJsxFlowElement' && node.name === 'Quote');
    for (const child of node.children) walk(child, quoted || isQuote);
  };
  for (const node of nodes) walk(node, false);
  return passages;
}

const KINDS: Partial<Record<Nodes['type'], Passage['kind']>> = {paragraph: 'paragraph', heading: 'heading', tableCell: 'cell'};

function passageOf(file: SourceFile, block: Nodes, kind: Passage['kind'], quoted: boolean): Passage {
  const pieces = piecesIn(block);
  let offsets: number[] | undefined;
  const places = () => (offsets ??= pieces.flatMap((piece) => placesOf(file, piece)));
  return {text: pieces.map(wordsOf).join(''), kind, field: [], quoted, at: (from, to) => rangeBetween(file, places(), from, to)};
}

/** The nodes of a block that show something themselves. */
function piecesIn(node: Nodes): Nodes[] {
  if (node.type === 'text' || node.type in SIGNS) return [node];
  return 'children' in node ? node.children.flatMap(piecesIn) : [];
}

function wordsOf(piece: Nodes): string {
  return piece.type === 'text' ? piece.value.replace(/[\r\n]/g, ' ') : (SIGNS[piece.type] ?? '');
}

function placesOf(file: SourceFile, piece: Nodes): number[] {
  const {start, end} = rangeOfNode(file, piece);
  if (piece.type !== 'text') return [start.offset];
  return align(piece.value, file.text.slice(start.offset, end.offset)).map((place) => start.offset + place);
}

/** What stands for something that has no words of its own. */
const SIGNS: Partial<Record<Nodes['type'], string>> = {break: '\n', inlineCode: '\uFFFC', mdxJsxTextElement: '\uFFFC'};

function rangeBetween(file: SourceFile, offsets: readonly number[], from: number, to: number): Range {
  return rangeOf(file, offsets[from] ?? 0, (offsets[to - 1] ?? 0) + 1);
}
