import {INITIATIVE_POINTS, type Measure} from '#plan';
import {blankMeasure} from '../blanks.ts';
import {defineInitiativeCriterion} from '../criterion.ts';
import {nameOf} from '../names.ts';
import {BLANK, BLANK_DATE} from '../paste.ts';

export const initiativeMeasure = defineInitiativeCriterion(
  {
    id: 'initiative-measure',
    level: 'must',
    title: 'A measure',
    asks: 'At least one measure has a name, a unit, a target with its date, and a baseline or how it will be found.',
    why: 'A number before and a number after show whether things got better. Without them it stays an impression.',
    how: 'Pick a number that someone counts already, such as calls, visitors or days, and write down what it is now and what it should be by when.',
    source: [{id: 'IRM'}, {id: 'N5'}],
    messages: {
      missing: 'Missing `measures` of “{name}”, expected at least one with a baseline and a target',
      'missing-name': 'Missing `name` of measure “{measure}” in “{name}”, expected what is measured',
      'missing-unit': 'Missing `unit` of measure “{measure}” in “{name}”, expected what its values count, such as visitors or days',
      'missing-baseline': 'Missing `baseline` of measure “{measure}” in “{name}”, expected how things are now, or `baselineUnknown` with how it will be found',
      'missing-baseline-value': 'Missing `value` in the baseline of measure “{measure}” in “{name}”, expected how things are now as a number',
      'missing-target': 'Missing `target` of measure “{measure}” in “{name}”, expected a value and the date by which it is reached',
      'missing-target-value': 'Missing `value` in the target of measure “{measure}” in “{name}”, expected a number',
      'missing-target-date': 'Missing `on` in the target of measure “{measure}” in “{name}”, expected the date by which it is reached',
    },
    *check({initiative: {measures = [], end = BLANK_DATE}, path, name}) {
      const list = [...path, 'measures'];
      const [best] = measures
        .map((measure, index) => ({index, measure: nameOf(index, measure.name), gaps: gapsOf(measure, end)}))
        .sort((a, b) => a.gaps.length - b.gaps.length);
      if (!best) return yield {message: 'missing', values: {name}, field: list, paste: {in: path, add: {measures: [blankMeasure({end})]}}};
      const at = [...list, best.index];
      if (best.gaps.length === 0) return yield {evidence: at};
      for (const {message, parent = [], add} of best.gaps) {
        const holder = [...at, ...parent];
        yield {message, values: {measure: best.measure, name}, field: [...holder, ...Object.keys(add)], paste: {in: holder, add}};
      }
    },
  },
  INITIATIVE_POINTS,
);

interface Gap {
  message: string;
  /** The mapping in the measure that lacks something, when it is not the measure itself. */
  parent?: string[];
  /** The key that it lacks, with a value to fill in. */
  add: Record<string, unknown>;
}

/** What a measure lacks to show whether things got better. */
function gapsOf({name, unit, baseline, baselineUnknown, target}: Measure, end: string): Gap[] {
  const gaps: Gap[] = [];
  if (!name) gaps.push({message: 'missing-name', add: {name: BLANK}});
  if (!unit) gaps.push({message: 'missing-unit', add: {unit: BLANK}});
  if (!baseline && !baselineUnknown) gaps.push({message: 'missing-baseline', add: {baseline: {value: BLANK, on: BLANK_DATE}}});
  if (baseline && baseline.value === undefined && !baselineUnknown) {
    gaps.push({message: 'missing-baseline-value', parent: ['baseline'], add: {value: BLANK}});
  }
  if (!target) return [...gaps, {message: 'missing-target', add: {target: {value: BLANK, on: end}}}];
  if (target.value === undefined) gaps.push({message: 'missing-target-value', parent: ['target'], add: {value: BLANK}});
  if (!target.on) gaps.push({message: 'missing-target-date', parent: ['target'], add: {on: end}});
  return gaps;
}
