import {findRoot} from '#workspace';

/** The workspace that the portal shows: the one that the command line chose, else the one around the current folder. */
export function workspaceRoot(): string {
  const root = process.env['OPENPLAN_ROOT'] || findRoot(process.cwd());
  if (!root) throw new Error(`found no plans/ in ${process.cwd()} or above it`);
  return root;
}
