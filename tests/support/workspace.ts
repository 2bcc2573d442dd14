import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {onTestFinished} from 'vitest';
import {z} from 'zod';
import {DATE} from './read.ts';

/** What tests read of the JSON report. */
const reportSchema = z.object({
  plans: z.array(
    z.looseObject({
      id: z.string(),
      path: z.string(),
      verdict: z.string(),
      results: z.array(
        z.looseObject({
          criterion: z.string(),
          outcome: z.string(),
          problems: z.array(z.looseObject({message: z.string(), path: z.string(), line: z.number(), column: z.number()})),
        }),
      ),
    }),
  ),
});

export type JsonReport = z.infer<typeof reportSchema>;
export type JsonPlan = JsonReport['plans'][number];

const CLI = join(import.meta.dirname, '../../src/cli/openplan.ts');

/** How long the command may take, in milliseconds: on a busy machine that is far more than it needs. */
export const PATIENCE = 60_000;

/** A workspace on disk that holds `files`, by path. */
export function makeWorkspace(files: Record<string, string | Uint8Array>): string {
  const root = mkdtempSync(join(tmpdir(), 'openplan-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** The same, gone when the test is over. */
export function workspaceOf(files: Record<string, string | Uint8Array>): string {
  const root = makeWorkspace(files);
  onTestFinished(() => rmSync(root, {recursive: true, force: true}));
  return root;
}

/** Every path in a workspace: a plan that ran could have left something behind. */
export function pathsIn(root: string): string[] {
  return readdirSync(root, {recursive: true, encoding: 'utf8'}).sort();
}

/** Runs `openplan check --format json` in a workspace, as a person at a terminal would. */
export function check(root: string, ...more: string[]): {status: number | null; report: JsonReport; stdout: string; stderr: string} {
  const {status, stdout, stderr, error} = spawnSync(process.execPath, [CLI, 'check', '--format', 'json', '--date', DATE, ...more], {
    cwd: root,
    env: {PATH: process.env['PATH'], HOME: '/home/archivist-of-riverton', INIT_CWD: root},
    encoding: 'utf8',
    timeout: PATIENCE,
    maxBuffer: 256 * 1_048_576,
  });
  if (error) throw error;
  if (stderr !== '' || !stdout.startsWith('{')) throw new Error(`openplan check said:\n${stdout.slice(0, 500)}\n${stderr}`);
  return {status, report: reportSchema.parse(JSON.parse(stdout)), stdout, stderr};
}

export function planIn(report: JsonReport, id: string): JsonPlan {
  const plan = report.plans.find((each) => each.id === id);
  if (!plan) throw new Error(`the report has no plan ${id}, but ${report.plans.map((each) => each.id).join(', ')}`);
  return plan;
}

/** What is wrong with a plan's files: `line:column message`, in the order of the report. */
export function fileProblems(plan: JsonPlan): string[] {
  return plan.results
    .filter(({criterion}) => criterion === 'readable' || criterion === 'safe-content')
    .flatMap(({problems}) => problems.map(({line, column, message}) => `${line}:${column} ${message}`));
}
