import pc from 'picocolors';
import {byLevel, reasonOf, type PlanReport, type Result} from '#checklist';
import {POINTS, type Point} from '#plan';
import type {ReportContext, Reporter} from '../context.ts';
import {visible} from '../frame.ts';
import {indented, wrapped} from '../layout.ts';
import {verdictUnder} from '../summary.ts';
import {closing, rule} from './closing.ts';
import {problemPart, resultPart} from './result.ts';
import {changePart, fixedPart, keptPart, newIn, settingsNote} from './since-base.ts';

/** The report for a terminal: each plan with its problems, by point and criterion, and a closing table. */
export const text: Reporter = (reports, context) => {
  const withSomething = reports.filter((report) => report.results.some(({outcome, waivers}) => outcome === 'fail' || waivers.length > 0) || fixedPart(report, context).length > 0);
  const parts = [
    ...(context.content.length > 0 ? [contentPart(context)] : []),
    ...withSomething.map((report) => planPart(report, context)),
    closing(reports, context),
  ];
  return `${parts.join('\n\n\n')}\n`;
};

function contentPart(context: ReportContext): string {
  const color = pc.createColors(context.terminal.color);
  return [color.bold(context.translator.text('report.content')), ...context.content.map((problem) => problemPart(problem, context))].join('\n\n');
}

function planPart(report: PlanReport, context: ReportContext): string {
  const color = pc.createColors(context.terminal.color);
  const {text: say} = context.translator;
  const verdict = verdictUnder(report, context.strict);
  const paint = {fail: color.red, open: color.yellow, pass: color.green}[verdict];
  const heading = [
    color.bold(visible(report.title)),
    `${color.dim(report.path)}  ${say(`status.${report.status}`)} · ${paint(say(`verdict.${verdict}`))}`,
    ...changePart(report, context),
  ].join('\n');
  const shown = newIn(report, context);
  const points = (['plan', ...POINTS] as const).flatMap((point) => pointPart(point, shown, report, context));
  return [`${rule(context)}\n${heading}`, ...points, ...fixedPart(report, context), ...keptPart(report, context), ...waivedPart(report, context)].join('\n\n');
}

/** What is not asked of this plan, with the author's reason. */
function waivedPart({results}: PlanReport, {translator, terminal}: ReportContext): string[] {
  const color = pc.createColors(terminal.color);
  const lines = results.flatMap(({criterion, waivers}) =>
    waivers.map((waiver) => {
      const until = waiver.until ? ` ${translator.text('waiver.until', {date: translator.date(waiver.until)})}` : '';
      const about = waiver.initiative ? ` (${waiver.initiative})` : '';
      const head = `${translator.criterion(criterion.id).title}${about}  ${color.dim(criterion.id)}`;
      return indented(`${head}\n${indented(wrapped(visible(`${waiver.reason}${until}`), terminal.width - 6), 2)}`, 2);
    }),
  );
  return lines.length > 0 ? [`  ${color.bold(color.underline(translator.text('found.waived')))}`, ...lines] : [];
}

function pointPart(point: Point | 'plan', results: readonly Result[], report: PlanReport, context: ReportContext): string[] {
  const own = results.filter((result) => result.point === point).toSorted(byLevel);
  if (own.length === 0) return [];
  const color = pc.createColors(context.terminal.color);
  const name = context.translator.text(`point.${point}`);
  const reason = point === 'plan' ? [] : [indented(color.dim(wrapped(visible(context.translator.grade(point, reasonOf(report.plan, report.results, point))), context.terminal.width - 2)), 2)];
  return [[`  ${color.bold(color.underline(name))}`, ...reason].join('\n'), ...own.flatMap((result) => [resultPart(result, context), ...settingsNote(report, result, context)])];
}
