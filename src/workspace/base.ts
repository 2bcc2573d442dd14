import {isDeepStrictEqual} from 'node:util';
import {compare, type Change, type PlanReport, type Problem} from '#checklist';
import {parsePlan} from '#plan';
import type {Base} from '#reports';
import {changedSince} from './changed.ts';
import {filesOfCommit} from './commit.ts';
import {readContent, type Content} from './content.ts';
import {GitError} from './git.ts';
import {BaseError, mergeBase} from './merge-base.ts';
import {readPlans, type ParsePlan} from './plans.ts';
import {judgePlans, type Workspace} from './workspace.ts';

/**
 * Compares a workspace with what it was where the history of `ref` and its own part. The plans of then are judged with the
 * checklist, the settings and on the day of today, so that only what changed in the plans makes a difference; where the settings
 * changed as well, what those of then said is there too. Nothing is checked out or written. Throws BaseError.
 */
export function compareWithBase(workspace: Workspace, ref: string): Base {
  const {root, files, date, reports} = workspace;
  const commit = mergeBase(root, ref);
  const {paths, renames} = lookup(() => changedSince(root, commit), ref);
  const former = lookup(() => filesOfCommit(root, commit, files, (path) => paths.has(path)), ref);
  const content = readContent(former);
  const readings = readPlans(former, sameAs(workspace));
  const judged = judgePlans(readings, {...content, settings: workspace.settings}, date);
  const isSameSettings = isDeepStrictEqual(content.settings, workspace.settings);
  const formerly = isSameSettings ? undefined : new Map(judgePlans(readings, content, date).map((report) => [report.id, report]));

  const known = pairPlans(reports, judged, renames);
  const comparisons = new Map(reports.map((report) => {
    const base = known.get(report);
    return [report, compare(report, base, base && formerly?.get(base.id))];
  }));
  const found = new Set(known.values());
  return {ref, commit, comparisons, removed: judged.filter((report) => !found.has(report)), content: compareContent(workspace, content)};
}

/** Parses a plan, unless its files are those of one that was parsed. */
function sameAs({reports}: Workspace): ParsePlan {
  const known = new Map(reports.map(({id, reading}) => [id, reading]));
  return (id, file, initiativeFiles) => {
    const reading = known.get(id);
    const own = [file, ...initiativeFiles];
    const isSame = reading?.files.length === own.length && reading.files.every((each, index) => each === own[index]);
    return isSame ? reading : parsePlan(id, file, initiativeFiles);
  };
}

/** What each plan was: the one of the same id, else the one whose file became its file. */
function pairPlans(reports: readonly PlanReport[], judged: readonly PlanReport[], renames: ReadonlyMap<string, string>): Map<PlanReport, PlanReport> {
  const byId = new Map(judged.map((report) => [report.id, report]));
  const ids = new Set(reports.map(({id}) => id));
  const moved = new Map(judged.flatMap((report) => (ids.has(report.id) ? [] : [[renames.get(report.path) ?? '', report]])));
  return new Map(reports.flatMap((report) => {
    const base = byId.get(report.id) ?? moved.get(report.path);
    return base ? [[report, base]] : [];
  }));
}

function compareContent({problems}: Workspace, former: Content): Base['content'] {
  const before = new Set(former.problems.map(({fingerprint}) => fingerprint));
  const now = new Set(problems.map(({fingerprint}) => fingerprint));
  const changeOf = (problem: Problem): Change => ({change: before.has(problem.fingerprint) ? 'kept' : 'new', cause: 'content'});
  return {changes: new Map(problems.map((problem) => [problem, changeOf(problem)])), fixed: former.problems.filter(({fingerprint}) => !now.has(fingerprint))};
}

/** In a clone that left objects out, git knows of files that it does not have. */
function lookup<Found>(read: () => Found, ref: string): Found {
  try {
    return read();
  } catch (error) {
    if (error instanceof GitError) throw new BaseError('missing-objects', {ref, said: error.message.split('\n')[0] ?? ''}, error);
    throw error;
  }
}
