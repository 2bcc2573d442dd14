import {INITIATIVE_POINTS} from '#plan';
import {defineInitiativeCriterion} from '../criterion.ts';
import {BLANK_DATE} from '../paste.ts';

export const initiativeDates = defineInitiativeCriterion(
  {
    id: 'initiative-dates',
    level: 'must',
    title: 'Start and end',
    asks: 'The initiative starts before it ends, and both days lie in the plan’s period. If it started earlier, it says so with `continued`.',
    why: 'With two days anyone can see whether a promise still has to begin, is under way, or should be kept by now.',
    how: 'Ask the owner when the work starts and when people will notice the result. What runs on from an earlier plan gets `continued: true`.',
    source: [{id: 'IRM'}],
    messages: {
      'missing-start': 'Missing `start` of “{name}”, expected its first day',
      'missing-end': 'Missing `end` of “{name}”, expected its last day',
      'early-start': 'Unexpected `start` of “{name}”: {date} is before the plan’s period, expected {first} or later, or `continued: true`',
      'late-start': 'Unexpected `start` of “{name}”: {date} is after the plan’s period, expected {last} or earlier',
      reversed: 'Unexpected `end` of “{name}”: {date}, expected a day after its start on {start}',
      'early-end': 'Unexpected `end` of “{name}”: {date} is before the plan’s period, expected {first} or later',
      'late-end': 'Unexpected `end` of “{name}”: {date} is after the plan’s period, expected {last} or earlier',
    },
    *check({plan, initiative: {start, end, continued}, path, name}) {
      const {start: first, end: last} = plan.data.period ?? {};
      const values = {name, start, first, last};

      const from = [...path, 'start'];
      const early = {values: {...values, date: start}, field: from};
      if (!start) yield {message: 'missing-start', values, field: from, paste: {in: path, add: {start: first ?? BLANK_DATE}}};
      else if (first && start < first && continued === undefined) yield {message: 'early-start', ...early, paste: {in: path, add: {continued: true}}};
      else if (first && start < first && !continued) yield {message: 'early-start', ...early};
      else if (last && start > last) yield {message: 'late-start', ...early};
      else yield {evidence: from};

      const to = [...path, 'end'];
      const late = {values: {...values, date: end}, field: to};
      if (!end) yield {message: 'missing-end', values, field: to, paste: {in: path, add: {end: last ?? BLANK_DATE}}};
      else if (start && end <= start) yield {message: 'reversed', ...late};
      else if (first && end < first) yield {message: 'early-end', ...late};
      else if (last && end > last) yield {message: 'late-end', ...late};
      else yield {evidence: to};
    },
  },
  INITIATIVE_POINTS,
);
