import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest';
import {PAGES} from '../support/ci/actions.ts';
import {filesIn, PLAN, startServerWithChange} from '../support/ci/change.ts';
import {SELF, startForge, TOKEN, type Forge} from '../support/ci/forge.ts';
import {jobsFor, runPipelineJob, type PipelineRun} from '../support/ci/pipeline.ts';
import {readPipeline} from '../support/ci/recipe.ts';
import type {Server} from '../support/ci/repository.ts';
import {PATIENCE} from '../support/ci/shell.ts';
import {removeTemporary} from '../support/ci/temporary.ts';

/* The pipeline as it is shipped: every line of every job is run in a fresh clone, with the variables that GitLab would set.
   Only the addresses of its API are stood in for. */

vi.setConfig({testTimeout: PATIENCE});

const ran = new Set<string>();
let server: Server;
let broken: string;
let gitlab: Forge;

beforeAll(async () => {
  ({server, broken} = startServerWithChange());
  gitlab = await startForge('gitlab');
});

afterAll(() => {
  gitlab.close();
  removeTemporary();
});

describe('a merge request that breaks an adopted plan', () => {
  const variables = () => ({
    CI_PIPELINE_SOURCE: 'merge_request_event',
    CI_DEFAULT_BRANCH: 'main',
    CI_COMMIT_SHA: broken,
    CI_COMMIT_BEFORE_SHA: '0'.repeat(40),
    CI_MERGE_REQUEST_IID: '7',
    CI_MERGE_REQUEST_PROJECT_ID: '12',
    CI_MERGE_REQUEST_DIFF_BASE_SHA: server.main,
    CI_API_V4_URL: gitlab.api,
    OPENPLAN_TOKEN: TOKEN,
  });
  let check: PipelineRun;

  test('fails its check, and the reports are kept', async () => {
    expect(jobsFor(variables())).toEqual(['check', 'note']);
    check = await run('check', variables());
    expect(check.isSuccess).toBe(false);
    expect(filesIn(join(check.artifacts, 'report'))).toEqual(['code-quality.json', 'comment.md', 'junit.xml', 'report.html']);
  });

  test('is compared with where it began, and shown as it stands in its own commit', () => {
    const report = artifact(check, 'report/comment.md');
    expect(report).toContain(server.main.slice(0, 7));
    expect(report).toContain(`https://forge.example/riverton/plans/-/blob/${broken}/${PLAN}#L1`);
  });

  test('gets one note, which the next check renews', async () => {
    expect((await run('note', variables(), [check])).output).toContain('Posted a comment on merge request 7.');
    expect((await run('note', variables(), [check])).output).toContain('Renewed the comment on merge request 7.');
    expect(gitlab.comments.map(({author, body}) => [author, body])).toEqual([[SELF.gitlab, artifact(check, 'report/comment.md')]]);
  });

  test('is compared with what it is merged with, in a merged results pipeline', async () => {
    const earlier = 'c0ffee'.padEnd(40, '0');
    const {output} = await run('check', {...variables(), CI_MERGE_REQUEST_DIFF_BASE_SHA: earlier, CI_MERGE_REQUEST_TARGET_BRANCH_SHA: server.main});
    expect(output).toContain(`--base ${server.main}`);
  });

  test('gets no note without a token', () => {
    expect(jobsFor({...variables(), OPENPLAN_TOKEN: ''})).toEqual(['check']);
  });
});

describe('the default branch', () => {
  const variables = () => ({
    CI_PIPELINE_SOURCE: 'push',
    CI_DEFAULT_BRANCH: 'main',
    CI_COMMIT_BRANCH: 'main',
    CI_COMMIT_SHA: server.main,
    CI_COMMIT_BEFORE_SHA: '0'.repeat(40),
    CI_PAGES_URL: PAGES,
  });

  test('is judged by itself after the first push', async () => {
    expect(jobsFor(variables())).toEqual(['check', 'portal']);
    const {isSuccess, output} = await run('check', variables());
    expect(isSuccess, output).toBe(true);
    expect(output).not.toContain('--base');
  });

  test('is published, below the path of its Pages', async () => {
    const portal = await run('portal', variables());
    expect(artifact(portal, 'dist/index.html')).toContain(`href="${new URL(PAGES).pathname}/plans/`);
  });

  test('is published anew by a schedule, and then not checked', () => {
    expect(jobsFor({...variables(), CI_PIPELINE_SOURCE: 'schedule'})).toEqual(['portal']);
  });
});

test('every job was run', () => {
  expect([...ran].sort()).toEqual(Object.keys(readPipeline().jobs).sort());
});

function run(job: string, variables: Record<string, string>, needed: PipelineRun[] = []): Promise<PipelineRun> {
  ran.add(job);
  return runPipelineJob(job, server.folder, variables, needed);
}

function artifact({artifacts}: PipelineRun, path: string): string {
  return readFileSync(join(artifacts, path), 'utf8');
}
