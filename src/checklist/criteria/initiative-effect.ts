import {INITIATIVE_POINTS} from '#plan';
import {blankMeasure} from '../blanks.ts';
import {defineInitiativeCriterion} from '../criterion.ts';
import {nameOf} from '../names.ts';

export const initiativeEffect = defineInitiativeCriterion(
  {
    id: 'initiative-effect',
    level: 'should',
    title: 'A measure of effect',
    asks: 'At least one measure is about uptake or outcome, not only about output.',
    why: 'Output counts what the government made, such as ten datasets. Uptake and outcome tell whether anyone used it, and what got better for them.',
    how: 'Ask what people will do or notice that they don’t now, and count that: visitors, answers within a week, fewer calls.',
    source: [{id: 'FAST'}, {id: 'N5'}],
    messages: {
      'only-output': 'Missing measure of effect in “{name}”, expected at least one with `kind: uptake` or `kind: outcome`',
      'missing-kind': 'Missing `kind` of measure “{measure}” in “{name}”, expected `uptake` or `outcome` for at least one measure',
    },
    applies: ({initiative: {measures}}) => measures !== undefined,
    *check({initiative, path, name}) {
      const {measures = []} = initiative;
      const list = [...path, 'measures'];
      const found = measures.findIndex(({kind}) => kind === 'uptake' || kind === 'outcome');
      if (found !== -1) return yield {evidence: [...list, found]};
      const index = measures.findIndex(({kind}) => !kind);
      const unkind = measures[index];
      if (!unkind) return yield {message: 'only-output', values: {name}, field: list, paste: {in: list, add: [blankMeasure(initiative)]}};
      const at = [...list, index];
      const values = {measure: nameOf(index, unkind.name), name};
      yield {message: 'missing-kind', values, field: [...at, 'kind'], paste: {in: at, add: {kind: 'outcome'}}};
    },
  },
  INITIATIVE_POINTS,
);
