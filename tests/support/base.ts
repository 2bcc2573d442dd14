import {compare, judge, type PlanReport} from '#checklist';
import type {LanguageCode} from '#locales';
import {parsePlan} from '#plan';
import type {ReportContext} from '#reports';
import {readWorkspace} from '#workspace';
import {DATE} from './read.ts';
import {reportContext} from './reports.ts';
import {REPOSITORY, repositoryContext} from './repository.ts';

/** A plan as it is, with what it was where the branches part, and with what that was under the settings of then. Without the former it is new. */
export interface Pair {
  now: PlanReport;
  before?: PlanReport;
  formerly?: PlanReport;
}

/** What a reporter gets for plans that were compared with a base, in which there were some more. */
export function comparedContext(pairs: readonly Pair[], removed: readonly PlanReport[] = [], language: LanguageCode = 'en'): ReportContext {
  return {
    ...reportContext(pairs.map(({now}) => now), language),
    base: {
      ref: 'origin/main',
      commit: '5f3c0de5f3c0de5f3c0de5f3c0de5f3c0de5f3c0',
      comparisons: new Map(pairs.map(({now, before, formerly}) => [now, compare(now, before, formerly)])),
      removed,
      content: {changes: new Map(), fixed: []},
    },
  };
}

/** The plans that come with Openplan, after a change: one got better in one place and worse in another, one is new, the others stayed as they were. */
export function shippedPairs(): Pair[] {
  return readWorkspace(REPOSITORY, DATE).reports.map((now) => {
    if (now.id === 'oeverdam/2026-2028-en') return {now};
    return {now, before: now.id === 'fenmarsh/2027-2028' ? fenmarshBefore(now) : now};
  });
}

/** The draft of Fenmarsh, when a promise had no owner yet and an independent review was still planned. */
function fenmarshBefore({id, path, reading}: PlanReport): PlanReport {
  const text = reading.files[0]?.text ?? '';
  const before = text
    .replace('      owner:\n        unit: Meter and data team\n        role: Head of hydrology\n', '')
    .replace('\norigin:\n', '\nindependentReview: {by: The water authority, on: 2028-09-01, url: "https://www.fenmarsh.example/review"}\n\norigin:\n');
  return judge(parsePlan(id, {path, text: before}), repositoryContext(DATE));
}
