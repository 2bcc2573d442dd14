/** Places on a stretch of days, in percent of it. */
export interface Scale {
  /** 0 on its first day, 100 on its last; beyond them for other days. */
  at(day: string): number;
  /** Where years begin; the first, which may have begun before, at 0 where there is room for its name. */
  years: readonly {year: string; at: number}[];
}

/** The scale from the first to the last of some days, `YYYY-MM-DD`; nothing when there are no two. */
export function scaleOf(days: readonly string[]): Scale | undefined {
  const sorted = days.toSorted();
  const first = sorted[0];
  const last = sorted.at(-1);
  if (!first || !last || first === last) return undefined;
  const start = Date.parse(first);
  const length = Date.parse(last) - start;
  const at = (day: string) => rounded(((Date.parse(day) - start) / length) * 100);
  const year = Number(first.slice(0, 4));
  const later = Array.from({length: Number(last.slice(0, 4)) - year}, (_, nth) => String(year + nth + 1));
  const years = later.map((each) => ({year: each, at: at(`${each}-01-01`)}));
  const hasRoom = (years[0]?.at ?? 100) >= 15;
  return {at, years: hasRoom ? [{year: String(year), at: 0}, ...years] : years};
}

/** One decimal is less than a pixel. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
