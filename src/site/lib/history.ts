import {readHistory, type History} from '#workspace';
import {workspaceRoot} from './root.ts';

let known: History | undefined;

/** How the plans came to be what they are, as git recorded it. In `dev` it is that of the start. */
export function history(): History {
  return (known ??= readHistory(workspaceRoot()));
}
