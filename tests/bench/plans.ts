import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {INITIATIVE_POINTS, initiativesUnder, parsePlan, type InitiativePoint, type Plan, type SourceFile} from '#plan';

/* Plans of any number of initiatives, as files: what is measured on them is what a plan of that size costs. */

/** A shipped plan with its own initiatives over and over, each under an id of its own. */
export function repeatedPlan(id: string, count: number): SourceFile {
  const plan = shippedPlan(id);
  const wanted = sharesOf(count, INITIATIVE_POINTS.map((point) => initiativesUnder(plan, point).length));
  // From the last to the first: what is put in below does not move what stands above.
  const text = INITIATIVE_POINTS.reduceRight((whole, point, index) => withCopies(whole, plan, point, wanted[index] ?? 0), textOf(plan));
  return {path: plan.path, text};
}

/** A plan that says nothing but the titles of its initiatives: everything is asked for, and pasted, for each of them. */
export function barePlan(count: number): SourceFile {
  const shares = sharesOf(count, INITIATIVE_POINTS.map(() => 1));
  const points = INITIATIVE_POINTS.map((point, index) => {
    const titles = Array.from({length: shares[index] ?? 0}, (_, nth) => `    - title: Promise ${nth + 1} on ${point}\n`);
    return `${point}:\n  initiatives:\n${titles.join('')}`;
  });
  const head = 'title: Open government plan 2026–2027\npublisher: oeverdam\nlanguage: en\nstatus: adopted\n';
  return {path: 'plans/oeverdam/bare.mdx', text: `---\n${head}${points.join('')}---\n`};
}

function shippedPlan(id: string): Plan {
  const path = `plans/${id}.mdx`;
  const text = readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
  const {plan} = parsePlan(id, {path, text});
  if (!plan) throw new Error(`${path} cannot be read`);
  return plan;
}

/** `count` divided as `parts` are to each other; what is left over goes to the first. */
function sharesOf(count: number, parts: readonly number[]): number[] {
  const total = parts.reduce((sum, part) => sum + part, 0);
  const [, ...others] = parts.map((part) => Math.floor((count * part) / total));
  return [count - others.reduce((sum, part) => sum + part, 0), ...others];
}

/** `text` with as many initiatives under a point as wanted: copies of its own in turn. */
function withCopies(text: string, plan: Plan, point: InitiativePoint, wanted: number): string {
  const own = initiativesUnder(plan, point).map(({initiative: {id = ''}, path}) => {
    const {start, end} = plan.extent(path);
    return {id, written: textOf(plan).slice(start.offset, end.offset), end: end.offset};
  });
  const last = own.at(-1);
  if (!last) throw new Error(`${plan.path} has nothing under ${point}`);
  const copies = Array.from({length: wanted - own.length}, (_, nth) => {
    const {id, written} = own[nth % own.length] ?? last;
    return `\n\n    - ${written.replace(`id: ${id}\n`, `id: ${id}-${nth + 1}\n`)}`;
  });
  return text.slice(0, last.end) + copies.join('') + text.slice(last.end);
}

function textOf({files: [file]}: Plan): string {
  return file?.text ?? '';
}
