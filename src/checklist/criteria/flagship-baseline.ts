import {definePointCriterion} from '../criterion.ts';
import {nameOf} from '../names.ts';
import {BLANK, BLANK_DATE} from '../paste.ts';

export const flagshipBaseline = definePointCriterion('flagship', {
  id: 'flagship-baseline',
  level: 'must',
  title: 'How things are now',
  asks: 'Each measure of the flagship says as a number how things are now: no baseline is unknown.',
  why: 'Whether a pilot helped can only be seen by comparing. What was not counted before it began can’t be counted afterwards.',
  how: 'Count once before the pilot starts, even roughly, and write down the number and the day. Ask the people who do the work which counts exist already.',
  source: [{id: 'IRM'}, {id: 'N5'}],
  messages: {
    missing: 'Missing `baseline` of measure “{measure}” in “{name}”, expected its value before the pilot as a number',
    'missing-value': 'Missing `value` in the baseline of measure “{measure}” in “{name}”, expected a number',
    unknown: 'Unexpected `baselineUnknown` of measure “{measure}” in “{name}”, expected a baseline: a flagship starts from a number',
  },
  applies: ({initiative: {measures}}) => measures !== undefined,
  *check({initiative: {measures = []}, path, name}) {
    for (const [index, {name: title, baseline, baselineUnknown}] of measures.entries()) {
      const at = [...path, 'measures', index];
      const field = [...at, 'baseline'];
      const values = {name, measure: nameOf(index, title)};
      const paste = baseline ? {in: field, add: {value: BLANK}} : {in: at, add: {baseline: {value: BLANK, on: BLANK_DATE}}};
      if (baseline?.value !== undefined) yield {evidence: field};
      else if (baselineUnknown) yield {message: 'unknown', values, field: [...at, 'baselineUnknown'], paste};
      else if (baseline) yield {message: 'missing-value', values, field: [...field, 'value'], paste};
      else yield {message: 'missing', values, field, paste};
    }
  },
});
