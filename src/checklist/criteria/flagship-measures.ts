import {definePointCriterion} from '../criterion.ts';
import {firstFlawed} from '../flaws.ts';
import {nameOf} from '../names.ts';
import {BLANK, BLANK_DATE} from '../paste.ts';

export const flagshipMeasures = definePointCriterion('flagship', {
  id: 'flagship-measures',
  level: 'must',
  title: 'Measures that show what gets better',
  asks: 'The flagship has at least {flagshipMeasures} measures, one of them of kind outcome, each with a method and a frequency.',
  why: 'Counting what was made doesn’t show whether anyone is better off. And a number that nobody knows how to count again proves nothing.',
  how: 'Ask what people would notice if the pilot worked, and count that. Agree who counts, how, and how often.',
  source: [{id: 'D', part: '3d'}, {id: 'FAST'}],
  messages: {
    'too-few': 'Unexpected number of `measures` of “{name}”: {count}, expected at least {min}',
    'no-outcome': 'Missing measure of kind `outcome` in “{name}”, expected at least one of what gets better for people',
    'missing-method': 'Missing `method` of measure “{measure}” in “{name}”, expected how it is measured',
    'missing-every': 'Missing `every` of measure “{measure}” in “{name}”, expected how often it is measured',
  },
  applies: ({initiative: {measures}}) => measures !== undefined,
  *check({initiative: {measures = [], end = BLANK_DATE}, plan, path, name}, {settings}) {
    const min = settings.thresholds.flagshipMeasures;
    const field = [...path, 'measures'];
    const count = measures.length;
    const blank = {
      name: BLANK,
      unit: BLANK,
      kind: 'outcome',
      method: BLANK,
      every: 'quarter',
      baseline: {value: BLANK, on: BLANK_DATE},
      target: {value: BLANK, on: end},
    };
    if (count < min) {
      yield {message: 'too-few', values: {name, count, min}, field, paste: {in: field, add: Array.from({length: min - count}, () => blank)}};
    }
    if (!measures.some(({kind}) => kind === 'outcome')) {
      const flawed = firstFlawed(plan, measures.map((_, index) => [...field, index, 'kind']));
      yield {message: 'no-outcome', values: {name}, field: flawed ?? field, paste: {in: field, add: [blank]}};
    }
    for (const [index, {name: title, method, every}] of measures.entries()) {
      const at = [...field, index];
      const values = {name, measure: nameOf(index, title)};
      if (!method) yield {message: 'missing-method', values, field: [...at, 'method'], paste: {in: at, add: {method: BLANK}}};
      if (!every) yield {message: 'missing-every', values, field: [...at, 'every'], paste: {in: at, add: {every: 'quarter'}}};
      yield {evidence: at};
    }
  },
});
