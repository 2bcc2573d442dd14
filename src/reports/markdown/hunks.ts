import {structuredPatch} from 'diff';
import type {Comparison, PlanReport} from '#checklist';
import type {SourceFile} from '#plan';

/** Whether lines of a file stand in the diff that a reviewer looks at. */
export type IsInDiff = (path: string, first: number, last: number) => boolean;

/** Lines around a change that a diff shows. */
const CONTEXT = 3;

/** Beyond so many changed lines nobody waits for a diff. */
const MOST_CHANGED = 2000;

/** The diff of a plan: each file beside what it was, also when the plan moved. What was not there is in it as a whole. */
export function diffOf(report: PlanReport, {base}: Comparison): IsInDiff {
  const known = new Map<string, readonly Hunk[]>();
  return (path, first, last) => {
    const hunks = known.get(path) ?? hunksOf(fileAt(path, report), base && fileAt(formerPath(path, report, base), base));
    known.set(path, hunks);
    return hunks.some(({start, end}) => start <= first && last <= end);
  };
}

interface Hunk {
  start: number;
  end: number;
}

function hunksOf(after: SourceFile | undefined, before: SourceFile | undefined): Hunk[] {
  if (!after) return [];
  if (!before) return [{start: 1, end: Infinity}];
  const patch = structuredPatch('', '', before.text, after.text, undefined, undefined, {context: CONTEXT, maxEditLength: MOST_CHANGED});
  return (patch?.hunks ?? []).map(({newStart, newLines}) => ({start: newStart, end: newStart + newLines - 1}));
}

/** A plan that moved took along what stands in its folder. */
function formerPath(path: string, report: PlanReport, base: PlanReport): string {
  if (path === report.path) return base.path;
  const folder = folderOf(report.path);
  return path.startsWith(folder) ? folderOf(base.path) + path.slice(folder.length) : path;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function fileAt(path: string, {reading}: PlanReport): SourceFile | undefined {
  return reading.files.find((file) => file.path === path);
}
