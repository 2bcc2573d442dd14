import {definePointCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';

export const transparencyErrors = definePointCriterion('transparency', {
  id: 'transparency-errors',
  level: 'should',
  title: 'Where to report a mistake',
  asks: 'The initiative says where people can report a mistake in the information.',
  why: 'People who use the information are the first to see its mistakes. When they can’t tell anybody, the mistakes stay in.',
  how: 'Give a form, or an email address that a team reads. Agree with that team who corrects the source, so that the mistake doesn’t come back.',
  source: [{id: 'D', part: '1'}],
  messages: {
    missing: 'Missing `reportErrors` of “{name}”, expected a web or email address where people can report a mistake in the information',
  },
  *check({initiative, path, name, plan}) {
    const field = [...path, 'reportErrors'];
    if (initiative.reportErrors) return yield {evidence: field};
    const contact = initiative.contact ?? plan.data.contact;
    const reportErrors = contact?.email ?? contact?.url ?? BLANK;
    yield {message: 'missing', values: {name}, field, paste: {in: path, add: {reportErrors}}};
  },
});
