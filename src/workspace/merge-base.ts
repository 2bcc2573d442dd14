import {git, GitError} from './git.ts';

/** Why there is nothing to compare with. */
export type BaseReason = 'no-git' | 'no-repository' | 'refused' | 'unknown-ref' | 'unknown-ref-shallow' | 'no-merge-base' | 'no-merge-base-shallow' | 'no-commit' | 'missing-objects';

/** The base of a comparison cannot be had; the reason is worded as `base.<reason>`. */
export class BaseError extends Error {
  override name = 'BaseError';
  readonly reason: BaseReason;
  readonly values: Record<string, string>;

  constructor(reason: BaseReason, values: Record<string, string>, cause?: unknown) {
    super(`${reason} ${JSON.stringify(values)}`, {cause});
    this.reason = reason;
    this.values = values;
  }
}

/** The commit where the history of `ref` and that of the files on disk part. Throws BaseError when there is none. */
export function mergeBase(root: string, ref: string): string {
  const isShallow = inRepository(root) === 'shallow';
  const head = commitOf(root, 'HEAD');
  if (head === undefined) throw new BaseError('no-commit', {ref});
  const other = commitOf(root, ref);
  if (other === undefined) throw new BaseError(isShallow ? 'unknown-ref-shallow' : 'unknown-ref', {ref});
  const [base] = ask(root, ['merge-base', other, head])?.split('\n') ?? [];
  if (!base) throw new BaseError(isShallow ? 'no-merge-base-shallow' : 'no-merge-base', {ref});
  return base;
}

function inRepository(root: string): 'shallow' | 'whole' {
  try {
    return git(root, ['rev-parse', '--is-shallow-repository']).toString().trim() === 'true' ? 'shallow' : 'whole';
  } catch (error) {
    if (!(error instanceof GitError)) throw new BaseError('no-git', {}, error);
    const isUnsafe = error.message.includes('dubious ownership');
    throw new BaseError(isUnsafe ? 'refused' : 'no-repository', {folder: root, said: error.message.split('\n')[0] ?? ''}, error);
  }
}

function commitOf(root: string, ref: string): string | undefined {
  return ask(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
}

/** What git printed; nothing when it says no. */
function ask(root: string, args: readonly string[]): string | undefined {
  try {
    return git(root, args).toString().trim() || undefined;
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}
