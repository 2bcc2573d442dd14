import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, afterEach, expect, test} from 'vitest';
import {SELF, startForge, TOKEN, type Comment, type Forge} from '../support/ci/forge.ts';
import {runScript, type Said} from '../support/ci/shell.ts';
import {removeTemporary, temporary} from '../support/ci/temporary.ts';
import {REPOSITORY} from '../support/openplan.ts';

/* What posts a report as a comment: with a right to write, and a report that a stranger may have made. */

const REPORT = '<!-- openplan -->\n# Open harbour plan: 1 fixed\n';
const HEAD = '5f3c0de'.padEnd(40, '0');
const SKIPPER = {id: 12, login: 'skipper'};

let forge: Forge;

afterEach(() => forge.close());
afterAll(removeTemporary);

test('leaves alone what somebody else wrote, though it begins like a report', async () => {
  const theirs = commentOf(SKIPPER, '<!-- openplan -->\nAll is well!');
  await start([theirs]);
  expect(await post(REPORT)).toMatchObject({code: 0});
  expect(forge.comments.map(({user, body}) => [user.login, body])).toEqual([
    ['skipper', '<!-- openplan -->\nAll is well!'],
    ['github-actions[bot]', REPORT],
  ]);
});

test('posts a report as long as a comment may be', async () => {
  await start([]);
  const longest = REPORT.padEnd(65_536, '–');
  await post(longest);
  expect(forge.comments.map(({body}) => body)).toEqual([longest]);
});

test('leaves alone what it wrote itself about something else', async () => {
  await start([commentOf(SELF.github, 'The links were checked.')]);
  await post(REPORT);
  expect(forge.comments.map(({body}) => body)).toEqual(['The links were checked.', REPORT]);
});

test('finds its comment on the last page of a long talk', async () => {
  await start([...Array.from({length: 5}, (_, id) => commentOf(SKIPPER, `Ahoy ${id}`, id)), commentOf(SELF.github, REPORT, 99)]);
  await post(REPORT.replace('1 fixed', '2 fixed'));
  expect(forge.changes).toEqual(['PATCH /repos/riverton/plans/issues/comments/99']);
  expect(forge.comments.at(-1)?.body).toContain('2 fixed');
});

test('posts nothing when the branch has moved on: another check is on its way', async () => {
  await start([]);
  forge.pulls = [{number: 7, head: {label: 'skipper:shorter', sha: 'c0ffee'.padEnd(40, '0')}}];
  expect(await post(REPORT)).toEqual({code: 0, output: 'No open pull request stands at the commit that was checked: nothing was posted.\n'});
  expect(forge.changes).toEqual([]);
});

test('posts nothing when the fork is gone', async () => {
  await start([]);
  expect(await post(REPORT, {head_sha: HEAD, head_branch: 'shorter', head_repository: null})).toMatchObject({code: 0});
  expect(forge.changes).toEqual([]);
});

test('asks for the pull requests of one branch, whatever its name', async () => {
  await start([]);
  forge.pulls = [{number: 7, head: {label: 'skipper:a&head=b/#1', sha: HEAD}}];
  await post(REPORT, {head_sha: HEAD, head_branch: 'a&head=b/#1', head_repository: {owner: {login: 'skipper'}}});
  expect(forge.comments).toHaveLength(1);
});

test('mentions nobody, however that is written, and keeps addresses whole', async () => {
  await start([]);
  await post(`${REPORT}@riverton/board &#64;board &#x40;board &commat;board **@board** _@board_ @&#98;oard harbour@riverton.example\n`);
  const [{body = ''} = {}] = forge.comments;
  expect(body.replaceAll('\u2060', '|')).toBe(`${REPORT}@|riverton/board @|board @|board @|board **@|board** _@|board_ @|&#98;oard harbour@riverton.example\n`);
});

test.for([
  ['of more characters than a comment holds', REPORT.padEnd(65_537), 'Unexpected length of comment.md: 65537 characters, expected at most 65536.'],
  ['that mentions make too long', `${REPORT.padEnd(65_534)} @`, 'Unexpected length of comment.md: 65537 characters'],
  ['of more bytes than that', REPORT.padEnd(262_145), 'Unexpected length of comment.md: 262145 bytes, expected at most 262144.'],
  ['that begins otherwise', `Merged by the board\n${REPORT}`, 'Unexpected beginning of comment.md, expected <!-- openplan -->.'],
] as const)('refuses a report %s', async ([, report, reason]) => {
  await start([]);
  const {code, output} = await post(report);
  expect(code).toBe(1);
  expect(output).toContain(reason);
  expect(forge.changes).toEqual([]);
});

test('refuses what is no file of its own', async () => {
  await start([]);
  const folder = temporary('report');
  symlinkSync('/etc/hostname', join(folder, 'comment.md'));
  expect(await postFrom(folder)).toMatchObject({code: 1, output: expect.stringContaining('Unexpected comment.md, expected a file.')});
});

test('says what the forge said when it is not let in, and tells the token to nobody', async () => {
  await start([]);
  const {code, output} = await post(REPORT, undefined, {GITHUB_TOKEN: 'expired'});
  expect(code).toBe(1);
  expect(output).toContain('401 {"message":"who are you?"}');
  expect(output).not.toContain('expired');
});

async function start(comments: Comment[]): Promise<void> {
  forge = await startForge('github');
  forge.comments = comments;
  forge.pulls = [{number: 7, head: {label: 'skipper:shorter', sha: HEAD}}];
}

function commentOf(user: Comment['user'], body: string, id = 1): Comment {
  return {id, body, user, author: user};
}

function post(report: string, run?: object, env?: Record<string, string>): Promise<Said> {
  const folder = temporary('report');
  writeFileSync(join(folder, 'comment.md'), report);
  return postFrom(folder, run, env);
}

/** Posts the report in a folder after the check of a pull request from a fork. */
function postFrom(folder: string, run: object = {head_sha: HEAD, head_branch: 'shorter', head_repository: {owner: {login: 'skipper'}}}, env: Record<string, string> = {}): Promise<Said> {
  mkdirSync(join(folder, 'event'));
  const event = join(folder, 'event/event.json');
  writeFileSync(event, JSON.stringify({workflow_run: run}));
  const forGithub = {GITHUB_API_URL: forge.api, GITHUB_REPOSITORY: 'riverton/plans', GITHUB_EVENT_PATH: event, GITHUB_TOKEN: TOKEN};
  return runScript(['sh'], `node '${join(REPOSITORY, '.ci/comment.mjs')}' comment.md`, folder, {...forGithub, ...env});
}
