import {isDeeper, isMapping} from './mapping.ts';
import type {GivenPlan} from './plan-files.ts';
import {refusal, type ImportProblem} from './problem.ts';

/** The plans in a text of `plans.json`, or the one in the file of a plan, as they are given. */
export function entriesIn(text: string): readonly unknown[] | ImportProblem {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refusal(undefined, 'not-json', {detail: error.message});
  }
  if (!isMapping(document)) return refusal(undefined, 'not-plans');
  const {version, plans} = document;
  if (plans === undefined && 'plan' in document) return [document];
  if (!Array.isArray(plans)) return refusal(undefined, 'not-plans');
  return version === undefined || version === 1 ? plans : refusal(undefined, 'version', {version: JSON.stringify(version).slice(0, 40)});
}

/** Ids become paths: publisher and plan, in letters that every disk takes. */
const ID = /^[A-Za-z0-9][\w.-]{0,99}\/(?!readme$)[A-Za-z0-9][\w.-]{0,99}$/i;
const STORY = /^(?!index$)[\p{L}\p{N}][\p{L}\p{N} ._-]{0,99}$/iu;

/** The deepest that a plan goes is 8; what is much deeper is no plan. */
const DEPTH = 32;

/** One plan as it is given, when its id can become a path and its texts are texts. `place` names one that has no id. */
export function readEntry(entry: unknown, place: string, taken: Set<string>): GivenPlan | ImportProblem {
  if (!isMapping(entry)) return refusal(place, 'not-a-plan');
  const {id, plan: fields, body = '', stories = {}, source} = entry;
  if (typeof id !== 'string' || !isMapping(fields)) return refusal(place, 'not-a-plan');
  if (!ID.test(id)) return refusal(place, 'id', {id: id.slice(0, 100)});
  if (taken.has(id.toLowerCase())) return refusal(place, 'id-twice', {id});
  taken.add(id.toLowerCase());
  if (isDeeper(fields, DEPTH)) return refusal(id, 'too-deep');
  if (typeof body !== 'string') return refusal(id, 'not-text', {key: 'body'});
  const texts = textsIn(stories);
  if (!texts) return refusal(id, 'not-text', {key: 'stories'});
  const wrong = wrongName(texts.keys());
  if (wrong !== undefined) return refusal(id, 'story-name', {name: wrong.slice(0, 100)});
  return {id, fields, body, stories: texts, isFolder: texts.size > 0 || source === `plans/${id}/index.mdx`};
}

function textsIn(stories: unknown): Map<string, string> | undefined {
  if (!isMapping(stories)) return undefined;
  const texts = Object.entries(stories).flatMap(([name, text]): [string, string][] => (typeof text === 'string' ? [[name, text]] : []));
  return texts.length === Object.keys(stories).length ? new Map(texts) : undefined;
}

/** The first that cannot be the name of a file, or that some disks would not tell from one before it. */
function wrongName(names: Iterable<string>): string | undefined {
  const seen = new Set<string>();
  for (const name of names) {
    const folded = name.toLowerCase();
    if (!STORY.test(name) || seen.has(folded)) return name;
    seen.add(folded);
  }
  return undefined;
}
