import {readWorkspace, today, workspaceVersion, type Workspace} from '#workspace';
import {workspaceRoot} from './root.ts';

let known: {workspace: Workspace; version: string} | undefined;

/** The workspace that the portal shows. In `dev` it is read anew when a file changed. */
export function workspace(): Workspace {
  const root = workspaceRoot();
  const version = import.meta.env.DEV ? workspaceVersion(root) : '';
  if (known?.version !== version) known = {workspace: readWorkspace(root, process.env['OPENPLAN_DATE'] || today()), version};
  return known.workspace;
}
