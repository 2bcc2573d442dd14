import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {close, createIndex} from 'pagefind';
import {z} from 'zod';

/** Interfaces that Pagefind brings along, and a worker for them: the portal has a form of its own. */
const SPARE = /^pagefind-(.*ui|highlight|worker)\./;

/**
 * Indexes the portal in `folder` for search. All goes into one index, whatever its language: a citizen should not need to know it.
 * The pages say what there is to find in a file that serves for this alone.
 */
export async function indexForSearch(folder: string, language: string): Promise<void> {
  const file = join(folder, 'search', 'records.json');
  const records = recordsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  rmSync(file);

  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(partSize(records.map(({content}) => content)));
  const {index, errors: failures} = await createIndex({forceLanguage: language});
  if (!index) throw new Error(`Pagefind did not start: ${failures.join('; ')}`);
  const output = join(folder, 'pagefind');
  for (const record of records) failures.push(...(await index.addCustomRecord({...record, language})).errors);
  failures.push(...(await index.writeFiles({outputPath: output})).errors);
  await close();
  if (failures.length > 0) throw new Error(`Pagefind could not index the portal: ${failures.join('; ')}`);
  for (const name of readdirSync(output).filter((each) => SPARE.test(each))) rmSync(join(output, name));
}

const recordsSchema = z.array(
  z.object({
    url: z.string(),
    content: z.string(),
    meta: z.record(z.string(), z.string()),
    filters: z.record(z.string(), z.array(z.string())),
    sort: z.record(z.string(), z.string()),
  }),
);

/**
 * How many places of words a part of the index holds. A search loads the parts of its words, and a list of all parts: with Pagefind's
 * own 20,000 a word costs 35 kB. So about a hundred parts, as long as they are not so small that the list outweighs them.
 */
function partSize(texts: readonly string[]): number {
  const words = texts.reduce((sum, text) => sum + text.split(' ').length, 0);
  return Math.min(Math.max(Math.round(words / 100), 600), 20_000);
}
