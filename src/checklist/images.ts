import type {Nodes} from 'mdast';
import type {MdxJsxFlowElement} from 'satteri';
import {visit} from 'unist-util-visit';
import {rangeOf, rangeOfNode, type Plan, type Range, type SourceFile} from '#plan';
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
export function imagesOf(plan: Plan): Image[] {
  const images: Image[] = [];
  for (const {file, tree} of textsOf(plan)) {
    visit(tree, ['image', 'imageReference', 'mdxJsxFlowElement'], (node) => void images.push(...imageIn(file, node)));
  }
  return images;
}

function imageIn(file: SourceFile, node: Nodes): Image[] {
  const at = rangeOfNode(file, node);
  switch (node.type) {
    case 'image':
      return [{alt: node.alt?.trim() ?? '', address: node.url, at}];
    case 'imageReference':
      return [{alt: node.alt?.trim() ?? '', address: node.identifier, at}];
    case 'mdxJsxFlowElement': {
      const alt = attribute(node, 'alt');
      // An `alt` that is not there, or not a text, was reported when the file was read.
      if (node.name !== 'Figure' || alt === undefined) return [];
      return [{alt: alt.trim(), address: attribute(node, 'src') ?? '', at: firstLine(file, at)}];
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
