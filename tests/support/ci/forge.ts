import {createServer, type IncomingMessage, type Server} from 'node:http';
import {z} from 'zod';

/** A comment as GitHub and Forgejo (`user`) and GitLab (`author`) give it. */
export interface Comment {
  id: number;
  body: string;
  user: {id: number; login: string};
  author: {id: number};
}

export interface Pull {
  number: number;
  head: {label: string; sha: string};
}

/** A forge of the outside world: the few addresses of its API that concern comments, and what was written there. */
export interface Forge {
  api: string;
  comments: Comment[];
  pulls: Pull[];
  /** `POST /repos/riverton/plans/issues/7/comments`, for each request that changed something. */
  changes: string[];
  close(): void;
}

/** Whom the token stands for. */
export const SELF = {
  github: {id: 41_898_282, login: 'github-actions[bot]'},
  forgejo: {id: -2, login: 'forgejo-actions'},
  gitlab: {id: 7_001, login: 'project_12_bot'},
};

export const TOKEN = 'a-token-of-riverton';

/** Starts a forge on this machine that holds `comments` in one thread, whatever its address, and gives them in pages. */
export async function startForge(kind: keyof typeof SELF): Promise<Forge> {
  const forge: Forge = {api: '', comments: [], pulls: [], changes: [], close: () => server.close()};
  const server: Server = createServer(async (request, response) => {
    const {status, body, next} = await answer(request);
    response.writeHead(status, {'content-type': 'application/json', ...(next && {link: `<${next}>; rel="next"`})});
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (typeof bound !== 'object' || !bound) throw new Error('the forge has no port');
  forge.api = `http://127.0.0.1:${bound.port}`;
  return forge;

  async function answer(request: IncomingMessage): Promise<{status: number; body: unknown; next?: string}> {
    const url = new URL(request.url ?? '/', forge.api);
    const route = `${request.method} ${url.pathname}`;
    const {authorization, 'private-token': privateToken} = request.headers;
    if ((kind === 'gitlab' ? privateToken : authorization) !== (kind === 'gitlab' ? TOKEN : `Bearer ${TOKEN}`)) return {status: 401, body: {message: 'who are you?'}};
    if (request.method !== 'GET') forge.changes.push(route);

    const thread = kind === 'gitlab' ? '/projects/12/merge_requests/7/notes' : '/repos/riverton/plans/issues/7/comments';
    const one = kind === 'gitlab' ? `PUT ${thread}/` : 'PATCH /repos/riverton/plans/issues/comments/';
    if (route === `GET ${thread}`) return pageOf(url);
    if (route === `POST ${thread}`) return {status: 201, body: add(await bodyOf(request))};
    if (route.startsWith(one)) return change(Number(route.slice(one.length)), await bodyOf(request));
    if (route === 'GET /repos/riverton/plans/pulls' && kind === 'github') return {status: 200, body: forge.pulls.filter(({head}) => head.label === url.searchParams.get('head'))};
    if (route === 'GET /user' && kind === 'gitlab') return {status: 200, body: SELF.gitlab};
    return {status: 404, body: {message: `nothing at ${route}`}};
  }

  /** Two comments a page, however many were asked for. */
  function pageOf(url: URL) {
    const page = Number(url.searchParams.get('page') ?? 1);
    const rest = forge.comments.slice(2 * (page - 1));
    url.searchParams.set('page', String(page + 1));
    return {status: 200, body: rest.slice(0, 2), next: rest.length > 2 ? url.href : undefined};
  }

  function add(body: string): Comment {
    const comment = {id: 100 + forge.comments.length, body, user: SELF[kind], author: SELF[kind]};
    forge.comments.push(comment);
    return comment;
  }

  function change(id: number, body: string) {
    const comment = forge.comments.find((each) => each.id === id);
    if (!comment) return {status: 404, body: {message: `no comment ${id}`}};
    comment.body = body;
    return {status: 200, body: comment};
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return z.object({body: z.string()}).parse(JSON.parse(Buffer.concat(parts).toString())).body;
}
