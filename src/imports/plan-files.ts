import {INITIATIVE_POINTS, type InitiativePoint} from '#plan';
import {frontMatter} from './front-matter.ts';
import {isMapping, type Mapping} from './mapping.ts';

/** A file to be written, by its path in the workspace. */
export interface ImportedFile {
  path: string;
  text: string;
}

/** A plan as it stood in the open data. */
export interface GivenPlan {
  id: string;
  fields: Mapping;
  body: string;
  /** The text of each initiative that is to have a file of its own. */
  stories: ReadonlyMap<string, string>;
  /** Whether the plan is a folder, if only of one file. */
  isFolder: boolean;
}

/** The files of a plan: its own first. Gives also the stories whose initiative is nowhere. */
export function planFiles({id, fields, body, stories, isFolder}: GivenPlan): {files: ImportedFile[]; lost: string[]} {
  const home = `plans/${id}`;
  const {rest, own} = divide(fields, stories);
  const files = [...stories].flatMap(([name, story]): ImportedFile[] => {
    const initiative = own.get(name);
    return initiative ? [{path: `${home}/${name}.mdx`, text: frontMatter(initiative) + story}] : [];
  });
  const index = {path: isFolder ? `${home}/index.mdx` : `${home}.mdx`, text: frontMatter(rest) + body};
  return {files: [index, ...files], lost: [...stories.keys()].filter((name) => !own.has(name))};
}

/** Takes the initiatives that have a story out of a plan: each gets a file of its own, whose name is its id. */
function divide(fields: Mapping, stories: ReadonlyMap<string, string>): {rest: Mapping; own: Map<string, Mapping>} {
  const own = new Map<string, Mapping>();
  const rest = Object.entries(fields).flatMap(([key, value]): [string, unknown][] => {
    const point = INITIATIVE_POINTS.find((each) => each === key);
    if (!point || !isMapping(value)) return [[key, value]];
    const kept = withoutOwn(point, value, stories, own);
    return Object.keys(kept).length > 0 ? [[key, kept]] : [];
  });
  return {rest: Object.fromEntries(rest), own};
}

function withoutOwn(point: InitiativePoint, {initiatives, ...holder}: Mapping, stories: ReadonlyMap<string, string>, own: Map<string, Mapping>): Mapping {
  if (!Array.isArray(initiatives)) return initiatives === undefined ? holder : {...holder, initiatives};
  // Of two with one id, the one that has a file comes last.
  const kept = initiatives.toReversed().filter((initiative) => !takeOut(point, initiative, stories, own)).reverse();
  return kept.length > 0 ? {...holder, initiatives: kept} : holder;
}

function takeOut(point: InitiativePoint, initiative: unknown, stories: ReadonlyMap<string, string>, own: Map<string, Mapping>): boolean {
  // A file says its point itself, so a key of that name that is none of the format's has no place there.
  if (!isMapping(initiative) || Object.hasOwn(initiative, 'point')) return false;
  const {id, ...fields} = initiative;
  if (typeof id !== 'string' || !stories.has(id) || own.has(id)) return false;
  own.set(id, {point, ...fields});
  return true;
}
