import {definePointCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';

export const flagshipAfter = definePointCriterion('flagship', {
  id: 'flagship-after',
  level: 'must',
  title: 'After the pilot',
  asks: 'It is settled who runs and who pays for the flagship after the pilot.',
  why: 'Most pilots end when their money ends. Whoever will carry it on has to know before it starts.',
  how: 'Agree with the line organisation who takes it over and from which budget, and write both down.',
  source: [{id: 'D', part: '3d'}],
  messages: {
    missing: 'Missing `afterPilot` of “{name}”, expected who runs it and who pays for it after the pilot',
    'missing-owner': 'Missing `owner` under `afterPilot` of “{name}”, expected who runs it after the pilot',
    'missing-funding': 'Missing `funding` under `afterPilot` of “{name}”, expected who pays for it after the pilot',
  },
  *check({initiative: {afterPilot}, path, name}) {
    const field = [...path, 'afterPilot'];
    const values = {name};
    if (!afterPilot) {
      return yield {message: 'missing', values, field, paste: {in: path, add: {afterPilot: {owner: BLANK, funding: BLANK}}}};
    }
    if (!afterPilot.owner) yield {message: 'missing-owner', values, field: [...field, 'owner'], paste: {in: field, add: {owner: BLANK}}};
    if (!afterPilot.funding) yield {message: 'missing-funding', values, field: [...field, 'funding'], paste: {in: field, add: {funding: BLANK}}};
    yield {evidence: field};
  },
});
