import {verdictOf, type Level, type PlanReport, type Verdict} from '#checklist';
import type {Base} from './context.ts';

/** Plans by verdict, problems by level, and what was waived or is left to a person. */
export type Summary = {plans: number} & Record<Verdict, number> & Record<Level, number> & {waived: number; review: number};

export function summarise(reports: readonly PlanReport[], strict: boolean): Summary {
  const summary: Summary = {plans: reports.length, fail: 0, open: 0, pass: 0, must: 0, should: 0, could: 0, waived: 0, review: 0};
  for (const report of reports) {
    summary[verdictUnder(report, strict)]++;
    for (const {outcome, level, problems} of report.results) {
      if (outcome === 'fail') summary[level] += problems.length;
      if (outcome === 'waived') summary.waived++;
      if (outcome === 'review') summary.review++;
    }
  }
  return summary;
}

/** The verdict of a report; under `strict` that of an adopted plan. */
export function verdictUnder(report: PlanReport, strict: boolean): Verdict {
  return strict ? verdictOf(report.results, report.status, true) : report.verdict;
}

/** How many problems are new, were kept, and were fixed, in plans and in `content/`. */
export interface ChangeSummary {
  new: number;
  kept: number;
  fixed: number;
}

export function summariseChanges(reports: readonly PlanReport[], {comparisons, content}: Base): ChangeSummary {
  const own = reports.flatMap((report) => comparisons.get(report) ?? []);
  const changes = [content, ...own].flatMap((each) => [...each.changes.values()]);
  const fixed = own.reduce((sum, each) => sum + each.fixed.length, content.fixed.length);
  const isNew = changes.filter(({change}) => change === 'new').length;
  return {new: isNew, kept: changes.length - isNew, fixed};
}
