import {findRoot, readWorkspace, type Workspace} from '#workspace';
import {WrongUse} from './wrong-use.ts';

/** The folder from which the person called: npm runs its scripts in the package's own. */
export function callerFolder(): string {
  return process.env['INIT_CWD'] ?? process.cwd();
}

/** The workspace that the person stands in. Throws WrongUse when there is none. */
export function openWorkspace(date: string): Workspace {
  const root = findRoot(callerFolder()) ?? findRoot(process.cwd());
  if (root === undefined) throw new WrongUse(`Found no plans: expected a folder plans/ in ${callerFolder()} or above it.`);
  return readWorkspace(root, date);
}
