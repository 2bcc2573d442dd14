import type {Initiative} from '#plan';
import {BLANK, BLANK_DATE} from './paste.ts';

/* Milestones, measures and evidence to fill in. */

export function blankMilestones(count: number) {
  return Array.from({length: count}, () => ({title: BLANK, deliverable: BLANK, due: BLANK_DATE}));
}

/** A measure of what gets better, to be reached by the end of the initiative. */
export function blankMeasure({end = BLANK_DATE}: Pick<Initiative, 'end'>) {
  return {name: BLANK, unit: BLANK, kind: 'outcome', baseline: {value: BLANK, on: BLANK_DATE}, target: {value: BLANK, on: end}};
}

export function blankEvidence() {
  return [{title: BLANK, url: BLANK}];
}
