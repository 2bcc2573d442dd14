import type {Nodes, Root} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {VFileMessage} from 'vfile-message';
import {parseBody} from '../../src/plan/body.ts';
import {checkContent} from '../../src/plan/safe-content.ts';

/** What a parser makes of a text. */
export interface Sight {
  /** The nodes that matter for safety and for reports, in order; absent when the text cannot be read. */
  nodes?: string[];
  /** Whether a plan with this text is read and published, apart from components within a sentence: see `describe`. */
  accepted: boolean;
}

/** The text from offset `start`, as Sätteri has it through `parseBody`. */
export function seenBySatteri(text: string, start = 0): Sight {
  return sightOf(text, parseBody(fileOf(text), start).tree);
}

const remark = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** The same, as remark has it; `no opinion` when remark itself stumbles (`heading on stack`). */
export function seenByRemark(text: string, start = 0): Sight | 'no opinion' {
  const linesBefore = text.slice(0, start).split(/\r\n|\n|\r/).length - 1;
  try {
    return sightOf(text, remark.parse('\n'.repeat(linesBefore) + text.slice(start)));
  } catch (error) {
    // what remark refuses, it refuses with a reason
    if (error instanceof VFileMessage) return {accepted: false};
    if (error instanceof Error && error.name === 'Assertion') return 'no opinion';
    throw error;
  }
}

function sightOf(text: string, tree: Root | undefined): Sight {
  if (!tree) return {accepted: false};
  return {nodes: nodesIn(tree, text), accepted: checkContent(fileOf(text), tree).every(({message}) => message === 'component-inline')};
}

function fileOf(text: string) {
  return {path: 'plans/riverton/2026.mdx', text};
}

function nodesIn(tree: Root, text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  const seen: string[] = [];
  visit(tree, (node: Nodes) => {
    const what = describe(node);
    if (what === undefined || !node.position) return;
    const {start, end} = node.position;
    // Sätteri counts the line break behind an import as part of it
    const last = node.type === 'mdxjsEsm' && end.column === 1 ? {line: end.line - 1, column: (lines[end.line - 2] ?? '').length + 1} : end;
    seen.push(`${start.line}:${start.column}-${last.line}:${last.column} ${what}`);
  });
  return seen;
}

function describe(node: Nodes): string | undefined {
  switch (node.type) {
    case 'heading':
      return `heading ${node.depth}`;
    case 'link':
    case 'image':
    case 'definition':
      return `${node.type} ${node.url}`;
    case 'linkReference':
    case 'imageReference':
    case 'footnoteReference':
    case 'footnoteDefinition':
      return `${node.type} ${node.identifier}`;
    // Sätteri and remark disagree on what stands on a line of its own: that is a matter of drawing
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return `element ${node.name ?? ''} ${node.attributes.map((attribute) => ('name' in attribute ? attribute.name : '…')).join(' ')}`.trim();
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return `expression ${node.value.replace(/\s+/g, ' ')}`;
    case 'mdxjsEsm':
      return 'code';
    default:
      return undefined;
  }
}
