import pc from 'picocolors';
import type {Problem, Result} from '#checklist';
import type {ReportContext} from '../context.ts';
import {frame, visible} from '../frame.ts';
import {indented, wrapped} from '../layout.ts';
import {splitRepeated} from '../repeated.ts';

/** An unmet criterion with its problems: the first of a kind in full, others in short. */
export function resultPart(result: Result, context: ReportContext): string {
  const {criterion, level, problems} = result;
  const color = pc.createColors(context.terminal.color);
  const {translator, terminal} = context;
  const [shown, others] = splitRepeated(problems, level, ({message}) => message);
  const how = wrapped(`${translator.text('report.how')} ${translator.criterion(criterion.id).how}`, terminal.width - 6);
  return [
    headOf(result, context),
    ...shown.map((problem) => problemPart(problem, context)),
    ...(others.length > 0 ? [indented(`${translator.text('report.more', {n: others.length})}\n${listed(others, context)}`, 4)] : []),
    indented(`${how}\n${color.dim(`${translator.text('report.read-more')} ${context.moreOn(criterion.id)}`)}`, 4),
  ].join('\n\n');
}

/** An unmet criterion in short: the place and the sentence of each problem. */
export function shortPart(result: Result, context: ReportContext): string {
  return `${headOf(result, context)}\n${indented(listed(result.problems, context), 4)}`;
}

export function problemPart(problem: Problem, context: ReportContext): string {
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

/** The level, the title and the id of a criterion. */
function headOf({criterion, level}: Result, {translator, terminal}: ReportContext): string {
  const color = pc.createColors(terminal.color);
  const paint = {must: color.red, should: color.yellow, could: color.cyan}[level];
  const sign = {must: '✖', should: '▲', could: '•'}[level];
  return indented(`${paint(`${sign} ${translator.text(`level.${level}`)}`)}  ${color.bold(translator.criterion(criterion.id).title)}  ${color.dim(criterion.id)}`, 2);
}

function listed(problems: readonly Problem[], {translator, terminal}: ReportContext): string {
  const color = pc.createColors(terminal.color);
  return problems.map((problem) => `${color.cyan(placeOf(problem))}\n${indented(wrapped(visible(translator.problem(problem)), terminal.width - 8), 2)}`).join('\n');
}

function placeOf({at}: Problem): string {
  return `${at.path}:${at.start.line}:${at.start.column}`;
}
