import {byLevel, type PlanReport} from '#checklist';
import type {ReportContext} from '../context.ts';
import {verdictUnder} from '../summary.ts';
import {listItem, under, type Block} from './block.ts';
import {arrow} from '../headline.ts';
import {authored, bold, heading, item, paragraph} from './nodes.ts';
import {askedIn, byCriterion, criterionOf, type Asked} from './phrases.ts';
import {changedPoints, type Shown, type ShownPlan} from '../shown.ts';

/** A problem that came or went with the settings. */
interface SettingsChange extends Asked {
  isNew: boolean;
}

/** What became otherwise because the settings of the checklist changed: no plan has a part in it. */
export function settingsBlocks({plans}: Shown, context: ReportContext): Block[] {
  const {text} = context.translator;
  const changes = plans.flatMap(changesOf).toSorted(byLevel);
  const added = changes.filter(({isNew}) => isNew).length;
  const lead = text('markdown.by-settings-lead', {added, gone: changes.length - added});
  return under(
    [heading(3, text('markdown.settings')), paragraph(lead)],
    [...plans.flatMap((plan) => gradesBlock(plan, context)), ...byCriterion(changes, (change) => change).map((group) => groupBlock(group, context))],
  );
}

function changesOf({bySettings: {added, gone}}: ShownPlan): SettingsChange[] {
  return [
    ...added.map((listed) => ({...askedIn(listed), isNew: true})),
    ...gone.map(({criterion, level, point}) => ({criterion: criterion.id, level, point, isNew: false})),
  ];
}

function groupBlock(group: readonly SettingsChange[], context: ReportContext): Block {
  const added = group.filter(({isNew}) => isNew).length;
  const counts = context.translator.text('markdown.by-settings-each', {added, gone: group.length - added});
  return listItem('settings', () => item(...criterionOf(group, context), `: ${counts}`), {settings: group.length});
}

/** The plan as it was, judged with the settings of then and with those of now. */
function gradesBlock({report, before, bySettings: {formerly}}: ShownPlan, context: ReportContext): Block[] {
  if (!before || !formerly) return [];
  const changes = [...gradeChanges(before.report, formerly, context), ...verdictChange(before.verdict, verdictUnder(formerly, context.strict), context)];
  return changes.length > 0 ? [listItem('settings', () => item(bold(authored(report.title)), `: ${changes.join(', ')}`), {settings: 1})] : [];
}

function gradeChanges(after: PlanReport, before: PlanReport, {translator: {text}}: ReportContext): string[] {
  return changedPoints(after, before).map(({point}) => `${text(`point.${point}`)} ${arrow(text(`grade.${before.points[point]}`), text(`grade.${after.points[point]}`))}`);
}

function verdictChange(after: PlanReport['verdict'], before: PlanReport['verdict'], {translator: {text}}: ReportContext): string[] {
  return after === before ? [] : [arrow(text(`verdict.${before}`), text(`verdict.${after}`))];
}
