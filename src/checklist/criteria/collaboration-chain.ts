import {definePointCriterion} from '../criterion.ts';
import {nameOf} from '../names.ts';
import {BLANK} from '../paste.ts';

export const collaborationChain = definePointCriterion('collaboration', {
  id: 'collaboration-chain',
  level: 'could',
  title: 'Hand-overs in the chain',
  asks: 'The hand-overs are listed: what goes from whom to whom, and what is still retyped.',
  why: 'Work gets stuck between organisations. Where somebody retypes what another already wrote, time is lost and mistakes creep in.',
  how: 'Follow one photo, form or reading from the first hand to the last, and write down each time it changes hands.',
  source: [{id: 'HNW'}],
  messages: {
    missing: 'Missing `chain` of “{name}”, expected each hand-over: what goes from whom to whom, and what is still retyped',
    'missing-from': 'Missing `from` of hand-over “{handOver}” in “{name}”, expected who hands over',
    'missing-to': 'Missing `to` of hand-over “{handOver}” in “{name}”, expected who takes over',
    'missing-what': 'Missing `what` of hand-over “{handOver}” in “{name}”, expected what is handed over',
    'missing-how': 'Missing `how` of hand-over “{handOver}” in “{name}”, expected how it goes, and what is still retyped',
  },
  *check({initiative: {chain}, path, name}) {
    const list = [...path, 'chain'];
    if (!chain?.length) {
      const add = {chain: [{from: BLANK, to: BLANK, what: BLANK, how: BLANK}]};
      return yield {message: 'missing', values: {name}, field: list, paste: {in: path, add}};
    }
    for (const [index, handOver] of chain.entries()) {
      const place = [...list, index];
      const values = {name, handOver: nameOf(index, handOver.what)};
      for (const key of STEPS.filter((step) => !handOver[step])) {
        yield {message: `missing-${key}`, values, field: [...place, key], paste: {in: place, add: {[key]: BLANK}}};
      }
      yield {evidence: place};
    }
  },
});

const STEPS = ['from', 'to', 'what', 'how'] as const;
