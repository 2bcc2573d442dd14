import {defineCriterion} from '../criterion.ts';
import {isOpenLicence, suggestLicence} from '../open-licences.ts';

export const licence = defineCriterion({
  id: 'licence',
  point: 'plan',
  level: 'must',
  title: 'An open licence',
  asks: 'The plan has an open licence.',
  why: 'Without a licence nobody may copy, translate or build on the plan, however public it is.',
  how: 'Ask your legal department which licence your organisation uses. CC0-1.0 asks nothing of anyone, and CC-BY-4.0 asks others to name you.',
  source: [{id: 'D', part: '1'}],
  messages: {
    missing: 'Missing `licence`, expected the SPDX id of an open licence, such as CC0-1.0 or CC-BY-4.0',
    unknown: 'Unexpected `licence` “{actual}”, expected the SPDX id of an open licence, such as CC0-1.0 or CC-BY-4.0',
    suggest: 'Unexpected `licence` “{actual}”, expected the SPDX id of an open licence: did you mean {suggestion}?',
  },
  *check({data}) {
    const field = ['licence'];
    const actual = data.licence;
    if (!actual) return yield {message: 'missing', field, paste: {in: [], add: {licence: 'CC0-1.0'}}};
    if (isOpenLicence(actual)) return yield {evidence: field};
    const suggestion = suggestLicence(actual);
    yield {message: suggestion ? 'suggest' : 'unknown', values: {actual, suggestion}, field};
  },
});
