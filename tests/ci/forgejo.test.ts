import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test, vi} from 'vitest';
import {filesIn, PLAN, startServerWithChange} from '../support/ci/change.ts';
import {SELF, startForge, TOKEN, type Forge} from '../support/ci/forge.ts';
import type {Server} from '../support/ci/repository.ts';
import {PATIENCE} from '../support/ci/shell.ts';
import {removeTemporary} from '../support/ci/temporary.ts';
import {runJob, scriptsOf, type Event, type JobRun} from '../support/ci/workflow.ts';
import {REPOSITORY} from '../support/openplan.ts';

/* The workflow as it is shipped: every script is run in a fresh clone, with what Forgejo would give it. Only Forgejo itself is stood in for. */

vi.setConfig({testTimeout: PATIENCE});

const ran = new Set<string>();
let server: Server;
let broken: string;
let forgejo: Forge;

beforeAll(async () => {
  ({server, broken} = startServerWithChange());
  forgejo = await startForge('forgejo');
});

afterAll(() => {
  forgejo.close();
  removeTemporary();
});

test('a pull request that breaks an adopted plan fails its check, is shown as it stands, and gets a comment', async () => {
  const check = await run(pullRequest('riverton/plans'));
  expect(check.isSuccess).toBe(false);
  expect(check.log).toContain('Posted a comment on pull request 7.');
  const report = readFileSync(join(check.artifacts, 'openplan/comment.md'), 'utf8');
  expect(report).toContain(`https://forge.example/riverton/plans/src/commit/${broken}/${PLAN}#L1`);
  expect(forgejo.comments.map(({user, body}) => [user, body])).toEqual([[SELF.forgejo, report]]);
});

test('one from a fork gets its reports, and no comment', async () => {
  const before = forgejo.changes.length;
  const check = await run(pullRequest('skipper/plans'));
  expect(filesIn(join(check.artifacts, 'openplan'))).toEqual(['comment.md', 'report.html']);
  expect(forgejo.changes).toHaveLength(before);
});

test('a push to main is compared with the commit before, and gets no comment', async () => {
  const before = forgejo.changes.length;
  const check = await run({name: 'push', sha: server.main, payload: {before: server.main}});
  expect(check.isSuccess, check.log).toBe(true);
  expect(check.log).toContain(`--base ${server.main}`);
  expect(forgejo.changes).toHaveLength(before);
});

test('every script was run', () => {
  const all = readdirSync(join(REPOSITORY, '.forgejo/workflows')).flatMap((name) => scriptsOf(`.forgejo/workflows/${name}`));
  expect([...ran].sort()).toEqual(all.sort());
});

async function run(event: Event): Promise<JobRun> {
  const around = {server: server.folder, api: forgejo.api, token: TOKEN, env: {FORGEJO_ACTIONS: 'true'}};
  const result = await runJob('.forgejo/workflows/check.yml', 'check', event, around);
  for (const script of result.ran) ran.add(script);
  return result;
}

function pullRequest(from: string): Event {
  return {name: 'pull_request', sha: broken, base: 'main', payload: {pull_request: {number: 7, head: {sha: broken, repo: {full_name: from}}}}};
}
