import {decode, MAX_FILE_BYTES, parsePlan, type Plan, type SourceFile, type SourceProblem} from '#plan';
import {entriesIn, readEntry} from './entries.ts';
import {planFiles, type ImportedFile} from './plan-files.ts';
import {refusal, type ImportProblem} from './problem.ts';

/** What came of a file of open data: files of plans, to be written into a workspace, and all that could not be placed. */
export interface Imported {
  files: ImportedFile[];
  problems: ImportProblem[];
}

/**
 * Makes plans of `plans.json`, or of the file of one plan. What is exported of them again is the same to the byte.
 * A plan that could not be read or is unsafe is left out; one with values of the wrong shape is written with them, and they are named.
 */
export function plansJson(text: string): Imported {
  const entries = entriesIn(text);
  if ('refused' in entries) return {files: [], problems: [entries]};
  const taken = new Set<string>();
  const made = entries.map((entry, index) => importPlan(entry, `#${index + 1}`, taken));
  return {files: made.flatMap(({files}) => files), problems: made.flatMap(({problems}) => problems)};
}

function importPlan(entry: unknown, place: string, taken: Set<string>): Imported {
  const given = readEntry(entry, place, taken);
  if ('refused' in given) return {files: [], problems: [given]};
  const {files, lost} = planFiles(given);
  const refuse = (problems: ImportProblem[]) => ({files: [], problems: problems.map((problem) => ({...problem, refused: true}))});
  if (lost.length > 0) return refuse(lost.map((name) => refusal(given.id, 'story-lost', {name})));
  const encoded = files.map(({path, text}) => ({path, bytes: new TextEncoder().encode(text)}));
  const large = encoded.filter(({bytes}) => bytes.length > MAX_FILE_BYTES);
  if (large.length > 0) return refuse(large.map(({path}) => refusal(given.id, 'too-large', {path})));

  const {texts, plan, problems} = readBack(given.id, encoded);
  const noted = problems.map((source) => ({plan: given.id, refused: false, source}));
  const isSafe = problems.every(({criterion}) => criterion !== 'safe-content');
  return plan && isSafe ? {files: texts, problems: noted} : refuse(noted);
}

/** What is not read back as it is written would be no plan in the workspace either. */
function readBack(id: string, encoded: readonly {path: string; bytes: Uint8Array}[]): {texts: SourceFile[]; plan?: Plan; problems: SourceProblem[]} {
  const decoded = encoded.map(({path, bytes}) => decode(path, bytes));
  const texts = decoded.map(({file}) => file);
  const [index, ...others] = texts;
  const undecodable = decoded.flatMap(({problems}) => problems);
  if (!index || undecodable.length > 0) return {texts, problems: undecodable};
  return {texts, ...parsePlan(id, index, others)};
}
