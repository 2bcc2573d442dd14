import {INITIATIVE_POINTS} from '#plan';
import {blankMilestones} from '../blanks.ts';
import {defineInitiativeCriterion} from '../criterion.ts';
import {nameOf} from '../names.ts';
import {BLANK, BLANK_DATE} from '../paste.ts';

export const initiativeMilestones = defineInitiativeCriterion(
  {
    id: 'initiative-milestones',
    level: 'must',
    title: 'Milestones',
    asks: 'The initiative has at least {milestones} milestones. Each has a due date between its start and end, and a deliverable that anyone can check.',
    why: 'At the end it is too late to find out that a promise fails. A milestone is a moment to see whether it is on its way.',
    how: 'Name what people can look up, visit or count halfway and at the end, such as a page, a report or a room, and by when.',
    source: [{id: 'D', part: '3'}, {id: 'IRM'}],
    messages: {
      missing: 'Missing `milestones` of “{name}”, expected at least {min}, each with a due date and a deliverable',
      'too-few': 'Unexpected number of milestones in “{name}”: {count}, expected at least {min}',
      'missing-due': 'Missing `due` of milestone “{milestone}” in “{name}”, expected a date',
      early: 'Unexpected `due` of milestone “{milestone}” in “{name}”: {due} is before the initiative starts, expected {start} or later',
      late: 'Unexpected `due` of milestone “{milestone}” in “{name}”: {due} is after the initiative ends, expected {end} or earlier',
      'missing-deliverable': 'Missing `deliverable` of milestone “{milestone}” in “{name}”, expected what will be there for anyone to check',
    },
    *check({initiative: {milestones, start, end}, path, name}, {settings}) {
      const min = settings.thresholds.milestones;
      const list = [...path, 'milestones'];
      if (!milestones) {
        return yield {message: 'missing', values: {name, min}, field: list, paste: {in: path, add: {milestones: blankMilestones(min)}}};
      }
      const count = milestones.length;
      if (count < min) yield {message: 'too-few', values: {name, count, min}, field: list, paste: {in: list, add: blankMilestones(min - count)}};
      for (const [index, milestone] of milestones.entries()) {
        const {due, deliverable} = milestone;
        const at = [...list, index];
        const values = () => ({milestone: nameOf(index, milestone.title, milestone.id), name, due, start, end});
        const field = [...at, 'due'];
        if (!due) yield {message: 'missing-due', values: values(), field, paste: {in: at, add: {due: BLANK_DATE}}};
        else if (start && due < start) yield {message: 'early', values: values(), field};
        else if (end && due > end) yield {message: 'late', values: values(), field};
        else yield {evidence: at};
        if (deliverable) continue;
        yield {message: 'missing-deliverable', values: values(), field: [...at, 'deliverable'], paste: {in: at, add: {deliverable: BLANK}}};
      }
    },
  },
  INITIATIVE_POINTS,
);
