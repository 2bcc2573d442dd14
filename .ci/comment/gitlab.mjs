import {ask} from './sticky.mjs';

/**
 * The merge request that this pipeline of GitLab is about.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<import('./sticky.mjs').Thread>}
 */
export async function mergeRequest(env) {
  const {CI_API_V4_URL: api, CI_MERGE_REQUEST_PROJECT_ID: project, CI_MERGE_REQUEST_IID: number} = env;
  const headers = {'private-token': env.OPENPLAN_TOKEN ?? ''};
  const self = await (await ask(`${api}/user`, {headers})).json();
  const url = `${api}/projects/${project}/merge_requests/${number}/notes`;
  return {name: `merge request ${number}`, url, urlOf: (id) => `${url}/${id}`, change: 'PUT', headers, isOwn: ({author}) => author.id === self.id};
}
