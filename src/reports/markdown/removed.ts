import type {ReportContext} from '../context.ts';
import {listItem, under, type Block} from './block.ts';
import {authored, code, heading, item} from './nodes.ts';
import {clipped} from './harmless.ts';

/** Plans that were there, and are no more. */
export function removedBlocks({base, translator}: ReportContext): Block[] {
  const items = (base?.removed ?? []).map(({title, path}) => listItem('removed', () => item(authored(title), ' ', code(clipped(path))), {removed: 1}));
  return under([heading(3, translator.text('markdown.removed', {n: items.length}))], items);
}
