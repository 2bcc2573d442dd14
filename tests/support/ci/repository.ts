import {spawnSync} from 'node:child_process';
import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {REPOSITORY} from '../openplan.ts';
import {temporary} from './temporary.ts';

/** What no clone has: made on this machine, and ignored by git. */
const MADE_HERE = new Set(['.git', 'node_modules', 'dist', '.astro', '.openplan']);

/** A repository on a server, with a copy of this one on `main`. */
export interface Server {
  folder: string;
  /** The commit that `main` stands at. */
  main: string;
  /** Commits a change of some files on a branch that begins at `main`, and gives the commit. */
  branch(name: string, edits: Record<string, (text: string) => string>): string;
}

/** Puts the files of this repository, as they are now, into a new one: a clone of it is what a clone of a commit of them would be. */
export function startServer(): Server {
  const folder = temporary('server');
  cpSync(REPOSITORY, folder, {recursive: true, filter: (path) => !MADE_HERE.has(relative(REPOSITORY, path))});
  git(folder, 'init', '--quiet', '--initial-branch=main');
  // a runner fetches a commit by its name, as GitHub and GitLab allow
  git(folder, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  const main = commit(folder, 'Publish the plans');
  return {
    folder,
    main,
    branch(name, edits) {
      git(folder, 'switch', '--quiet', '--create', name, 'main');
      for (const [path, edit] of Object.entries(edits)) edited(join(folder, path), edit);
      const made = commit(folder, name);
      git(folder, 'switch', '--quiet', 'main');
      return made;
    },
  };
}

/**
 * Clones a repository into an empty folder as runners do, and checks out a commit or a branch. With `depth` 0, all history of all
 * branches comes along, else so many commits; with `folders`, only the files in those.
 */
export function cloneInto(folder: string, server: string, wanted: string, depth: number, folders: readonly string[] = []): void {
  const much = depth === 0 ? ['origin', '+refs/heads/*:refs/remotes/origin/*'] : ['--depth', String(depth), 'origin'];
  git(folder, 'init', '--quiet');
  git(folder, 'remote', 'add', 'origin', `file://${server}`);
  git(folder, 'fetch', '--quiet', ...much, wanted);
  if (folders.length > 0) git(folder, 'sparse-checkout', 'set', ...folders);
  git(folder, 'checkout', '--quiet', '--detach', /^[0-9a-f]{40}$/.test(wanted) ? wanted : 'FETCH_HEAD');
}

/** Changes a file; an edit that changes nothing is a mistake of the test. */
export function edited(path: string, edit: (text: string) => string): void {
  const before = readFileSync(path, 'utf8');
  const after = edit(before);
  if (after === before) throw new Error(`${path} was not changed`);
  writeFileSync(path, after);
}

function commit(folder: string, message: string): string {
  git(folder, 'add', '--all');
  git(folder, '-c', 'user.name=Archivist of Riverton', '-c', 'user.email=archivist@riverton.example', 'commit', '--quiet', '--message', message);
  return git(folder, 'rev-parse', 'HEAD');
}

/** What git printed. Its hooks and settings are those of nobody. */
export function git(folder: string, ...args: string[]): string {
  const env = {PATH: process.env['PATH'], HOME: folder, GIT_CONFIG_NOSYSTEM: '1'};
  const {status, stdout, stderr, error} = spawnSync('git', args, {cwd: folder, env, encoding: 'utf8', maxBuffer: 64 * 1_048_576});
  if (error) throw error;
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.trim();
}
