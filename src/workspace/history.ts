import {changesBetween, decode, parsePlan, type Plan, type PromiseChange, type SourceFile} from '#plan';
import {git, GitError, parts} from './git.ts';
import {readLog, type Commit} from './log.ts';

/** A recorded version of a plan that could be read. */
export interface Version {
  commit: string;
  /** The day on which it was recorded, in UTC. */
  on: string;
  /** What became of the promises since the version before; nothing for the first one. */
  changes?: PromiseChange[];
}

/** How plans came to be what they are, as far as git knows. */
export interface History {
  /** `none`: no repository, or no commit yet. `shallow`: the clone holds only the latest commits. */
  reach: 'whole' | 'shallow' | 'none';
  /** The versions of a plan, the latest first. */
  versionsOf(plan: Plan): readonly Version[];
}

/** Reads how the plans of a workspace changed, by the commits of its current branch. Without git there is no history, and that is no mistake. */
export function readHistory(root: string): History {
  const log = logOf(root);
  if (!log) return {reach: 'none', versionsOf: () => []};
  const recorded = new Set(parts(git(root, ['ls-tree', '-r', '-z', '--name-only', 'HEAD', '--', 'plans'])));
  const traces = traceFiles(log.commits, recorded);
  const known = new Map<string, Version[]>();
  return {
    reach: log.reach,
    versionsOf(plan) {
      const versions = known.get(plan.id) ?? versionsIn(root, plan, traces.get(plan.path) ?? []);
      known.set(plan.id, versions);
      return versions;
    },
  };
}

function logOf(root: string): {commits: Commit[]; reach: 'whole' | 'shallow'} | undefined {
  try {
    const isShallow = git(root, ['rev-parse', '--is-shallow-repository']).toString().trim() === 'true';
    return {commits: readLog(root), reach: isShallow ? 'shallow' : 'whole'};
  } catch (error) {
    if (error instanceof GitError || (error instanceof Error && 'code' in error && error.code === 'ENOENT')) return undefined;
    throw error;
  }
}

/** The files of a plan as a commit left them: its own, and those of its initiatives. */
interface Trace {
  commit: Commit;
  path: string;
  members: string[];
}

/**
 * Follows each plan back through the commits, under the names that it had: by its path of now, the states that it was in, the latest first.
 * What is recorded now is turned back change by change.
 */
function traceFiles(commits: readonly Commit[], recorded: ReadonlySet<string>): Map<string, Trace[]> {
  const there = new Set(recorded);
  const mains = new Map([...recorded].filter(isMain).map((path) => [path, path]));
  const traces = new Map<string, Trace[]>();
  for (const commit of commits) {
    const touched = new Set(commit.files.flatMap(({path, from}) => [path, from ?? path]));
    for (const [now, path] of mains) {
      if (!there.has(path) || !isTouched(path, touched)) continue;
      const states = traces.get(now) ?? [];
      traces.set(now, states);
      states.push({commit, path, members: [...there].filter((each) => isMemberOf(each, path)).sort()});
    }
    for (const {path, kind, from} of commit.files) {
      if (kind === 'added' || from) there.delete(path);
      if (kind === 'deleted') there.add(path);
      if (!from) continue;
      there.add(from);
      for (const [now, current] of mains) if (current === path) mains.set(now, from);
    }
  }
  return traces;
}

/** `plans/<publisher>/<plan>.mdx`, or `index.mdx` of a folder for the plan. */
function isMain(path: string): boolean {
  return /^plans\/[^/\n]+\/(?:[^/\n]+\.mdx|[^/\n]+\/index\.mdx)$/.test(path);
}

function isMemberOf(path: string, main: string): boolean {
  if (!main.endsWith('/index.mdx') || path === main || !/^[^\n]+\.mdx$/.test(path)) return false;
  return path.slice(0, path.lastIndexOf('/')) === main.slice(0, main.lastIndexOf('/'));
}

function isTouched(main: string, touched: ReadonlySet<string>): boolean {
  return touched.has(main) || [...touched].some((path) => isMemberOf(path, main));
}

function versionsIn(root: string, {id}: Plan, traces: readonly Trace[]): Version[] {
  const plans = readStates(root, id, traces);
  const versions: Version[] = [];
  let before: Plan | undefined;
  for (const [nth, {commit}] of traces.entries().toArray().reverse()) {
    const plan = plans[nth];
    if (!plan) continue;
    versions.unshift({commit: commit.id, on: commit.on, ...(before && {changes: changesBetween(before.data, plan.data)})});
    before = plan;
  }
  return versions;
}

/** The plan in each state, as far as it could be read. */
function readStates(root: string, id: string, traces: readonly Trace[]): (Plan | undefined)[] {
  const names = traces.flatMap(({commit, path, members}) => [path, ...members].map((file) => ({file, object: `${commit.id}:./${file}`})));
  const contents = readObjects(root, names.map(({object}) => object)).values();
  return traces.map(({path, members}) => {
    const [main, ...others] = [path, ...members].map((file): SourceFile | undefined => {
      const content: Uint8Array | undefined = contents.next().value;
      const {file: found, problems} = decode(file, content ?? new Uint8Array());
      return problems.length > 0 ? undefined : found;
    });
    return main && parsePlan(id, main, others.filter((file) => file !== undefined)).plan;
  });
}

/** The bytes of objects, in the order in which they are named; of one that is not there none. */
function readObjects(root: string, names: readonly string[]): Uint8Array[] {
  if (names.length === 0) return [];
  const output = git(root, ['cat-file', '--batch'], {input: `${names.join('\n')}\n`});
  let at = 0;
  return names.map(() => {
    const end = output.indexOf('\n', at);
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(output.toString('latin1', at, end))?.[1];
    const from = end + 1;
    at = size === undefined ? from : from + Number(size) + 1;
    return output.subarray(from, size === undefined ? from : at - 1);
  });
}
