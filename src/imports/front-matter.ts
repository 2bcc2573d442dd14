import {COLLECTION_STYLE, CORE_SCHEMA, dump, SCALAR_STYLE, visit, type Document, type Node} from 'js-yaml';
import {POINTS} from '#plan';
import type {Mapping} from './mapping.ts';

/** Fields as somebody would write them: long texts folded, days without quotes, short lists on one line, and room before each of the five points. */
export function frontMatter(fields: Mapping): string {
  const blocks = Object.entries(fields).map(([key, value], index) => {
    const gap = index > 0 && POINTS.some((point) => point === key) ? '\n' : '';
    return gap + dump({[key]: value}, {schema: CORE_SCHEMA, lineWidth: 100, noRefs: true, transform});
  });
  return `---\n${blocks.join('')}---\n`;
}

function transform(documents: Document[]): void {
  visit(documents, (node) => {
    if (node.kind === 'sequence' && isShort(node.items)) node.style = COLLECTION_STYLE.FLOW;
    // A block that ends with empty lines has no end that a reader could see.
    if (node.kind === 'scalar' && /(?:^|\n)\n$/.test(node.value)) node.style = SCALAR_STYLE.DOUBLE_QUOTED;
  });
}

/** Ids and days, which fit on one line. */
function isShort(items: readonly Node[]): boolean {
  const words = items.map((item) => (item.kind === 'scalar' && /^[\w-]+$/.test(item.value) ? item.value : undefined));
  return words.every((word) => word !== undefined) && words.join(', ').length <= 60;
}
