import {valueAt, type FieldPath, type Plan} from '#plan';

/** The paths of everything in the front matter of a plan: every key and every item of a list, at every depth. */
export function fieldsOf({data}: Plan): FieldPath[] {
  const within = (holder: FieldPath): FieldPath[] => stepsIn(data, holder).flatMap((step) => [[...holder, step], ...within([...holder, step])]);
  return within([]);
}

/** The text of a plan without what stands at some paths, on lines of its own or between braces. What held it stays, if need be empty. */
export function takeOut(plan: Plan, paths: readonly FieldPath[]): string {
  const text = plan.files[0]?.text ?? '';
  const kept: string[] = [];
  let from = 0;
  for (const {start, end} of paths.map((path) => cutOf(plan, path)).sort((one, other) => one.start - other.start)) {
    if (start > from) kept.push(text.slice(from, start));
    from = Math.max(from, end);
  }
  return kept.join('') + text.slice(from);
}

/** What goes with the value at `path`: all up to its next neighbour, or else from the one before it. */
function cutOf(plan: Plan, path: FieldPath): {start: number; end: number} {
  const holder = path.slice(0, -1);
  const neighbours = stepsIn(plan.data, holder)
    .map((step) => ({step, at: plan.extent([...holder, step])}))
    .sort((a, b) => a.at.start.offset - b.at.start.offset);
  const index = neighbours.findIndex(({step}) => step === path.at(-1));
  const [before, own, after] = [neighbours[index - 1], neighbours[index], neighbours[index + 1]];
  if (!own) throw new Error(`Nothing stands at ${path.join('.')}`);
  const {start, end} = own.at;
  if (after) return {start: start.offset, end: after.at.start.offset};
  if (before) return {start: before.at.end.offset, end: end.offset};
  // The only one: what held it keeps its key or hyphen.
  const isInItem = typeof holder.at(-1) === 'number';
  return isInItem ? {start: start.offset, end: end.offset} : {start: plan.locateKey(holder).end.offset + ':'.length, end: plan.extent(holder).end.offset};
}

function stepsIn(data: unknown, path: FieldPath): (string | number)[] {
  const value = valueAt(data, path);
  if (Array.isArray(value)) return [...value.keys()];
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}
