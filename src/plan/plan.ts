import type {Root} from 'mdast';
import {z} from 'zod';
import {parseBody} from './body.ts';
import {fieldName} from './field.ts';
import {findFences} from './front-matter.ts';
import {INITIATIVE_POINTS, type InitiativePoint} from './points.ts';
import type {FieldPath, SourceProblem} from './problem.ts';
import {type Range, type SourceFile} from './range.ts';
import {checkContent} from './safe-content.ts';
import {initiativeFileSchemas, planSchema, type Initiative, type PlanData} from './schema/index.ts';
import {cutSections, type Section} from './sections.ts';
import {extent, isEmptyKey, isFlawed, keyExtent, locate, locateKey, placeIn, type Place, type SourceNode} from './source-node.ts';
import {validate} from './validate.ts';
import {readYaml} from './yaml.ts';

/** A plan that could be read. `data` holds only values of the right shape; empty ones count as missing. */
export interface Plan {
  /** Publisher and plan, `riverton/2026`: the path under `plans/` without the ending. */
  id: string;
  /** The workspace path of the plan's file; in a folder, of its `index.mdx`. */
  path: string;
  /** The plan's file, and behind it those of its initiatives. */
  files: SourceFile[];
  data: PlanData;
  body: Section[];
  /** The text of each initiative that has a file of its own, by its id. */
  stories: Map<string, Story>;
  /** The range of the value at a path, or the anchor of what is missing there. */
  locate(path: FieldPath): Range;
  /** The range of the key at a path; for a list item its first line. */
  locateKey(path: FieldPath): Range;
  /** The range of all that stands at a path, key included. */
  extent(path: FieldPath): Range;
  /** The range of the key at a path with all that stands there; nothing when there is no such key, empty or not. */
  keyExtent(path: FieldPath): Range | undefined;
  /** Whether a key stands at a path with nothing under it. */
  isEmptyKey(path: FieldPath): boolean;
  /** Where a key that is missing from the mapping at a path would be written. */
  placeIn(path: FieldPath): Place;
  /** The public name of the field at a path: list items by id. */
  fieldName(path: FieldPath): string;
  /** Whether the value at a path is missing only because it was reported as misshapen. */
  isFlawed(path: FieldPath): boolean;
}

export interface Story {
  file: SourceFile;
  tree: Root;
}

/** What came of reading a plan's files: a plan, or not; and all that is wrong with them as files. */
export interface PlanReading {
  id: string;
  path: string;
  files: SourceFile[];
  /** Absent when the file cannot be read, or lacks its title, publisher or language. */
  plan?: Plan;
  problems: SourceProblem[];
}

/**
 * Reads a plan: one file, or the `index.mdx` of a folder with the files of its initiatives.
 * Never throws for what an author wrote: everything that is wrong comes as problems, in the order of the files and their lines.
 */
export function parsePlan(id: string, file: SourceFile, initiativeFiles: readonly SourceFile[] = []): PlanReading {
  const index = readMdx(file);
  const members = initiativeFiles.map(readInitiative);
  const files = [file, ...initiativeFiles];
  let problems = [...index.problems];
  const reading = {id, path: file.path, files};
  const member = () => members.flatMap((each) => each.problems);
  if (!index.value) return {...reading, problems: inOrder(files, [...problems, ...member()])};

  const {data, problems: shape} = validate(planSchema, index.value, index.node);
  problems = [...problems, ...shape, ...member()];
  if (!data || !index.tree || members.some((each) => each.unreadable)) return {...reading, problems: inOrder(files, problems)};

  const stories = new Map<string, Story>();
  for (const {point, initiative, node, tree} of members) {
    if (!point || !initiative || !tree) continue;
    addInitiative(data, index.node, point, initiative, node);
    if (initiative.id) stories.set(initiative.id, {file: node.file, tree});
  }
  const root = index.node;
  const plan: Plan = {
    id,
    path: file.path,
    files,
    data,
    body: cutSections(file, index.tree, data.language),
    stories,
    locate: (path) => locate(root, path),
    locateKey: (path) => locateKey(root, path),
    extent: (path) => extent(root, path),
    keyExtent: (path) => keyExtent(root, path),
    isEmptyKey: (path) => isEmptyKey(root, path),
    placeIn: (path) => placeIn(root, path),
    fieldName: (path) => fieldName(data, path),
    isFlawed: (path) => problems.length > 0 && isFlawed(root, path),
  };
  return {...reading, plan, problems: inOrder(files, problems)};
}

interface Mdx {
  value?: Record<string, unknown>;
  node: SourceNode;
  tree?: Root;
  problems: SourceProblem[];
}

