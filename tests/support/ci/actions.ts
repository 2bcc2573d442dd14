import {cpSync, existsSync, mkdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {cloneInto} from './repository.ts';

/** Where an action works: a runner's folder, the server it fetches from, and what runs keep for later. */
export interface Place {
  folder: string;
  server: string;
  /** A folder for each artifact. */
  artifacts: string;
  /** What is checked out when nothing is said: a commit. */
  sha: string;
}

/** What an action needs, and gives as outputs. It throws when it fails. */
type Action = (inputs: Record<string, string>, place: Place) => Record<string, string>;

/** Where Pages are published: below a path, as those of most repositories are. */
export const PAGES = 'https://riverton.github.example/plans';

/** What stands in for the actions that recipes use: they belong to GitHub and Forgejo. By name, without host and release. */
const ACTIONS: Record<string, Action> = {
  'actions/checkout': checkout,
  'actions/upload-artifact': ({name = 'artifact', path = '', 'if-no-files-found': missing}, place) => upload(name, path, missing === 'error', place),
  'forgejo/upload-artifact': ({name = 'artifact', path = ''}, place) => upload(name, path, false, place),
  'actions/upload-pages-artifact': ({name = 'github-pages', path = '_site/'}, place) => upload(name, path, true, place),
  'actions/download-artifact': download,
  'actions/configure-pages': () => ({base_url: PAGES}),
  'actions/deploy-pages': (_, {artifacts}) => {
    if (!existsSync(join(artifacts, 'github-pages', 'index.html'))) throw new Error('there is no artifact github-pages with a page');
    return {page_url: `${PAGES}/`};
  },
};

export function runAction(uses: string, inputs: Record<string, string>, place: Place): Record<string, string> {
  const [, name = ''] = /^(?:https:\/\/[\w.-]+\/)?([\w-]+\/[\w-]+)@v\d+$/.exec(uses) ?? [];
  const action = ACTIONS[name];
  if (!action) throw new Error(`Nothing stands in for the action ${uses}`);
  return action(inputs, place);
}

function checkout({ref, 'fetch-depth': depth = '1', 'sparse-checkout': folders = ''}: Record<string, string>, {folder, server, sha}: Place): Record<string, string> {
  cloneInto(folder, server, ref || sha, Number(depth), folders.split('\n').filter(Boolean));
  return {};
}

function upload(name: string, path: string, isNeeded: boolean, {folder, artifacts}: Place): Record<string, string> {
  const [from, to] = [join(folder, path), join(artifacts, name)];
  if (existsSync(to)) throw new Error(`there is an artifact ${name} already`);
  if (existsSync(from)) cpSync(from, to, {recursive: true});
  else if (isNeeded) throw new Error(`there is nothing at ${path}`);
  return {};
}

function download({name = '', path = '.'}: Record<string, string>, {folder, artifacts}: Place): Record<string, string> {
  const from = join(artifacts, name);
  if (!existsSync(from)) throw new Error(`there is no artifact ${name}`);
  mkdirSync(dirname(join(folder, path)), {recursive: true});
  cpSync(from, join(folder, path), {recursive: true});
  return {};
}
