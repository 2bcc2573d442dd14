import {valueAt, type FieldPath, type Plan} from '#plan';

/** The paths of everything in the front matter of a plan: every key and every item of a list, at every depth. */
export function fieldsOf({data}: Plan): FieldPath[] {
  const within = (holder: FieldPath): FieldPath[] => stepsIn(data, holder).flatMap((step) => [[...holder, step], ...within([...holder, step])]);
  return within([]);
}

/** The text of a plan without what stands at `path`, whether that is written on lines of its own or between braces. Its holder stays, if need be empty. */
export function takeOut(plan: Plan, path: FieldPath): string {
  const holder = path.slice(0, -1);
  const neighbours = stepsIn(plan.data, holder)
    .map((step) => ({step, ...plan.extent([...holder, step])}))
    .sort((a, b) => a.start.offset - b.start.offset);
  const index = neighbours.findIndex(({step}) => step === path.at(-1));
  const [before, own, after] = [neighbours[index - 1], neighbours[index], neighbours[index + 1]];
  if (!own) throw new Error(`Nothing stands at ${path.join('.')}`);
  if (after) return without(plan, own.start.offset, after.start.offset);
  if (before) return without(plan, before.end.offset, own.end.offset);
  const isItem = typeof holder.at(-1) === 'number';
  return isItem ? without(plan, own.start.offset, own.end.offset) : without(plan, plan.locateKey(holder).end.offset + ':'.length, plan.extent(holder).end.offset);
}

function stepsIn(data: unknown, path: FieldPath): (string | number)[] {
  const value = valueAt(data, path);
  if (Array.isArray(value)) return [...value.keys()];
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function without({files: [file]}: Plan, start: number, end: number): string {
  const text = file?.text ?? '';
  return text.slice(0, start) + text.slice(end);
}
