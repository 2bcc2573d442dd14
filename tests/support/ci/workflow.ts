import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {runAction} from './actions.ts';
import {evaluate, fill, type Context} from './expression.ts';
import {readWorkflow, type Step} from './recipe.ts';
import {runScript} from './shell.ts';
import {temporary} from './temporary.ts';

/** What happened at the forge. */
export interface Event {
  name: 'pull_request' | 'push' | 'schedule' | 'workflow_run';
  /** The commit that the run is for. */
  sha: string;
  /** The branch that a pull request is for. */
  base?: string;
  payload: Record<string, unknown>;
}

export interface Surroundings {
  /** Where the repository is fetched from. */
  server: string;
  /** The address of the forge's API, and who may speak to it. */
  api: string;
  token: string;
  /** What the runner of this forge says besides. */
  env?: Record<string, string>;
}

export interface JobRun {
  isSuccess: boolean;
  /** All that was said. */
  log: string;
  /** The scripts that were run, as `scriptsOf` names them. */
  ran: string[];
  /** What the page of the run shows. */
  summary: string;
  /** The folder that it ran in, and that with its artifacts. */
  folder: string;
  artifacts: string;
}

/** The repository of the tests, as a forge calls it. */
const REPOSITORY_NAME = 'riverton/plans';

/** Runs all steps of a job as a runner does, in an empty folder: those after a failure only if they say `always()`. */
export async function runJob(path: string, job: string, event: Event, around: Surroundings, artifacts = temporary('artifacts')): Promise<JobRun> {
  const recipe = readWorkflow(path).jobs[job];
  if (!recipe) throw new Error(`${path} has no job ${job}`);
  const folder = temporary('runner');
  const files = filesFor(event);
  const env = {...variables(event, around), ...files, GITHUB_WORKSPACE: folder, ...around.env};
  const steps: Record<string, unknown> = {};
  const github = {event: event.payload, event_name: event.name, sha: event.sha, repository: REPOSITORY_NAME, token: around.token};
  const context: Context = {github, steps};
  const run: JobRun = {isSuccess: true, log: '', ran: [], summary: '', folder, artifacts};
  if (recipe.if && !evaluate(recipe.if, context)) throw new Error(`${path} ${job} does not run for ${event.name}`);

  for (const [index, step] of recipe.steps.entries()) {
    const isWanted = run.isSuccess || step.if?.includes('always()');
    if (!isWanted || (step.if && !evaluate(step.if, context))) continue;
    const {isSuccess, output, outputs} = await runStep(step);
    run.log += output;
    if (step.run) run.ran.push(scriptName(path, job, index));
    if (!isSuccess && !step['continue-on-error']) run.isSuccess = false;
    if (step.id) steps[step.id] = {outcome: isSuccess ? 'success' : 'failure', outputs};
  }
  run.summary = readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8');
  return run;

  async function runStep({uses, run: script, with: inputs, env: own}: Step): Promise<{isSuccess: boolean; output: string; outputs: Record<string, string>}> {
    const filled = (texts: Record<string, string>) => Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, fill(text, context)]));
    if (uses) {
      try {
        return {isSuccess: true, output: '', outputs: runAction(uses, filled(inputs), {folder, server: around.server, artifacts, sha: event.sha})};
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        return {isSuccess: false, output: `${uses}: ${error.message}\n`, outputs: {}};
      }
    }
    const {code, output} = await runScript(['bash', '-e'], script ?? '', folder, {...env, ...filled(own)});
    return {isSuccess: code === 0, output, outputs: {}};
  }
}

/** A name for each script in a workflow. */
export function scriptsOf(path: string): string[] {
  const jobs = Object.entries(readWorkflow(path).jobs);
  return jobs.flatMap(([job, {steps}]) => steps.flatMap(({run}, index) => (run ? [scriptName(path, job, index)] : [])));
}

function scriptName(path: string, job: string, index: number): string {
  return `${path} ${job} ${index}`;
}

function variables({name, sha, base}: Event, {api}: Surroundings): Record<string, string> {
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_SERVER_URL: 'https://forge.example',
    GITHUB_API_URL: api,
    GITHUB_REPOSITORY: REPOSITORY_NAME,
    GITHUB_EVENT_NAME: name,
    GITHUB_SHA: sha,
    GITHUB_BASE_REF: base ?? '',
  };
}

/** The files by which a runner and its steps talk. */
function filesFor({payload}: Event): Record<'GITHUB_EVENT_PATH' | 'GITHUB_STEP_SUMMARY', string> {
  const folder = temporary('files');
  const [event, summary] = [join(folder, 'event.json'), join(folder, 'summary.md')];
  writeFileSync(event, JSON.stringify(payload));
  writeFileSync(summary, '');
  return {GITHUB_EVENT_PATH: event, GITHUB_STEP_SUMMARY: summary};
}
