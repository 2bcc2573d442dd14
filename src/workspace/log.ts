import {git, parts} from './git.ts';

/** A commit with the files of `plans/` that it changed. */
export interface Commit {
  /** All its hexadecimal digits. */
  id: string;
  /** The day on which it was made, in UTC, `YYYY-MM-DD`. */
  on: string;
  files: FileChange[];
}

/** A file that came, went, moved or was edited; of one that moved `from` is where it was. */
export interface FileChange {
  path: string;
  kind: 'added' | 'deleted' | 'edited';
  from?: string;
}

/** The commits of the current branch that changed a file under `plans/`, the latest first. A merge counts as one change: what it brought. */
export function readLog(root: string): Commit[] {
  const output = git(root, ['log', '--first-parent', '--diff-merges=first-parent', '--name-status', '-M', '-z', '--relative', `--format=tformat:${MARK}%H %cd`, '--date=format-local:%Y-%m-%d', '--', 'plans'], {env: {TZ: 'UTC'}});
  const commits: Commit[] = [];
  const rest = parts(output).values();
  for (const part of rest) {
    const word = part.trim();
    if (word.startsWith(MARK)) {
      const [id = '', on = ''] = word.slice(MARK.length).split(' ');
      commits.push({id, on, files: []});
      continue;
    }
    const path = String(rest.next().value);
    commits.at(-1)?.files.push(word.startsWith('R') ? {path: String(rest.next().value), kind: 'edited', from: path} : {path, kind: KINDS[word] ?? 'edited'});
  }
  return commits;
}

/** No path and no status of git's begins with it. */
const MARK = '\u0001';

const KINDS: Partial<Record<string, FileChange['kind']>> = {A: 'added', D: 'deleted'};
