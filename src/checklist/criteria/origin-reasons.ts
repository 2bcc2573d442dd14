import {initiativesOf} from '#plan';
import {isAdopted} from '../adoption.ts';
import {defineCriterion} from '../criterion.ts';
import {nameOf} from '../names.ts';
import {BLANK} from '../paste.ts';

export const originReasons = defineCriterion({
  id: 'origin-reasons',
  point: 'origin',
  level: 'must',
  title: 'Decisions with their reasons',
  asks: 'Decisions on ideas are listed: each one declined or partly adopted has a reason, each one adopted points to an initiative of the plan.',
  why: 'Who gives an idea wants to hear what became of it. A no with a reason keeps people in the conversation, silence does not.',
  how: 'List the ideas that came in, with what was decided and why. Give each adopted idea the id of the initiative that carries it out.',
  source: [{id: 'OGP', part: '4'}, {id: 'IRM'}],
  messages: {
    missing: 'Missing `decisions` under `origin`, expected the ideas that came in, with what was decided about each',
    'missing-decision': 'Missing `decision` on idea “{name}”, expected adopted, partly, declined or open',
    'missing-reason':
      'Missing `reason` of idea “{name}”, expected why it was {decision, select, declined {declined} other {adopted only in part}}',
    'missing-initiative': 'Missing `initiative` of adopted idea “{name}”, expected the id of the initiative that carries it out',
    'unknown-initiative': 'Unexpected `initiative` of adopted idea “{name}”: {id}, expected the id of an initiative in this plan',
  },
  // Where no response came in there was nothing to decide.
  applies: (plan) => isAdopted(plan) && plan.data.origin?.responses?.received !== 0,
  *check(plan) {
    const list = ['origin', 'decisions'];
    const decisions = plan.data.origin?.decisions ?? [];
    const initiatives = initiativesOf(plan).map(({initiative}) => initiative);
    if (decisions.length === 0) return yield {message: 'missing', field: list, paste: {in: list, add: BLANK_DECISIONS}};
    for (const [index, {id, idea, decision, reason, initiative}] of decisions.entries()) {
      const path = [...list, index];
      const values = {name: nameOf(index, idea, id), decision, id: initiative};
      if (!decision) {
        yield {message: 'missing-decision', values, field: [...path, 'decision'], paste: {in: path, add: {decision: 'open'}}};
      } else if ((decision === 'declined' || decision === 'partly') && !reason) {
        yield {message: 'missing-reason', values, field: [...path, 'reason'], paste: {in: path, add: {reason: BLANK}}};
      } else if (decision === 'adopted' && !initiative) {
        const tracing = initiatives.find(({tracesTo}) => id && tracesTo?.some((origin) => origin.decision === id));
        const paste = {in: path, add: {initiative: tracing?.id ?? BLANK}};
        yield {message: 'missing-initiative', values, field: [...path, 'initiative'], paste};
      } else if (decision === 'adopted' && !initiatives.some((known) => known.id === initiative)) {
        yield {message: 'unknown-initiative', values, field: [...path, 'initiative']};
      } else yield {evidence: path};
    }
  },
});

const BLANK_DECISIONS = [
  {idea: BLANK, from: BLANK, decision: 'adopted', initiative: BLANK},
  {idea: BLANK, from: BLANK, decision: 'declined', reason: BLANK},
];
