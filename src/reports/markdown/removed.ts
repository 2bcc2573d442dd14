import type {ReportContext} from '../context.ts';
import {listItem, under, type Block} from './block.ts';
import {authored, code, heading, item} from './nodes.ts';
import {clipped} from '../harmless.ts';
import {droppedIn} from '../plan-change.ts';
import type {Shown} from '../shown.ts';

/** Plans, and promises of plans, that were there and are no more. */
export function removedBlocks({plans}: Shown, context: ReportContext): Block[] {
  return [...plansBlocks(context), ...promiseBlocks(plans, context)];
}

function plansBlocks({base, translator}: ReportContext): Block[] {
  const items = (base?.removed ?? []).map(({title, path}) => listItem('removed', () => item(authored(title), ' ', code(clipped(path))), {removed: 1}));
  return under([heading(3, translator.text('markdown.removed', {n: items.length}))], items);
}

function promiseBlocks(plans: Shown['plans'], {base, translator}: ReportContext): Block[] {
  const items = plans.flatMap(({report}) =>
    (base ? droppedIn(report, base) : []).map((title) => listItem('removed', () => item(authored(title), ' (', authored(report.title), ')'), {removed: 1})),
  );
  return under([heading(3, translator.text('report.dropped', {n: items.length}))], items);
}
