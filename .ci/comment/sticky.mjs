import {MARKER} from './report.mjs';

/**
 * @typedef {{id: number, login?: string}} User
 * @typedef {{id: number, body: string, user: User, author: User}} Comment with `user` at GitHub and Forgejo, `author` at GitLab
 *
 * @typedef {object} Thread the comments on a pull or merge request
 * @property {string} name what people call the request
 * @property {string} url lists its comments, and takes a new one
 * @property {(id: number) => string} urlOf one of them
 * @property {'PATCH' | 'PUT'} change how the forge wants to be asked for a change
 * @property {Record<string, string>} headers who asks
 * @property {(comment: Comment) => boolean} isOwn whether whoever asks wrote it: anybody can type our marker
 */

/**
 * Makes a text our one comment in a thread: a new one, or the one that is there with new words. Says which.
 * @param {Thread} thread
 * @param {string} text
 */
export async function post(thread, text) {
  const old = await ownComment(thread);
  const headers = {...thread.headers, 'content-type': 'application/json'};
  const body = JSON.stringify({body: text});
  await ask(old ? thread.urlOf(old.id) : thread.url, {method: old ? thread.change : 'POST', headers, body});
  return `${old ? 'Renewed the comment' : 'Posted a comment'} on ${thread.name}.`;
}

/** @param {Thread} thread */
async function ownComment({url, headers, isOwn}) {
  /** @type {AsyncIterable<Comment>} */
  const comments = list(`${url}?per_page=100`, headers);
  for await (const comment of comments) {
    if (comment.body.startsWith(MARKER) && isOwn(comment)) return comment;
  }
  return undefined;
}

/**
 * Everything in a list that a forge gives in pages.
 * @param {string} url
 * @param {Record<string, string>} headers
 */
export async function* list(url, headers) {
  /** @type {string | undefined} */
  let page = url;
  while (page) {
    const response = await ask(page, {headers});
    yield* await response.json();
    page = /<([^<>]+)>; *rel="next"/.exec(response.headers.get('link') ?? '')?.[1];
  }
}

/**
 * What a forge answers; throws when it says no.
 * @param {string} url
 * @param {RequestInit} options
 * @returns {Promise<Response>}
 */
export async function ask(url, options) {
  const response = await fetch(url, options);
  if (response.ok) return response;
  throw new Error(`${options.method ?? 'GET'} ${url}: ${response.status} ${(await response.text()).slice(0, 500)}`);
}
