import {INITIATIVE_POINTS} from '#plan';
import {defineInitiativeCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';

export const initiativeAmbition = defineInitiativeCriterion(
  {
    id: 'initiative-ambition',
    level: 'could',
    title: 'How ambitious it is',
    asks: 'The initiative says whether its ambition is modest or substantial, and why.',
    why: 'Not every promise has to change much. It helps readers and reviewers to know which ones are meant to.',
    how: 'Compare with what the law asks and what others do already, and put the difference in one sentence. A modest promise is fine.',
    source: [{id: 'IRM'}],
    messages: {
      missing: 'Missing `ambition` of “{name}”, expected modest or substantial, and why',
      'missing-level': 'Missing `level` in the ambition of “{name}”, expected modest or substantial',
      'missing-because': 'Missing `because` in the ambition of “{name}”, expected why it is {level, select, modest {modest} substantial {substantial} other {that ambitious}}',
    },
    *check({initiative: {ambition}, path, name}) {
      const field = [...path, 'ambition'];
      const values = {name};
      if (!ambition) return yield {message: 'missing', values, field, paste: {in: path, add: {ambition: {level: 'modest', because: BLANK}}}};
      const {level, because} = ambition;
      if (!level) yield {message: 'missing-level', values, field: [...field, 'level'], paste: {in: field, add: {level: 'modest'}}};
      if (!because) yield {message: 'missing-because', values: {name, level}, field: [...field, 'because'], paste: {in: field, add: {because: BLANK}}};
      yield {evidence: field};
    },
  },
  INITIATIVE_POINTS,
);
