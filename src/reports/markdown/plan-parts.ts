import {under, type Block} from './block.ts';
import {authored, bold, paragraph} from './nodes.ts';
import type {Shown, ShownPlan} from '../shown.ts';

/** What a section has of each changed plan, under the plan's title when several changed. */
export function planParts({plans}: Shown, blocksOf: (plan: ShownPlan) => readonly Block[]): Block[] {
  const changed = plans.filter(({isChanged}) => isChanged);
  return changed.flatMap((plan) => (changed.length === 1 ? blocksOf(plan) : under([paragraph(bold(authored(plan.report.title)))], blocksOf(plan))));
}
