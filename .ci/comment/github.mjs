import {readFileSync} from 'node:fs';
import {list} from './sticky.mjs';

/**
 * The pull requests that this run is about, at GitHub, Forgejo or Gitea, which have the same addresses.
 * Only what the forge says counts, never what a check made: the event, and which open pull requests stand at its commit.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<import('./sticky.mjs').Thread[]>}
 */
export async function pullRequests(env) {
  const api = `${env.GITHUB_API_URL}/repos/${env.GITHUB_REPOSITORY}`;
  const headers = {authorization: `Bearer ${env.GITHUB_TOKEN}`};
  const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH ?? '', 'utf8'));
  const numbers = event.workflow_run ? await openAt(event.workflow_run, api, headers) : [event.pull_request.number];
  return numbers.map((number) => ({
    name: `pull request ${number}`,
    url: `${api}/issues/${number}/comments`,
    urlOf: (id) => `${api}/issues/comments/${id}`,
    change: 'PATCH',
    headers,
    isOwn: ({user}) => isOfActions(user),
  }));
}

/**
 * The open pull requests of the branch that a run checked, when the branch still stands at that commit. The run of a fork does not name them.
 * @param {{head_sha: string, head_branch: string, head_repository: {owner: {login: string}} | null}} run
 * @param {string} api
 * @param {Record<string, string>} headers
 */
async function openAt({head_sha, head_branch, head_repository}, api, headers) {
  // the fork may be gone
  if (!head_repository) return [];
  const query = new URLSearchParams({state: 'open', head: `${head_repository.owner.login}:${head_branch}`, per_page: '100'});
  const numbers = [];
  for await (const {number, head} of list(`${api}/pulls?${query}`, headers)) {
    if (head.sha === head_sha) numbers.push(number);
  }
  return numbers;
}

/**
 * Whether this is whom the token of a workflow stands for: at GitHub by name, at Forgejo and Gitea by a number that no person has.
 * @param {import('./sticky.mjs').User} user
 */
function isOfActions({id, login}) {
  return login === 'github-actions[bot]' || id === -2;
}
