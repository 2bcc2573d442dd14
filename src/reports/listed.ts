import {byLevel, type Change, type Level, type PlanReport, type Problem, type Result} from '#checklist';
import type {ReportContext} from './context.ts';
import {verdictUnder} from './summary.ts';

/** How much a problem weighs in formats that know three weights: the run fails for an error. */
export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A problem by itself, with what a list of problems says of it. */
export interface ListedProblem {
  problem: Problem;
  level: Level;
  severity: Severity;
  /** Where it was found; absent for a problem in `content/`. */
  report?: PlanReport;
  result?: Result;
  /** What became of it since the base, when there is one. */
  change?: Change;
}

/** All problems of `content/` and of the plans, in the order of the report. */
export function listProblems(reports: readonly PlanReport[], context: ReportContext): ListedProblem[] {
  const content = context.content.map((problem): ListedProblem => ({problem, level: 'must', severity: 'error', change: context.base?.content.changes.get(problem)}));
  return [...content, ...reports.flatMap((report) => problemsOf(report, context))];
}

/** The problems of one plan, in the order of the checklist. */
export function problemsOf(report: PlanReport, context: ReportContext): ListedProblem[] {
  const verdict = verdictUnder(report, context.strict);
  const changes = context.base?.comparisons.get(report)?.changes;
  return report.results.flatMap((result) =>
    result.problems.map((problem) => ({problem, level: result.level, severity: severityOf(result.level, verdict === 'fail'), report, result, change: changes?.get(problem)})),
  );
}

/** The most important first: what fails the run, then what is new, then by level; else as they were. */
export function byImportance(a: ListedProblem, b: ListedProblem): number {
  const failing = Number(b.severity === 'error') - Number(a.severity === 'error');
  const newer = Number(b.change?.change === 'new') - Number(a.change?.change === 'new');
  return failing || newer || byLevel(a, b);
}

/** A must of a plan that need not be ready yet is a warning. */
function severityOf(level: Level, fails: boolean): Severity {
  if (level === 'must' && fails) return 'error';
  return level === 'could' ? 'note' : 'warning';
}
