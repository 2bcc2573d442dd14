import {cpSync, existsSync} from 'node:fs';
import {join} from 'node:path';
import {readPipeline, type PipelineJob} from './recipe.ts';
import {cloneInto} from './repository.ts';
import {runScript} from './shell.ts';
import {temporary} from './temporary.ts';

type Variables = Readonly<Record<string, string>>;

export interface PipelineRun {
  isSuccess: boolean;
  output: string;
  /** The folder that it ran in. */
  folder: string;
  /** What it keeps, by their paths in that folder. */
  artifacts: string;
}

/** The names of the jobs that a pipeline with these variables has. */
export function jobsFor(given: Variables): string[] {
  const {jobs, variables} = readPipeline();
  return Object.keys(jobs).filter((name) => jobs[name]?.rules.some((rule) => holds(rule.if, {...variables, ...given})));
}

/** Runs the script of a job of GitLab in a fresh clone, with what the jobs it needs have kept. */
export async function runPipelineJob(name: string, server: string, given: Variables, needed: readonly PipelineRun[] = []): Promise<PipelineRun> {
  const {jobs, variables} = readPipeline();
  const job = jobs[name];
  if (!job) throw new Error(`There is no job ${name}`);
  const env = {GITLAB_CI: 'true', CI_PROJECT_URL: 'https://forge.example/riverton/plans', ...variables, ...given};
  const folder = temporary('runner');
  cloneInto(folder, server, given['CI_COMMIT_SHA'] ?? '', Number(variables['GIT_DEPTH'] ?? 20));
  for (const {artifacts} of needed) cpSync(artifacts, folder, {recursive: true});
  const {code, output} = await runScript(['bash', '-eo', 'pipefail'], job.script.join('\n'), folder, env);
  return {isSuccess: code === 0, output, folder, artifacts: keep(job, folder, code === 0)};
}

/** Keeps the artifacts of a job. A report or a folder to publish that is not among them is a mistake in the recipe. */
function keep({artifacts, pages}: PipelineJob, folder: string, isSuccess: boolean): string {
  const kept = temporary('artifacts');
  if (!artifacts || !(isSuccess || artifacts.when === 'always')) return kept;
  for (const path of artifacts.paths) if (existsSync(join(folder, path))) cpSync(join(folder, path), join(kept, path), {recursive: true});
  const wanted = [...Object.values(artifacts.reports), ...(pages ? [join(pages.publish, 'index.html')] : [])];
  for (const path of wanted) if (!existsSync(join(kept, path))) throw new Error(`there is no ${path}`);
  return kept;
}

/** Whether a condition of `rules` holds: as much of its language as the recipe uses. */
function holds(condition: string, variables: Variables): boolean {
  return condition.split(' && ').every((part) => {
    const [, left = '', operator, right = ''] = /^(\S+)(?: (==|!=) (\S+))?$/.exec(part) ?? [];
    if (left === '') throw new Error(`Unknown condition ${part}`);
    if (operator === undefined) return value(left) !== '';
    return (value(left) === value(right)) === (operator === '==');
  });

  function value(term: string): string {
    if (term.startsWith('$')) return variables[term.slice(1)] ?? '';
    return term.replace(/^"(.*)"$/, '$1');
  }
}
