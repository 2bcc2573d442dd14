import {parsePlan, refuse, type PlanReading, type SourceFile} from '#plan';
import type {Files, FoundFile} from './files.ts';

/** Makes a plan of its files; a caller who has parsed the same files before can give what came of it. */
export type ParsePlan = (id: string, file: SourceFile, initiativeFiles: readonly SourceFile[]) => PlanReading;

/** Reads every plan under `plans/`, in the order of their ids. What is not a plan, but looks as if it should be one, comes as a plan that cannot be read. */
export function readPlans(files: Files, parse: ParsePlan = parsePlan): PlanReading[] {
  const readings = files.list('plans').flatMap(({name, kind}) => {
    const path = `plans/${name}`;
    if (kind === 'other') return [refused(name, path, refuse(path, 'not-a-file'))];
    if (kind === 'folder') return readPublisher(files, name, parse);
    return isPlanFile(name) ? [refused(idOf(name), path, refuse(path, 'misplaced'))] : [];
  });
  return withoutTwins(readings).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function readPublisher(files: Files, publisher: string, parse: ParsePlan): PlanReading[] {
  return files.list(`plans/${publisher}`).flatMap(({name, kind}) => {
    const path = `plans/${publisher}/${name}`;
    const id = `${publisher}/${idOf(name)}`;
    if (kind === 'folder') return readFolder(files, id, path, parse);
    if (kind === 'other') return [refused(id, path, refuse(path, 'not-a-file'))];
    if (!isPlanFile(name)) return [];
    if (!name.endsWith('.mdx')) return [refused(id, path, refuse(path, 'wrong-extension', {name}))];
    if (!ID.test(id)) return [refused(id, path, refuse(path, 'file-name', {name: id}))];
    const found = files.read(path);
    return [found.problems.length > 0 ? refused(id, path, found) : parse(id, found.file, [])];
  });
}

/** A plan folder: `index.mdx` with a file for each long initiative. A folder without any `.mdx` holds pictures, no plan. */
function readFolder(files: Files, id: string, folder: string, parse: ParsePlan): PlanReading[] {
  const names = files.list(folder).filter(({name, kind}) => kind !== 'folder' && name.endsWith('.mdx')).map(({name}) => name);
  if (names.length === 0) return [];
  const path = `${folder}/index.mdx`;
  if (!ID.test(id)) return [refused(id, path, refuse(path, 'file-name', {name: id}))];
  if (!names.includes('index.mdx')) return [refused(id, path, refuse(path, 'no-index', {folder}))];
  const index = files.read(path);
  const members = names.filter((name) => name !== 'index.mdx').map((name) => files.read(`${folder}/${name}`));
  const all = [index, ...members];
  const problems = all.flatMap((found) => found.problems);
  if (problems.length > 0) return [{id, path, files: all.map(({file}) => file), problems}];
  return [parse(id, index.file, members.map(({file}) => file))];
}

function refused(id: string, path: string, {file, problems}: FoundFile): PlanReading {
  return {id, path, files: [file], problems};
}

/**
 * Ids become addresses, and some disks and servers don't tell capitals apart: of two such plans one is refused.
 * The one that can be read stays, then the one in lower case, so that a new file does not push out a plan that was there.
 */
function withoutTwins(readings: PlanReading[]): PlanReading[] {
  const rank = ({id, plan}: PlanReading) => (plan ? 2 : 0) + (id === id.toLowerCase() ? 1 : 0);
  const keepers = new Map<string, PlanReading>();
  for (const reading of readings) {
    const key = reading.id.toLowerCase();
    const keeper = keepers.get(key);
    if (!keeper || rank(reading) > rank(keeper)) keepers.set(key, reading);
  }
  return readings.map((reading) => {
    const keeper = keepers.get(reading.id.toLowerCase()) ?? reading;
    return keeper === reading ? reading : refused(reading.id, reading.path, refuse(reading.path, 'id-taken', {id: reading.id, other: keeper.path}));
  });
}

const ID = /^[A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*$/;

/** A file that only looks like a plan keeps its ending, so that it takes no plan's id. */
function idOf(name: string): string {
  return name.replace(/\.mdx$/, '');
}

function isPlanFile(name: string): boolean {
  return /\.mdx?$/.test(name) && !/^readme\.mdx?$/i.test(name);
}
