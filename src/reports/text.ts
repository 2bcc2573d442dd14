import pc from 'picocolors';
import {byLevel, reasonOf, type Level, type PlanReport, type Problem, type Result} from '#checklist';
import {POINTS, type Point} from '#plan';
import {frame, visible} from './frame.ts';
import {columns, indented, wrapped} from './layout.ts';
import type {ReportContext, Reporter} from './context.ts';
import {summarise, verdictUnder} from './summary.ts';

/** How often the same mistake is shown in full; of the others the place and the sentence. */
const SHOWN_IN_FULL: Record<Level, number> = {must: 2, should: 2, could: 1};

/** The report for a terminal: each plan with its problems, by point and criterion, and a closing table. */
export const text: Reporter = (reports, context) => {
  const withProblems = reports.filter(({results}) => results.some(({outcome, waivers}) => outcome === 'fail' || waivers.length > 0));
  const parts = [
    ...(context.content.length > 0 ? [contentPart(context)] : []),
    ...withProblems.map((report) => planPart(report, context)),
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
  ].join('\n');
  const points = (['plan', ...POINTS] as const).flatMap((point) => pointPart(point, report, context));
  return [`${rule(context)}\n${heading}`, ...points, ...waivedPart(report, context)].join('\n\n');
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

function pointPart(point: Point | 'plan', report: PlanReport, context: ReportContext): string[] {
  const failed = report.results.filter((result) => result.point === point && result.outcome === 'fail' && result.problems.length > 0);
  if (failed.length === 0) return [];
  const color = pc.createColors(context.terminal.color);
  const name = context.translator.text(`point.${point}`);
  const reason = point === 'plan' ? [] : [indented(color.dim(wrapped(visible(context.translator.grade(point, reasonOf(report.plan, report.results, point))), context.terminal.width - 2)), 2)];
  const sorted = failed.toSorted(byLevel);
  return [[`  ${color.bold(color.underline(name))}`, ...reason].join('\n'), ...sorted.map((result) => resultPart(result, context))];
}

function resultPart({criterion, level, problems}: Result, context: ReportContext): string {
  const color = pc.createColors(context.terminal.color);
  const {translator, terminal} = context;
  const words = translator.criterion(criterion.id);
  const paint = {must: color.red, should: color.yellow, could: color.cyan}[level];
  const sign = {must: '✖', should: '▲', could: '•'}[level];
  const [shown, others] = splitRepeated(problems, SHOWN_IN_FULL[level]);
  const parts = [
    indented(`${paint(`${sign} ${translator.text(`level.${level}`)}`)}  ${color.bold(words.title)}  ${color.dim(criterion.id)}`, 2),
    ...shown.map((problem) => problemPart(problem, context)),
  ];
  if (others.length > 0) {
    const rest = others.map((problem) => `${color.cyan(placeOf(problem))}\n${indented(wrapped(visible(translator.problem(problem)), terminal.width - 8), 2)}`);
    parts.push(indented([translator.text('report.more', {n: others.length}), ...rest].join('\n'), 4));
  }
  const how = wrapped(`${translator.text('report.how')} ${words.how}`, terminal.width - 6);
  parts.push(indented(`${how}\n${color.dim(`${translator.text('report.read-more')} ${context.moreOn(criterion.id)}`)}`, 4));
  return parts.join('\n\n');
}

/** Problems to show in full, and those that say for the third time what was said before. One that is left over is shown as well. */
function splitRepeated(problems: readonly Problem[], most: number): [shown: Problem[], others: Problem[]] {
  const times = new Map<string, number>();
  const isRepeated = problems.map(({message}) => {
    times.set(message, (times.get(message) ?? 0) + 1);
    return (times.get(message) ?? 0) > most;
  });
  if (isRepeated.filter(Boolean).length <= 1) return [[...problems], []];
  return [problems.filter((_, index) => !isRepeated[index]), problems.filter((_, index) => isRepeated[index])];
}

function problemPart(problem: Problem, context: ReportContext): string {
  const color = pc.createColors(context.terminal.color);
  const source = context.sources.get(problem.at.path);
  const {paste} = problem;
  const parts = [indented(`${color.cyan(placeOf(problem))}\n${wrapped(visible(context.translator.problem(problem)), context.terminal.width - 6)}`, 4)];
  // what is missing from the plan as a whole has no line of its own to show
  const isWhole = source?.slice(problem.at.start.offset, problem.at.end.offset) === '---';
  if (source && !isWhole) parts.push(indented(frame(source, problem.at, color), 4));
  // What is to be pasted keeps its own indentation, so that it can be copied as it stands.
  if (paste) parts.push(indented(context.translator.text(`paste.${paste.how}`, {line: paste.line, last: paste.at.end.line, more: paste.at.end.line - paste.line}), 4), color.green(paste.text));
  return parts.join('\n\n');
}

function placeOf({at}: Problem): string {
  return `${at.path}:${at.start.line}:${at.start.column}`;
}

/** Each plan with its five grades, what the counts are, and what no machine can judge. */
function closing(reports: readonly PlanReport[], context: ReportContext): string {
  const color = pc.createColors(context.terminal.color);
  const {translator, terminal} = context;
  const say = translator.text;
  const paint = {absent: color.red, intention: color.yellow, met: color.green, exemplary: color.green};
  const verdicts = {fail: color.red, open: color.yellow, pass: color.green};
  const head = ['', ...POINTS.map((point) => color.bold(say(`point.${point}`))), ''];
  const rows = reports.map((report) => {
    const verdict = verdictUnder(report, context.strict);
    const grades = POINTS.map((point) => paint[report.points[point]](say(`grade.${report.points[point]}`)));
    return [report.id, ...grades, verdicts[verdict](say(`verdict.${verdict}`))];
  });
  const {plans, fail, open, pass, must, should, could, waived, review} = summarise(reports, context.strict);
  const lines = [
    say('summary.plans', {plans, fail, open, pass, date: translator.date(context.date)}),
    say('summary.problems', {must, should, could}),
    say('summary.review', {waived, review}),
    say('report.limits'),
  ];
  return [rule(context), columns([head, ...rows]), '', ...lines.map((line) => wrapped(line, terminal.width))].join('\n');
}

function rule({terminal}: ReportContext): string {
  return pc.createColors(terminal.color).dim('─'.repeat(Math.min(terminal.width, 80)));
}
