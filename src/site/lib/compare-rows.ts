import type {Translator} from '#locales';
import {POINTS} from '#plan';
import type {PublishableReport} from '#workspace';
import {gradeCell, ideasCell, lateCell, measuredCell, openCell, promisesCell, type CompareCell} from './compare-cells.ts';
import {periodText} from './facts.ts';

export interface CompareRow {
  label: string;
  cells: CompareCell[];
  /** In words, so that nobody has to see it by colours. Nothing where it goes without saying. */
  difference?: Difference;
}

interface Difference {
  text: string;
  isSame: boolean;
}

interface Topic {
  label: string;
  /** What a difference is told in: steps up and down, so many more or fewer, percentage points, or just that there is one. */
  unit?: 'grade' | 'count' | 'share' | 'word';
  cellOf(report: PublishableReport): CompareCell;
}

/** Plans side by side, topic by topic, and whether they differ. Of the `years` of one publisher, where there are two, is told how the later differs from the earlier. */
export function compareRows(reports: readonly PublishableReport[], words: Translator, {years = false} = {}): CompareRow[] {
  return topics(words).map(({label, unit, cellOf}) => {
    const cells = reports.map(cellOf);
    return {label, cells, ...(unit && {difference: years && reports.length === 2 ? changeIn(unit, cells, words) : sameness(cells, words)})};
  });
}

function topics(words: Translator): Topic[] {
  const {text} = words;
  return [
    {label: text('plan.period'), cellOf: ({plan}) => ({text: periodText(words, plan.data.period) ?? text('plan.not-stated'), value: ''})},
    {label: text('compare.status'), unit: 'word', cellOf: ({status}) => ({badge: {kind: status, text: text(`status.${status}`)}, value: status})},
    ...POINTS.map((point): Topic => ({label: text(`point.${point}`), unit: 'grade', cellOf: (report) => gradeCell(report, point, words)})),
    {label: text('compare.promises'), unit: 'count', cellOf: (report) => promisesCell(report, words)},
    {label: text('compare.late'), unit: 'count', cellOf: (report) => lateCell(report, words)},
    {label: text('compare.measured'), unit: 'share', cellOf: (report) => measuredCell(report, words)},
    {label: text('compare.ideas'), unit: 'share', cellOf: (report) => ideasCell(report, words)},
    {label: text('compare.open'), unit: 'count', cellOf: (report) => openCell(report, words)},
  ];
}

function sameness(cells: readonly CompareCell[], words: Translator): Difference {
  const isSame = new Set(cells.map(({value}) => value)).size === 1;
  return {text: words.text(isSame ? 'compare.same' : 'compare.differs'), isSame};
}

/** How the later of two plans differs from the earlier. */
function changeIn(unit: NonNullable<Topic['unit']>, cells: readonly CompareCell[], words: Translator): Difference {
  const change = Number(cells[1]?.value) - Number(cells[0]?.value);
  if (unit === 'word' || change === 0) return sameness(cells, words);
  const [more, fewer] = CHANGES[unit];
  return {text: words.text(change > 0 ? more : fewer, {n: Math.abs(change)}), isSame: false};
}

const CHANGES = {
  grade: ['compare.higher', 'compare.lower'],
  count: ['compare.more', 'compare.fewer'],
  share: ['compare.points-more', 'compare.points-fewer'],
} as const;
