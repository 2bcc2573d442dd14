import type {Nodes} from 'mdast';
import type {MdxJsxFlowElement} from 'satteri';
import {rangeOf, rangeOfNode, type Plan, type Range, type SourceFile} from '#plan';
import {oncePerPlan} from './once-per-plan.ts';
import {textsOf} from './texts.ts';

/** A picture in a text of a plan. */
export interface Image {
  /** Its text alternative; empty when it has none. */
  alt: string;
  /** Where it is found, or the name of the definition that says so. */
  address: string;
  at: Range;
}

/** The pictures of a plan, in the order of its texts. */
export const imagesOf = oncePerPlan((plan: Plan): readonly Image[] => textsOf(plan).flatMap(({file, nodes}) => nodes.flatMap((node) => imageIn(file, node))));

function imageIn(file: SourceFile, node: Nodes): Image[] {
  switch (node.type) {
    case 'image':
      return [{alt: node.alt?.trim() ?? '', address: node.url, at: rangeOfNode(file, node)}];
    case 'imageReference':
      return [{alt: node.alt?.trim() ?? '', address: node.identifier, at: rangeOfNode(file, node)}];
    case 'mdxJsxFlowElement': {
      const alt = attribute(node, 'alt');
      // An `alt` that is not there, or not a text, was reported when the file was read.
      if (node.name !== 'Figure' || alt === undefined) return [];
      return [{alt: alt.trim(), address: attribute(node, 'src') ?? '', at: firstLine(file, rangeOfNode(file, node))}];
    }
    default:
      return [];
  }
}

function attribute({attributes}: MdxJsxFlowElement, name: string): string | undefined {
  for (const each of attributes) {
    if (each.type !== 'mdxJsxAttribute' || each.name !== name) continue;
    if (typeof each.value !== 'object') return each.value;
    if (each.value === null) return '';
  }
  return undefined;
}

function firstLine(file: SourceFile, {start, end}: Range): Range {
  const [line = ''] = file.text.slice(start.offset, end.offset).split(/[\r\n]/, 1);
  return rangeOf(file, start.offset, start.offset + line.length);
}
