import type {Fix, Result} from 'sarif';
import type {PlanReport, Problem} from '#checklist';
import type {ReportContext} from '../context.ts';
import {editOf} from '../edit.ts';
import {visible} from '../frame.ts';
import {inert} from '../inert.ts';
import {byImportance, listProblems, type ListedProblem} from '../listed.ts';
import {pastePlace} from '../paste-place.ts';
import {absentProblems, type AbsentProblem} from './absent.ts';
import {fileAt, locationOf, regionOf} from './location.ts';
import {RULE_INDEX} from './rules.ts';

/** GitHub's code scanning shows so many of a run, and says nothing of the others. */
const MOST = 5000;

/** How many results did not fit. */
export interface LeftOut {
  problems: number;
  absent: number;
}

/** The problems, the most important first, and then those of the base that are gone. */
export function resultsOf(reports: readonly PlanReport[], context: ReportContext): {results: Result[]; leftOut: LeftOut} {
  const problems = listProblems(reports, context).toSorted(byImportance);
  const shown = problems.slice(0, MOST);
  const absent = absentProblems(reports, context).toSorted(byImportance);
  const shownAbsent = absent.slice(0, MOST - shown.length);
  return {
    results: [...shown.map((listed) => presentResult(listed, context)), ...shownAbsent.map((gone) => absentResult(gone, context))],
    leftOut: {problems: problems.length - shown.length, absent: absent.length - shownAbsent.length},
  };
}

function presentResult(listed: ListedProblem, context: ReportContext): Result {
  const {problem, change} = listed;
  const source = context.sources.get(problem.at.path);
  return {
    ...resultOf(listed, source, context),
    ...(change && {baselineState: change.change === 'new' ? 'new' : 'unchanged'}),
    ...(change?.change === 'new' && {properties: {cause: change.cause}}),
    ...fixesOf(problem, context),
  };
}

function absentResult(absent: AbsentProblem, context: ReportContext): Result {
  const {problem, report, cause} = absent;
  const source = report?.reading.files.find(({path}) => path === problem.at.path)?.text;
  return {...resultOf(absent, source, context), baselineState: 'absent', properties: {cause}};
}

function resultOf({problem, severity}: ListedProblem, source: string | undefined, {translator}: ReportContext): Result {
  const {criterion, fingerprint, at, field} = problem;
  return {
    ruleId: criterion,
    ruleIndex: RULE_INDEX.get(criterion),
    level: severity,
    message: {text: inert(translator.problem(problem))},
    locations: [{...locationOf(at, source), ...(field && {logicalLocations: [{fullyQualifiedName: visible(field), kind: 'property'}]})}],
    // The second is the one that GitHub reads. Without it GitHub goes by the line, where two problems would be one.
    partialFingerprints: {'openplan/v1': fingerprint, primaryLocationLineHash: fingerprint},
  };
}

function fixesOf({paste}: Problem, {translator, sources}: ReportContext): {fixes?: Fix[]} {
  const source = sources.get(paste?.path ?? '');
  if (!paste || source === undefined) return {};
  const {at, text} = editOf(paste, source);
  const replacements = [{deletedRegion: regionOf(at), insertedContent: {text}}];
  return {fixes: [{description: {text: pastePlace(paste, translator)}, artifactChanges: [{artifactLocation: fileAt(at.path), replacements}]}]};
}
