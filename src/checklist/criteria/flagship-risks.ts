import {definePointCriterion} from '../criterion.ts';
import {firstFlawed} from '../flaws.ts';
import {nameOf} from '../names.ts';
import {BLANK} from '../paste.ts';

export const flagshipRisks = definePointCriterion('flagship', {
  id: 'flagship-risks',
  level: 'should',
  title: 'Risks, each with a response',
  asks: 'The flagship names its risks, one of kind privacy and one of kind security among them, each with a response.',
  why: 'What is new goes wrong in new ways. People trust a pilot that thought of their data and of break-ins beforehand.',
  how: 'Ask the privacy officer and the security officer what worries them, and write down for each risk what you do about it.',
  source: [{id: 'FAST'}],
  messages: {
    missing: 'Missing `risks` of “{name}”, expected at least one of kind privacy and one of kind security, each with a response',
    'missing-privacy': 'Missing risk of kind `privacy` in “{name}”, expected at least one',
    'missing-security': 'Missing risk of kind `security` in “{name}”, expected at least one',
    'missing-risk': 'Missing `risk` of risk “{risk}” in “{name}”, expected what could go wrong',
    'missing-response': 'Missing `response` of risk “{risk}” in “{name}”, expected what is done about it',
  },
  *check({initiative: {risks}, plan, path, name}) {
    const field = [...path, 'risks'];
    const blanks = KINDS.map((kind) => ({risk: BLANK, kind, response: BLANK}));
    if (!risks) return yield {message: 'missing', values: {name}, field, paste: {in: path, add: {risks: blanks}}};
    const flawed = firstFlawed(plan, risks.map((_, index) => [...field, index, 'kind']));
    for (const blank of blanks) {
      if (risks.some(({kind}) => kind === blank.kind)) continue;
      yield {message: `missing-${blank.kind}`, values: {name}, field: flawed ?? field, paste: {in: field, add: [blank]}};
    }
    for (const [index, {risk, response}] of risks.entries()) {
      const at = [...field, index];
      const values = {name, risk: nameOf(index, risk)};
      if (!risk) yield {message: 'missing-risk', values, field: [...at, 'risk'], paste: {in: at, add: {risk: BLANK}}};
      if (!response) yield {message: 'missing-response', values, field: [...at, 'response'], paste: {in: at, add: {response: BLANK}}};
      yield {evidence: at};
    }
  },
});

const KINDS = ['privacy', 'security'] as const;
