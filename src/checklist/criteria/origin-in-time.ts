import {consultationsOf} from '../consultations.ts';
import {defineCriterion} from '../criterion.ts';
import {BLANK_DATE} from '../paste.ts';

export const originInTime = defineCriterion({
  id: 'origin-in-time',
  point: 'origin',
  level: 'should',
  title: 'Consultation in time',
  asks: 'The consultations on the plan closed before it was adopted.',
  why: 'What people say after the decision can’t change it any more. They notice, and stay away next time.',
  how: 'Check the dates. Conversations held after adoption belong in `moments`, and for the next plan the consultation can start earlier.',
  source: [{id: 'OGP', part: '3'}],
  messages: {
    'missing-closed': 'Missing `closed` of consultation “{name}”, expected a day before the adoption on {adopted}',
    'too-late': 'Unexpected `closed` of consultation “{name}”: {closed}, expected a day before the adoption on {adopted}',
  },
  // Where no consultation has a last day, origin-consultation asks for one.
  applies: (plan) => Boolean(plan.data.adopted?.on) && consultationsOf(plan).some(({consultation}) => consultation.closed),
  *check(plan) {
    const adopted = plan.data.adopted?.on ?? '';
    for (const {consultation, path, name} of consultationsOf(plan)) {
      const {closed} = consultation;
      const field = [...path, 'closed'];
      if (!closed) yield {message: 'missing-closed', values: {name, adopted}, field, paste: {in: path, add: {closed: BLANK_DATE}}};
      else if (closed >= adopted) yield {message: 'too-late', values: {name, closed, adopted}, field};
      else yield {evidence: field};
    }
  },
});
