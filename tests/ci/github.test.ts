import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest';
import {PAGES} from '../support/ci/actions.ts';
import {BROKEN, brokenIn, filesIn, PLAN, startServerWithChange} from '../support/ci/change.ts';
import {SELF, startForge, TOKEN, type Forge} from '../support/ci/forge.ts';
import {readWorkflow} from '../support/ci/recipe.ts';
import type {Server} from '../support/ci/repository.ts';
import {PATIENCE} from '../support/ci/shell.ts';
import {removeTemporary} from '../support/ci/temporary.ts';
import {runJob, scriptsOf, type Event, type JobRun} from '../support/ci/workflow.ts';
import {REPOSITORY} from '../support/openplan.ts';

/* The workflows as they are shipped: every script of every job is run in a fresh clone, with what GitHub would give it.
   Only GitHub itself is stood in for: its actions, and the addresses of its API. */

const CHECK = '.github/workflows/check.yml';
const COMMENT = '.github/workflows/comment.yml';
const PREVIEW = '.github/workflows/preview.yml';
const PUBLISH = '.github/workflows/publish.yml';

vi.setConfig({testTimeout: PATIENCE});

const ran = new Set<string>();
let server: Server;
let broken: string;
let github: Forge;

beforeAll(async () => {
  ({server, broken} = startServerWithChange());
  github = await startForge('github');
});

afterAll(() => {
  github.close();
  removeTemporary();
});

describe('a pull request from a fork that breaks an adopted plan', () => {
  let check: JobRun;

  test('fails its check, and the reports are kept', async () => {
    check = await run(CHECK, 'check', pullRequest());
    expect(check.isSuccess).toBe(false);
    expect(check.log).toContain(`::error file=${PLAN},line=1,`);
    expect(check.summary).toContain('`contact`');
    expect(filesIn(join(check.artifacts, 'openplan'))).toEqual(['comment.md', 'openplan.sarif', 'report.html', 'summary.md']);
  });

  test('is compared with the branch it is for, and shown as it stands in its own commit', () => {
    expect(brokenIn(artifact(check, 'openplan/openplan.sarif'))).toEqual(BROKEN);
    expect(artifact(check, 'openplan/comment.md')).toContain(`https://forge.example/riverton/plans/blob/${broken}/${PLAN}?plain=1#L1`);
  });

  test('gets one comment, which the next check renews', async () => {
    github.pulls.push({number: 7, head: {label: 'skipper:shorter', sha: broken}});
    expect((await run(COMMENT, 'comment', afterCheck(), check.artifacts)).log).toContain('Posted a comment on pull request 7.');
    expect((await run(COMMENT, 'comment', afterCheck(), check.artifacts)).log).toContain('Renewed the comment on pull request 7.');
    expect(github.comments.map(({user, body}) => [user, body])).toEqual([[SELF.github, artifact(check, 'openplan/comment.md')]]);
  });

  test('never runs where a comment is posted', async () => {
    const hostile = server.branch('hostile', {'.ci/comment.mjs': (text) => `console.log('with the right to write');\n${text}`});
    const {log, folder} = await run(COMMENT, 'comment', {...afterCheck(), sha: hostile}, check.artifacts);
    expect(log).toContain('Renewed the comment');
    expect(log).not.toContain('with the right to write');
    expect(filesIn(folder)).not.toContain('plans');
  });

  test('gets no comment when its check kept no report', async () => {
    const before = github.changes.length;
    expect((await run(COMMENT, 'comment', afterCheck())).isSuccess).toBe(true);
    expect(github.changes).toHaveLength(before);
  });

  test('can be looked at before it is merged', async () => {
    const preview = await run(PREVIEW, 'portal', pullRequest());
    expect(preview.isSuccess, preview.log).toBe(true);
    expect(artifact(preview, 'portal/index.html')).toContain('href="/plans/');
  });
});

describe('a push to main', () => {
  test('is compared with the commit before', async () => {
    const check = await run(CHECK, 'check', push(server.main, broken));
    expect(brokenIn(artifact(check, 'openplan/openplan.sarif'))).toEqual(BROKEN);
  });

  test.for([
    ['the first', '0'.repeat(40)],
    ['one that rewrote history', 'c0ffee'.padEnd(40, '0')],
  ] as const)('is judged by itself when it is %s', async ([, before]) => {
    const check = await run(CHECK, 'check', push(before, server.main));
    expect(check.isSuccess, check.log).toBe(true);
    expect(brokenIn(artifact(check, 'openplan/openplan.sarif'))).toBe(undefined);
  });

  test('publishes the portal, below the path of its Pages', async () => {
    const built = await run(PUBLISH, 'build', push(server.main, server.main));
    expect(built.isSuccess, built.log).toBe(true);
    expect(artifact(built, 'github-pages/index.html')).toContain(`href="${new URL(PAGES).pathname}/plans/`);
    const published = await run(PUBLISH, 'publish', push(server.main, server.main), built.artifacts);
    expect(published.isSuccess, published.log).toBe(true);
  });
});

test('the second stage waits for the first, takes what it keeps, and may do nothing but comment', () => {
  const [first, second] = [readWorkflow(CHECK), readWorkflow(COMMENT)];
  expect(second.on).toEqual({workflow_run: {workflows: [first.name], types: ['completed']}});
  const artifactOf = (action: string, steps = [...(first.jobs['check']?.steps ?? []), ...(second.jobs['comment']?.steps ?? [])]) =>
    steps.find(({uses}) => uses?.startsWith(`actions/${action}@`))?.with['name'];
  expect(artifactOf('download-artifact')).toBe(artifactOf('upload-artifact'));
  expect(second.permissions).toEqual({});
  expect(second.jobs['comment']?.permissions).toEqual({actions: 'read', contents: 'read', 'pull-requests': 'write'});
});

test('the portal is published anew every night, so that what is overdue is called so', () => {
  expect(readWorkflow(PUBLISH).on).toEqual({push: {branches: ['main']}, schedule: [{cron: '17 0 * * *'}], workflow_dispatch: null});
});

test('every script was run', () => {
  const all = readdirSync(join(REPOSITORY, '.github/workflows')).flatMap((name) => scriptsOf(`.github/workflows/${name}`));
  expect([...ran].sort()).toEqual(all.sort());
});

async function run(path: string, job: string, event: Event, artifacts?: string): Promise<JobRun> {
  const result = await runJob(path, job, event, {server: server.folder, api: github.api, token: TOKEN}, artifacts);
  for (const script of result.ran) ran.add(script);
  return result;
}

/** From somebody's fork. GitHub names the commit of its merge with main, which is none of the author's. */
function pullRequest(): Event {
  return {name: 'pull_request', sha: server.main, base: 'main', payload: {pull_request: {number: 7, head: {sha: broken, repo: {full_name: 'skipper/plans'}}}}};
}

function push(before: string, sha: string): Event {
  return {name: 'push', sha, payload: {before}};
}

/** What GitHub says when the check of that pull request is done: of a fork, it does not say which. */
function afterCheck(): Event {
  const head_repository = {full_name: 'skipper/plans', owner: {login: 'skipper'}};
  const workflow_run = {id: 1, event: 'pull_request', pull_requests: [], head_sha: broken, head_branch: 'shorter', head_repository};
  return {name: 'workflow_run', sha: server.main, payload: {workflow_run, repository: {default_branch: 'main'}}};
}

function artifact({artifacts}: JobRun, path: string): string {
  return readFileSync(join(artifacts, path), 'utf8');
}
