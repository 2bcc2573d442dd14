import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {decode, type SourceFile} from '#plan';

const root = join(import.meta.dirname, '../..');

/** The plans that come with Openplan, by their workspace path. */
export function shippedPlans(): SourceFile[] {
  return filesUnder('plans', '.mdx');
}

/** Public documents that nobody here wrote; they stand beside the repository, where there are any. */
export const REAL_PLANS = '../shared/real-plans';

export function hasRealDocuments(): boolean {
  return existsSync(join(root, REAL_PLANS));
}

export function realDocuments(): SourceFile[] {
  return filesUnder(REAL_PLANS, '.md');
}

/** The files under a folder of the repository as texts; those that are no text are left out. */
function filesUnder(folder: string, ending: string): SourceFile[] {
  return readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => decode(`${folder}/${name}`, readFileSync(join(root, folder, name))))
    .flatMap(({file, problems}) => (problems.length === 0 ? [file] : []));
}
