import type {PlanReport, Waiver} from '#checklist';
import type {ReportContext} from '../context.ts';
import {listItem, under, type Block} from './block.ts';
import {clipped} from '../harmless.ts';
import {authored, bold, code, heading, item, linked} from './nodes.ts';
import {planParts} from './plan-parts.ts';
import type {Shown, ShownPlan} from '../shown.ts';

/** Characters of a reason that are shown. */
const MOST = 1000;

/** What is not asked of the changed plans, with the authors' reasons. One that was not there before stands out. */
export function waiverBlocks(shown: Shown, context: ReportContext): Block[] {
  return under([heading(3, context.translator.text('found.waived'))], planParts(shown, (plan) => planBlocks(plan, context)));
}

function planBlocks({report, before}: ShownPlan, context: ReportContext): Block[] {
  const {translator} = context;
  const known = new Set(before && waiversOf(before.report).keys());
  return [...waiversOf(report)].map(([key, {criterion, reason, until, initiative}]) => {
    const isNew = before !== undefined && !known.has(key);
    const title = linked(context.pageOf(criterion), {type: 'text', value: translator.criterion(criterion).title});
    const about = initiative ? [' (', code(clipped(initiative)), ')'] : [];
    const end = until ? ` ${translator.text('waiver.until', {date: translator.date(until)})}` : '';
    const phrase = [...(isNew ? [bold(translator.text('markdown.new')), ' '] : []), title, ...about, ': ', authored(reason, MOST), end];
    return listItem(isNew ? 'new-waiver' : 'waiver', () => item(...phrase), {waivers: 1});
  });
}

/** Each waiver once, also where its criterion was asked of several points, by all that makes one. */
function waiversOf({results}: PlanReport): Map<string, Waiver & {criterion: string}> {
  const all = results.flatMap(({criterion, waivers}) => waivers.map((waiver) => ({...waiver, criterion: criterion.id})));
  return new Map(all.map((waiver) => [JSON.stringify([waiver.criterion, waiver.initiative, waiver.reason, waiver.until]), waiver]));
}
