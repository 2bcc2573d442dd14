import type {ExportWords} from '../context.ts';

/** The first day of something and its last, both included. */
export interface Stretch {
  start: string;
  end: string;
}

/** The days of something with a first or a last day, or both; none when it has neither. A last day before the first is a mistake, and left out. */
export function stretch(first: string | undefined, last = first): Stretch[] {
  const start = first ?? last;
  if (!start) return [];
  return [{start, end: last && last > start ? last : start}];
}

/** From its first day to its last, in words; of a single day nothing. */
export function stretchInWords({start, end}: Stretch, words: ExportWords): string | undefined {
  return start === end ? undefined : words.text('plan.period-value', {start: words.date(start), end: words.date(end)});
}