function readMdx(file: SourceFile): Mdx {
  const fences = findFences(file);
  const node: SourceNode = {file, start: 0, end: 0, flow: false, root: true};
  if ('criterion' in fences) return {node, problems: [fences]};
  const yaml = readYaml(file, fences.yamlStart, fences.yamlEnd);
  const body = parseBody(file, fences.bodyStart);
  const content = body.tree ? checkContent(file, body.tree) : [];
  return {value: yaml.value, node: yaml.node, tree: body.tree, problems: [...yaml.problems, ...body.problems, ...content]};
}

interface InitiativeReading {
  point?: InitiativePoint;
  initiative?: Initiative;
  node: SourceNode;
  tree?: Root;
  problems: SourceProblem[];
  /** Its YAML or MDX is broken, so the plan it belongs to cannot be judged. */
  unreadable: boolean;
}

function readInitiative(file: SourceFile): InitiativeReading {
  const {value, node, tree, problems: found} = readMdx(file);
  if (!value) return {node, problems: found, unreadable: true};
  const unreadable = !tree;
  const {data: head, problems: headProblems} = validate(pointSchema, {point: value['point']}, node);
  if (!head) return {node, problems: [...found, ...headProblems], unreadable};
  const {data, problems: shape} = validate(initiativeFileSchemas[head.point], value, node);
  const problems = [...found, ...shape];
  if (!data) return {node, problems, unreadable};
  const {point, ...initiative} = data;
  const id = idOf(file);
  if (initiative.id && initiative.id !== id) {
    const values = {actual: initiative.id, id};
    problems.push({criterion: 'readable', message: 'id-not-file-name', values, field: 'id', at: locate(node, ['id'])});
  }
  return {point, initiative: {...initiative, id}, node, tree, problems: problems.map((problem) => within(`${point}.initiatives.${id}`, problem)), unreadable};
}

/** The file of an initiative is named after its id. */
function idOf({path}: SourceFile): string {
  return path.replace(/^.*\/|\.mdx$/g, '');
}

/** A field keeps its name when the initiative moves into a file of its own. */
function within(holder: string, problem: SourceProblem): SourceProblem {
  return problem.field ? {...problem, field: `${holder}.${problem.field}`} : problem;
}

const pointSchema = z.strictObject({point: z.enum(INITIATIVE_POINTS)});

/** Puts an initiative from its own file behind those that stand in the plan, in the data and in the tree of places. */
function addInitiative(data: PlanData, root: SourceNode, point: InitiativePoint, initiative: Initiative, node: SourceNode): void {
  const holder = (data[point] ??= {});
  const list: Initiative[] = (holder.initiatives ??= []);
  list.push(initiative);
  const entries = (root.entries ??= new Map());
  const parent = entries.get(point) ?? {file: root.file, start: 0, end: 0, flow: false, root: true};
  entries.set(point, parent);
  const places = ((parent.entries ??= new Map()).get('initiatives')) ?? {...parent, entries: undefined};
  parent.entries.set('initiatives', places);
  (places.items ??= []).push(node);
}

function inOrder(files: readonly SourceFile[], problems: SourceProblem[]): SourceProblem[] {
  const rank = new Map(files.map(({path}, index) => [path, index]));
  const place = ({at}: SourceProblem) => rank.get(at.path) ?? 0;
  return problems.sort((a, b) => place(a) - place(b) || a.at.start.offset - b.at.start.offset);
}

/** The place of an initiative in a plan, with the path to its data. */
export interface PlacedInitiative<P extends InitiativePoint = InitiativePoint> {
  point: P;
  initiative: NonNullable<NonNullable<PlanData[P]>['initiatives']>[number];
  path: FieldPath;
}

/** All initiatives of a plan, in the order of the points. */
export function initiativesOf(plan: Pick<Plan, 'data'>): readonly PlacedInitiative[] {
  const kept = known.get(plan.data);
  if (kept) return kept;
  const placed = INITIATIVE_POINTS.flatMap((point) => initiativesUnder(plan, point));
  known.set(plan.data, placed);
  return placed;
}

// Nearly every criterion asks for them.
const known = new WeakMap<PlanData, readonly PlacedInitiative[]>();

/** The initiatives under one point, in the order of the plan. */
export function initiativesUnder<P extends InitiativePoint>(plan: Pick<Plan, 'data'>, point: P): PlacedInitiative<P>[] {
  const initiatives: readonly PlacedInitiative<P>['initiative'][] = plan.data[point]?.initiatives ?? [];
  return initiatives.map((initiative, index) => ({point, initiative, path: [point, 'initiatives', index]}));
}

