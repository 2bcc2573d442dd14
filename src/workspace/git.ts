import {spawnSync} from 'node:child_process';

/** What git said when it would not do what was asked. */
export class GitError extends Error {
  override name = 'GitError';
}

export interface GitOptions {
  /** What git reads from its standard input. */
  input?: string;
  env?: Record<string, string>;
}

/** Runs git in `folder` and gives what it printed. Nothing that the repository's settings name is run, and nothing is fetched. */
export function git(folder: string, args: readonly string[], {input, env}: GitOptions = {}): Buffer {
  const {status, stdout, stderr, error} = spawnSync('git', [...SETTINGS, ...args], {
    cwd: folder,
    input: input ?? '',
    env: {...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', ...env},
    maxBuffer: Infinity,
  });
  if (error) throw error;
  if (status !== 0) throw new GitError(stderr.toString().trim() || `git ${args[0]} ended with ${status}`);
  return stdout;
}

/** What git printed, as lines or, with `-z`, as the parts between its NULs. */
export function parts(output: Buffer): string[] {
  return output.toString().split('\0').filter((part) => part !== '');
}

const SETTINGS = ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'];
