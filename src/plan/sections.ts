import type {Heading, Nodes, Root, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {rangeOfNode} from './body.ts';
import {POINTS, type Point} from './points.ts';
import type {Range, SourceFile} from './range.ts';

/** A stretch of a plan's text: what stands under one level-2 heading, or before the first. */
export interface Section {
  /** The point it is about, when its heading says so. */
  point?: Point;
  heading?: Heading;
  nodes: RootContent[];
  at: Range;
}

/** The headings by which a section belongs to a point, for each language: the first is the usual one. */
export const SECTION_NAMES: Record<string, Record<Point, readonly string[]>> = {
  en: {
    origin: ['How this plan came about', 'Origin'],
    transparency: ['Transparency'],
    participation: ['Participation'],
    collaboration: ['Collaboration'],
    flagship: ['Flagship', 'Flagship pilot'],
  },
  nl: {
    origin: ['Hoe dit plan tot stand kwam', 'Totstandkoming'],
    transparency: ['Transparantie', 'Openheid'],
    participation: ['Participatie'],
    collaboration: ['Samenwerking'],
    flagship: ['Vlaggenschip', 'Vlaggenschippilot'],
  },
};

/** Cuts a text at its level-2 headings and ties each part to the point that its heading names. */
export function cutSections(file: SourceFile, tree: Root, language: string): Section[] {
  const sections: Section[] = [];
  for (const node of tree.children) {
    const last = sections.at(-1);
    if (node.type === 'heading' && node.depth === 2) {
      sections.push({point: pointOf(node, language), heading: node, nodes: [], at: rangeOfNode(file, node)});
    } else if (last) last.nodes.push(node);
    else sections.push({nodes: [node], at: rangeOfNode(file, node)});
  }
  return sections;
}

/** The words that a reader sees, without those of headings: each paragraph, item of a list and cell of a table on lines of its own. */
export function proseOf(nodes: readonly RootContent[]): string {
  return nodes
    .filter((node) => node.type !== 'heading' && node.type !== 'code' && !node.type.startsWith('mdxFlow'))
    .flatMap(textsIn)
    .filter(Boolean)
    .join('\n\n');
}

function textsIn(node: Nodes): string[] {
  const hasBlocks = 'children' in node && node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell';
  return hasBlocks ? node.children.flatMap(textsIn) : [toString(node, {includeImageAlt: false})];
}

function pointOf(heading: Heading, language: string): Point | undefined {
  const explicit = heading.children.find((child) => child.type === 'mdxTextExpression');
  const id = explicit && 'value' in explicit ? explicit.value.replace(/\/\*|\*\//g, '').trim() : undefined;
  if (id) return POINTS.find((point) => point === id);
  const names = SECTION_NAMES[language.split('-')[0] ?? ''];
  const text = headingText(heading).toLowerCase();
  return POINTS.find((point) => names?.[point].some((name) => name.toLowerCase() === text));
}

/** A heading's text as a reader sees it: without a `{/* comment *\/}`. */
export function headingText(heading: Heading): string {
  return toString({...heading, children: heading.children.filter((child) => child.type !== 'mdxTextExpression')}).trim();
}
