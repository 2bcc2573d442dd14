import {blankConsultation, CONSULTATIONS, consultationsOf, type PlacedConsultation} from '../consultations.ts';
import {defineCriterion, type Finding} from '../criterion.ts';
import {BLANK, BLANK_DATE} from '../paste.ts';

export const originConsultation = defineCriterion({
  id: 'origin-consultation',
  point: 'origin',
  level: 'must',
  title: 'A consultation',
  asks: 'People were consulted about the plan at least once, with dates, audience and number of participants.',
  why: 'Without people’s own words a plan answers questions that nobody asked. Dates and numbers show how wide the circle was.',
  how: 'Record for at least one consultation when it opened and closed, who was asked and how many took part. Ask whoever organised it for the attendance list or the count of forms.',
  source: [{id: 'D', part: '3e'}, {id: 'OGP', part: '3'}],
  messages: {
    missing: 'Missing `consultations` under `origin`, expected at least one with its dates, audience and number of participants',
    'missing-opened': 'Missing `opened` of consultation “{name}”, expected its first day',
    'missing-closed': 'Missing `closed` of consultation “{name}”, expected its last day',
    'closed-early': 'Unexpected `closed` of consultation “{name}”: {closed}, expected {opened} or later, as it opened then',
    'missing-audience': 'Missing `audience` of consultation “{name}”, expected who was asked',
    'missing-participants': 'Missing `participants` of consultation “{name}”, expected how many people took part',
  },
  /** When no consultation is complete, what is missing is told of the one that lacks least: one is enough. */
  *check(plan) {
    const [nearest] = consultationsOf(plan)
      .map(({path, ...placed}) => ({path, gaps: gapsIn({path, ...placed})}))
      .sort((a, b) => a.gaps.length - b.gaps.length);
    if (!nearest) {
      return yield {message: 'missing', field: CONSULTATIONS, paste: {in: CONSULTATIONS, add: [blankConsultation('survey', 'mixed')]}};
    }
    if (nearest.gaps.length === 0) return yield {evidence: nearest.path};
    yield* nearest.gaps;
  },
});

function gapsIn({consultation, path, name}: PlacedConsultation): Finding[] {
  const {opened, closed} = consultation;
  const gaps = ASKED.filter(({key}) => consultation[key] === undefined).map(
    ({key, blank}): Finding => ({message: `missing-${key}`, values: {name}, field: [...path, key], paste: {in: path, add: {[key]: blank}}}),
  );
  if (!opened || !closed || opened <= closed) return gaps;
  return [{message: 'closed-early', values: {name, opened, closed}, field: [...path, 'closed']}, ...gaps];
}

const ASKED = [
  {key: 'opened', blank: BLANK_DATE},
  {key: 'closed', blank: BLANK_DATE},
  {key: 'audience', blank: BLANK},
  {key: 'participants', blank: BLANK},
] as const;
