import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {basename, dirname, extname, join, resolve} from 'node:path';
import {plansJson, type ImportedFile, type ImportProblem} from '#imports';
import {translator, type Translator} from '#locales';
import {visible} from '#reports';
import {findRoot, readWorkspace, today} from '#workspace';
import {callerFolder} from './caller.ts';
import {writeWhole} from './output.ts';
import {languageFrom} from './report-context.ts';
import {WrongUse} from './wrong-use.ts';

export interface ImportOptions {
  /** The folder that holds, or will hold, `plans/`. */
  out?: string;
  force?: boolean;
  lang?: string;
}

/** Writes the plans in a file of open data into the workspace, says what it wrote and what it could not place, and gives the exit code. */
export function importPlans(file: string, options: ImportOptions): number {
  const text = read(file);
  const root = options.out === undefined ? (findRoot(callerFolder()) ?? callerFolder()) : resolve(callerFolder(), options.out);
  const {portal, publishers} = readWorkspace(root, today());
  const words = translator(languageFrom(options.lang, portal.languages));
  const {files, problems} = plansJson(text);
  const plans = [...Map.groupBy(files, planOf)].map(([id, own]) => ({id, files: own, obstacle: obstacleTo(root, id, own, options.force ?? false)}));
  const written = plans.filter(({obstacle}) => obstacle === undefined);

  for (const {path, text: content} of written.flatMap((plan) => plan.files)) {
    writeWhole(join(root, path), content);
    console.log(words.text('import.wrote', {path}));
  }
  const wanted = new Set(written.map(({id}) => id.replace(/\/.*/, '')));
  const lines = [
    ...plans.flatMap(({id, obstacle}) => (obstacle ? words.text(obstacle.key, {plan: id, path: obstacle.path}) : [])),
    ...problems.map((problem) => worded(problem, words)),
    ...written.flatMap((plan) => leftovers(root, plan.files).map((path) => words.text('import.leftover', {plan: plan.id, path}))),
    ...[...wanted].filter((id) => !publishers.has(id)).map((publisher) => words.text('import.publisher', {publisher})),
    words.text(written.length > 0 ? 'import.next' : 'import.none'),
  ];
  // Names come from a stranger's file: nothing in them moves the cursor of a terminal, or turns the direction of writing.
  for (const line of lines) console.log(visible(line));
  return problems.length > 0 || written.length < plans.length ? 1 : 0;
}

function read(file: string): string {
  if (extname(file) !== '.json') {
    throw new WrongUse(`Cannot import ${basename(file)}: expected a .json file as “openplan export plans” writes it. Word, HTML, Markdown and CSV cannot be imported yet.`);
  }
  const path = resolve(callerFolder(), file);
  if (!existsSync(path) || !statSync(path).isFile()) throw new WrongUse(`Found no file ${file}.`);
  return new TextDecoder().decode(readFileSync(path));
}

/** The id of the plan that a file belongs to: `plans/riverton/2026.mdx`, or a file in the folder `plans/riverton/2026/`. */
function planOf({path}: ImportedFile): string {
  const [, publisher, name = '', member] = path.split('/');
  return `${publisher}/${member ? name : name.replace(/\.mdx$/, '')}`;
}

/** What keeps a plan from being written: a file in its place, or the same plan in the other form, which would make two of it. */
function obstacleTo(root: string, id: string, files: readonly ImportedFile[], force: boolean): {key: 'import.exists' | 'import.exists-otherwise'; path: string} | undefined {
  const [first] = files;
  const other = first?.path === `plans/${id}.mdx` ? `plans/${id}/index.mdx` : `plans/${id}.mdx`;
  if (existsSync(join(root, other))) return {key: 'import.exists-otherwise', path: other};
  const taken = force ? undefined : files.find(({path}) => existsSync(join(root, path)));
  return taken && {key: 'import.exists', path: taken.path};
}

/** Files that were in the folder of a plan already, and are not its own. */
function leftovers(root: string, files: readonly ImportedFile[]): string[] {
  const [first] = files;
  if (first === undefined || basename(first.path) !== 'index.mdx') return [];
  const folder = dirname(first.path);
  const own = new Set(files.map(({path}) => path));
  return readdirSync(join(root, folder)).map((name) => `${folder}/${name}`).filter((path) => path.endsWith('.mdx') && !own.has(path));
}

function worded(problem: ImportProblem, words: Translator): string {
  const sentence = 'code' in problem ? words.text(`import.${problem.code}`, problem.values) : words.problem({...problem.source, values: problem.source.values ?? {}});
  if (problem.refused) return words.text('import.refused', {plan: problem.plan ?? words.text('import.whole'), problem: sentence});
  const at = 'source' in problem ? problem.source.at : undefined;
  return words.text('import.noted', {path: at?.path, line: at?.start.line, problem: sentence});
}
