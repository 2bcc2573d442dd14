import {initiativesOf, statusOn, type InitiativeStatus, type Plan} from '#plan';

/** How far an initiative is, and `none` as long as nobody said; from the least to the most, what was given up last. */
export const STATES = ['none', 'not-started', 'limited', 'substantial', 'complete', 'cancelled'] as const satisfies readonly (InitiativeStatus | 'none')[];
export type State = (typeof STATES)[number];

/** The end of a stretch of months, and how many initiatives were then in which state. */
export interface StatesOnDay {
  day: string;
  counts: Record<State, number>;
}

/** How many columns stay legible on a phone. */
const MOST_COLUMNS = 12;

/** The states of a plan's initiatives at the ends of quarters, half-years or years, and last on `date`; nothing when updates tell of fewer than two days. */
export function statesOverTime(plan: Plan, date: string): StatesOnDay[] | undefined {
  const initiatives = initiativesOf(plan).map(({initiative}) => initiative);
  const told = new Set(initiatives.flatMap(({updates = []}) => updates.flatMap(({on, status}) => (on && status && on <= date ? [on] : []))));
  const first = [...told].sort()[0];
  if (!first || told.size < 2) return undefined;
  const months = [3, 6, 12].find((step) => endsFrom(first, date, step).length < MOST_COLUMNS) ?? 12;
  return [...endsFrom(first, date, months).slice(1 - MOST_COLUMNS), date].map((day) => {
    const counts: StatesOnDay['counts'] = {none: 0, 'not-started': 0, limited: 0, substantial: 0, complete: 0, cancelled: 0};
    for (const initiative of initiatives) counts[statusOn(initiative, day) ?? 'none']++;
    return {day, counts};
  });
}

/** The last days of stretches of so many months, from the one that holds `first`, before `date`. */
function endsFrom(first: string, date: string, months: number): string[] {
  const year = Number(first.slice(0, 4));
  const part = Math.floor((Number(first.slice(5, 7)) - 1) / months);
  const ends: string[] = [];
  for (let nth = part + 1; ; nth++) {
    const end = new Date(Date.UTC(year, nth * months, 0)).toISOString().slice(0, 10);
    if (end >= date) return ends;
    ends.push(end);
  }
}
