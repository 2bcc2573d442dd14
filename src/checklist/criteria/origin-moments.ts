import type {Plan} from '#plan';
import {defineCriterion} from '../criterion.ts';
import {addDays, addMonths} from '../dates.ts';
import {nameOf} from '../names.ts';
import {oncePerPlan} from '../once-per-plan.ts';
import {BLANK, BLANK_DATE} from '../paste.ts';

export const originMoments = defineCriterion({
  id: 'origin-moments',
  point: 'origin',
  level: 'should',
  title: 'Public moments',
  asks: 'While the plan runs there are at least two public moments a year.',
  why: 'At a public moment people hear how far the promises are and can ask about them. Known dates keep the work going.',
  how: 'Put two moments a year in the diary now, such as an evening in the library or a public council committee, and invite everyone who took part.',
  source: [{id: 'OGP', part: '5'}],
  messages: {
    missing: 'Missing `moments` under `origin`, expected at least two public moments a year while the plan runs',
    'missing-date': 'Missing `on` of moment “{name}”, expected a date',
    'too-few': 'Unexpected number of `moments` between {start} and {end}: {count}, expected at least {min}',
  },
  // Without a period there are no years to count by; plan-period asks for it.
  applies: (plan) => {
    const {period, origin} = plan.data;
    return period?.start && period.end ? yearsOf(plan).length > 0 : !origin?.moments?.length;
  },
  *check(plan) {
    const list = ['origin', 'moments'];
    const moments = plan.data.origin?.moments ?? [];
    const blank = {on: BLANK_DATE, title: BLANK};
    if (moments.length === 0) return yield {message: 'missing', field: list, paste: {in: list, add: [blank, blank]}};
    const short = yearsOf(plan)
      .map((year) => ({...year, count: moments.filter(({on}) => on && year.start <= on && on <= year.end).length}))
      .filter(({count, min}) => count < min);
    if (short.length === 0) return yield {evidence: list};
    for (const [index, {on, title}] of moments.entries()) {
      const path = [...list, index];
      if (!on) yield {message: 'missing-date', values: {name: nameOf(index, title)}, field: [...path, 'on'], paste: {in: path, add: {on: BLANK_DATE}}};
    }
    if (moments.some(({on}) => !on)) return;
    for (const {start, end, count, min} of short) {
      const paste = {in: list, add: Array.from({length: min - count}, () => blank)};
      yield {message: 'too-few', values: {start, end, count, min}, field: list, paste};
    }
  },
});

/** A calendar year, or the part of it in which the plan runs, and how many moments it asks for. */
interface Year {
  start: string;
  end: string;
  min: number;
}

/**
 * The calendar years of a period that ask for moments: two in a whole year, one in a part of at least six months.
 * A shorter part asks for none, so that a plan that begins in autumn isn’t late on its first day.
 */
const yearsOf = oncePerPlan(({data: {period: {start, end} = {}}}: Plan): readonly Year[] => {
  if (!start || !end) return [];
  const first = Number(start.slice(0, 4));
  const last = Number(end.slice(0, 4));
  return Array.from({length: last - first + 1}, (_, index) => String(first + index).padStart(4, '0'))
    .map((year) => ({start: latest(start, `${year}-01-01`), end: earliest(end, `${year}-12-31`)}))
    .map((part) => ({...part, min: [6, 12].filter((months) => addDays(addMonths(part.start, months), -1) <= part.end).length}))
    .filter(({min}) => min > 0);
});

function latest(a: string, b: string): string {
  return a > b ? a : b;
}

function earliest(a: string, b: string): string {
  return a < b ? a : b;
}
