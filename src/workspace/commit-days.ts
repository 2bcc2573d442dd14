import type {Plan} from '#plan';
import {git, GitError} from './git.ts';
import {readLog} from './log.ts';

/**
 * On which day each plan was last changed by a commit. Nothing without a repository, and nothing in a shallow clone, whose first commit
 * seems to have made everything.
 */
export function readCommitDays(root: string): (plan: Plan) => string | undefined {
  const days = daysByFile(root);
  return ({files}) => files.flatMap(({path}) => days.get(path) ?? []).sort().at(-1);
}

function daysByFile(root: string): Map<string, string> {
  const days = new Map<string, string>();
  try {
    if (git(root, ['rev-parse', '--is-shallow-repository']).toString().trim() === 'true') return days;
    // the latest commit comes first
    for (const {on, files} of readLog(root)) for (const {path} of files) if (!days.has(path)) days.set(path, on);
    return days;
  } catch (error) {
    if (error instanceof GitError || (error instanceof Error && 'code' in error && error.code === 'ENOENT')) return days;
    throw error;
  }
}
