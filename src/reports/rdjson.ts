import type {Position, Range} from '#plan';
import {checklistPage} from './checklist-page.ts';
import type {ReportContext, Reporter} from './context.ts';
import {editOf, type Edit} from './edit.ts';
import {inert} from './inert.ts';
import {jsonText} from './json-text.ts';
import {byImportance, listProblems, SEVERITIES, type ListedProblem, type Severity} from './listed.ts';

const RDF_SEVERITIES = {error: 'ERROR', warning: 'WARNING', note: 'INFO'} as const satisfies Record<Severity, string>;

/**
 * The Reviewdog Diagnostic Format: every problem, the most important first, with what to paste as a suggestion.
 * It knows of no base: reviewdog goes by the lines of the diff.
 *
 * https://github.com/reviewdog/reviewdog/blob/master/proto/rdf/reviewdog.proto
 */
export const rdjson: Reporter = (reports, context) => {
  const problems = listProblems(reports, context).toSorted(byImportance);
  const worst = SEVERITIES.find((severity) => problems.some((listed) => listed.severity === severity)) ?? 'note';
  return jsonText({
    source: {name: 'Openplan', url: checklistPage(context)},
    severity: RDF_SEVERITIES[worst],
    diagnostics: problems.map((listed) => diagnosticOf(listed, context)),
  });
};

function diagnosticOf({problem, severity}: ListedProblem, {translator, sources, pageOf}: ReportContext) {
  const {criterion, at, paste} = problem;
  const source = sources.get(at.path);
  return {
    // reviewdog makes a comment in Markdown of it
    message: inert(translator.problem(problem)),
    location: {path: at.path, range: rangeIn(source, at)},
    severity: RDF_SEVERITIES[severity],
    code: {value: criterion, url: pageOf(criterion)},
    // a suggestion names no file: it is for the one of the problem
    ...(paste?.path === at.path && source !== undefined && {suggestions: [suggestionOf(editOf(paste, source), source)]}),
  };
}

function suggestionOf({at, text}: Edit, source: string) {
  return {range: rangeIn(source, at), text};
}

/** A stretch with columns in bytes; of a file whose text is not known the first line. */
function rangeIn(source: string | undefined, {start, end}: Range) {
  if (source === undefined) return {start: {line: start.line}};
  return {start: inBytes(source, start), end: inBytes(source, end)};
}

/** Columns count bytes of UTF-8, from 1. */
function inBytes(source: string, {line, column, offset}: Position) {
  const before = source.slice(offset - column + 1, offset);
  return {line, column: new TextEncoder().encode(before).length + 1};
}
