import {spawnSync} from 'node:child_process';
import {mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {makeWorkspace} from './workspace.ts';

/** What a workspace holds, by path. */
export type Tree = Readonly<Record<string, string>>;

export interface History {
  root: string;
  /** Makes the files on disk those of `tree`. */
  write(tree: Tree): void;
  /** The same, and records it; gives the commit. */
  commit(tree: Tree, message?: string): string;
  git(...args: string[]): string;
  remove(): void;
}

/** A workspace with a git history of its own, thrown away by `remove`. */
export function startHistory(tree: Tree): History {
  const root = makeWorkspace({});
  const git = (...args: string[]) => runGit(root, args);
  const write = (files: Tree) => {
    for (const name of readdirSync(root)) if (name !== '.git') rmSync(join(root, name), {recursive: true});
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), {recursive: true});
      writeFileSync(join(root, path), text);
    }
  };
  const commit = (files: Tree, message = 'A change') => {
    write(files);
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', message);
    return git('rev-parse', 'HEAD');
  };
  git('init', '--quiet', '--initial-branch', 'main');
  commit(tree, 'The first plans');
  return {root, write, commit, git, remove: () => rmSync(root, {recursive: true, force: true})};
}

/** Runs git far from the settings of whoever runs the tests. */
export function runGit(folder: string, args: readonly string[]): string {
  const who = {GIT_AUTHOR_NAME: 'Archivist', GIT_AUTHOR_EMAIL: 'archivist@riverton.example', GIT_COMMITTER_NAME: 'Archivist', GIT_COMMITTER_EMAIL: 'archivist@riverton.example'};
  const env = {...who, PATH: process.env['PATH'], HOME: folder, GIT_CONFIG_NOSYSTEM: '1', GIT_AUTHOR_DATE: '2026-06-01T09:00:00Z', GIT_COMMITTER_DATE: '2026-06-01T09:00:00Z'};
  const {status, stdout, stderr} = spawnSync('git', args, {cwd: folder, env, encoding: 'utf8'});
  if (status !== 0) throw new Error(`git ${args.join(' ')} said:\n${stderr}`);
  return stdout.trim();
}
