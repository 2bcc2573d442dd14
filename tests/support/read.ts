import {readFileSync} from 'node:fs';
import {checklistSettings, judge, type CheckContext, type PlanReport} from '#checklist';
import {decode, parsePlan, type PlanReading} from '#plan';

/** The day on which fixtures are judged, unless a test says otherwise. */
export const DATE = '2026-06-01';

/** Reads a plan from a text, as if it stood in `plans/riverton/2026.mdx`. */
export function readText(text: string, path = 'plans/riverton/2026.mdx'): PlanReading {
  const {file, problems} = decode(path, new TextEncoder().encode(text));
  if (problems.length > 0) return {id: 'riverton/2026', path, files: [file], problems};
  return parsePlan('riverton/2026', file);
}

/** Judges a plan's text by itself, with the checklist as shipped. */
export function judgeText(text: string, date = DATE): PlanReport {
  const reading = readText(text);
  return judge(reading, contextFor(reading, date));
}

/** A workspace of one plan, with the publisher, the themes and the lens that fixtures speak of. */
export function contextFor(reading: PlanReading, date = DATE): CheckContext {
  return {
    date,
    settings: checklistSettings(),
    plans: new Map(reading.plan ? [[reading.id, reading.plan]] : []),
    publishers: new Map([['riverton', {country: 'GB'}], ['oeverdam', {country: 'NL'}]]),
    themes: new Set(['finance', 'environment', 'public-space']),
    lenses: new Map([['fast', new Set(['flatter-citizens', 'agile'])]]),
  };
}

export function judgeFile(path: string, date = DATE): PlanReport {
  return judgeText(readFileSync(path, 'utf8'), date);
}

/** Each unmet criterion, with its point where it is about initiatives. */
export function unmet(report: PlanReport): string[] {
  return report.results.filter(({outcome}) => outcome === 'fail').map(({criterion, point}) => (criterion.about === 'initiative' ? `${criterion.id} (${point})` : criterion.id));
}

