import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {checklistSettings, judge, type CheckContext, type PlanReport} from '#checklist';
import {decode, parsePlan, type PlanReading} from '#plan';

/** The day on which fixtures are judged, unless a test says otherwise. */
export const DATE = '2026-06-01';

/** Reads a plan from a text or the bytes of a file, as if it stood under `plans/` by its id. */
export function readText(content: string | Uint8Array, id = 'riverton/2026'): PlanReading {
  const path = `plans/${id}.mdx`;
  const {file, problems} = decode(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  if (problems.length > 0) return {id, path, files: [file], problems};
  return parsePlan(id, file);
}

/** Judges a plan's text by itself, with the checklist as shipped. */
export function judgeText(text: string, date = DATE): PlanReport {
  const reading = readText(text);
  return judge(reading, contextFor(reading, date));
}

/** A workspace of a few plans, with the publishers, the themes and the lens that fixtures speak of. */
export function contextFor(reading: PlanReading, date = DATE, ...others: PlanReading[]): CheckContext {
  return {
    date,
    settings: checklistSettings(),
    plans: new Map([reading, ...others].flatMap(({id, plan}) => (plan ? [[id, plan]] : []))),
    publishers: new Map([['riverton', {country: 'GB'}], ['oeverdam', {country: 'NL'}]]),
    themes: new Set(['finance', 'environment', 'public-space']),
    lenses: new Map([['fast', new Set(['flatter-citizens', 'agile'])]]),
  };
}

/** Judges the plan in a file. An `original.mdx` beside it is there too, as plan `riverton/2026-nl`. */
export function judgeFile(path: string, date = DATE): PlanReport {
  const reading = readText(readFileSync(path));
  return judge(reading, contextFor(reading, date, ...originalBeside(path)));
}

/** The plan that the one in a file translates, when there is an `original.mdx` beside it. */
export function originalBeside(path: string): PlanReading[] {
  const original = join(dirname(path), 'original.mdx');
  return existsSync(original) ? [readText(readFileSync(original), 'riverton/2026-nl')] : [];
}

/** Each unmet criterion, with its point where it is about initiatives. */
export function unmet(report: PlanReport): string[] {
  return report.results.filter(({outcome}) => outcome === 'fail').map(({criterion, point}) => (criterion.about === 'initiative' ? `${criterion.id} (${point})` : criterion.id));
}

