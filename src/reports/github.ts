import {visible} from './frame.ts';
import {pastePlace} from './paste-place.ts';
import {byImportance, listProblems, SEVERITIES, type ListedProblem, type Severity} from './listed.ts';
import type {ReportContext, Reporter} from './context.ts';

/** GitHub shows no more of a kind for one step, and says nothing of the others. */
const MOST = 10;

const COMMANDS = {error: 'error', warning: 'warning', note: 'notice'} as const satisfies Record<Severity, string>;

/**
 * Annotations of GitHub Actions: ten of each kind, the most important first. When there are more, the tenth
 * tells how many are left out. The last line sums up, for who reads the log.
 */
export const github: Reporter = (reports, context) => {
  const problems = listProblems(reports, context).toSorted(byImportance);
  const lines = SEVERITIES.flatMap((severity) => {
    const own = problems.filter((listed) => listed.severity === severity);
    const shown = own.length > MOST ? own.slice(0, MOST - 1) : own;
    const annotations = shown.map((listed) => annotationOf(listed, context));
    return own.length > MOST ? [...annotations, leftOut(severity, own.length - shown.length, context)] : annotations;
  });
  const [error, warning, note] = SEVERITIES.map((severity) => problems.filter((listed) => listed.severity === severity).length);
  return `${[...lines, context.translator.text('github.closing', {error, warning, note})].join('\n')}\n`;
};

function annotationOf({problem, level, severity, change}: ListedProblem, context: ReportContext): string {
  const {translator} = context;
  const {path, start, end} = problem.at;
  const {title} = translator.criterion(problem.criterion);
  // GitHub takes columns only of what lies on one line
  const columns: Record<string, number> = start.line === end.line ? {col: start.column, endColumn: end.column} : {};
  const place = {file: path, line: start.line, endLine: end.line, ...columns};
  const parts = [
    visible(translator.problem(problem)),
    problem.paste ? `${pastePlace(problem.paste, translator)}\n${problem.paste.text}` : '',
    `${translator.text('report.read-more')} ${context.pageOf(problem.criterion) ?? context.moreOn(problem.criterion)}`,
  ];
  const name = translator.text('github.title', {title, level: translator.text(`level.${level}`), change: change?.change ?? 'none'});
  return command(COMMANDS[severity], {...place, title: name}, parts.filter(Boolean).join('\n\n'));
}

function leftOut(severity: Severity, n: number, {translator, wholeReport}: ReportContext): string {
  return command(COMMANDS[severity], {title: translator.text('github.left-out', {n, severity})}, translator.text('github.left-out-where', {command: wholeReport}));
}

/** A workflow command, escaped as GitHub's own toolkit does: no value can end it or start another. */
function command(name: string, properties: Record<string, string | number>, message: string): string {
  const listed = Object.entries(properties).map(([key, value]) => `${key}=${escapeData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`);
  return `::${name} ${listed.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
