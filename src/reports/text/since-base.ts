import pc from 'picocolors';
import {byLevel, type PlanReport, type Problem, type Result} from '#checklist';
import type {ReportContext} from '../context.ts';
import {visible} from '../frame.ts';
import {changeInWords} from '../change-in-words.ts';
import {indented, wrapped} from '../layout.ts';
import {droppedIn, planChanges} from '../plan-change.ts';
import {shortPart} from './result.ts';

/** What became of a plan since the base, in a line; and the promises that are gone. */
export function changePart(report: PlanReport, {base, translator, terminal}: ReportContext): string[] {
  const [change] = base ? planChanges([report], base) : [];
  if (!change) return [];
  const dropped = base ? droppedIn(report, base) : [];
  const gone = dropped.length > 0 ? [wrapped(visible(translator.text('report.dropped-list', {titles: translator.list(dropped.map((title) => `“${title}”`))})), terminal.width)] : [];
  const counts = translator.text('headline.counts', {new: change.new, fixed: change.fixed, kept: change.kept});
  return [wrapped(`${changeInWords(change, translator)} · ${counts}`, terminal.width), ...gone];
}

/** What is no longer wrong, a line each. */
export function fixedPart(report: PlanReport, context: ReportContext): string[] {
  const {base, translator, terminal} = context;
  const color = pc.createColors(terminal.color);
  const lines = (base?.comparisons.get(report)?.fixed ?? []).map(({problem, criterion, cause}) => {
    const head = `${color.green('✔')} ${translator.criterion(criterion.id).title}  ${color.dim(criterion.id)}`;
    const by = cause === 'checklist' ? ` ${translator.text('report.fixed-by-settings')}` : '';
    return indented(`${head}\n${indented(wrapped(visible(translator.problem(problem)) + by, terminal.width - 6), 2)}`, 2);
  });
  return lines.length > 0 ? [headingOf('report.fixed', context), ...lines] : [];
}

/** What was there already, in short. */
export function keptPart(report: PlanReport, context: ReportContext): string[] {
  const changes = context.base?.comparisons.get(report)?.changes;
  const kept = changes ? only(report.results, (problem) => changes.get(problem)?.change === 'kept').toSorted(byLevel) : [];
  return kept.length > 0 ? [headingOf('report.kept', context), ...kept.map((result) => shortPart(result, context))] : [];
}

/** What is to be shown in full: what is new since the base, or everything when nothing is compared. */
export function newIn(report: PlanReport, {base}: ReportContext): Result[] {
  const changes = base?.comparisons.get(report)?.changes;
  return only(report.results, (problem) => changes?.get(problem)?.change !== 'kept');
}

/** A word on problems that the settings of the checklist brought, and not the plan. */
export function settingsNote(report: PlanReport, {problems}: Result, {base, translator, terminal}: ReportContext): string[] {
  const changes = base?.comparisons.get(report)?.changes;
  const isBySettings = problems.some((problem) => changes?.get(problem)?.cause === 'checklist');
  return isBySettings ? [indented(wrapped(translator.text('report.by-settings'), terminal.width - 4), 4)] : [];
}

function only(results: readonly Result[], isWanted: (problem: Problem) => boolean): Result[] {
  return results.flatMap((result) => {
    const problems = result.outcome === 'fail' ? result.problems.filter(isWanted) : [];
    return problems.length > 0 ? [{...result, problems}] : [];
  });
}

function headingOf(key: 'report.fixed' | 'report.kept', {translator, terminal}: ReportContext): string {
  const color = pc.createColors(terminal.color);
  return `  ${color.bold(color.underline(translator.text(key)))}`;
}
