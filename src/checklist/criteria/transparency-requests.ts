import {initiativesUnder} from '#plan';
import {defineCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';

export const transparencyRequests = defineCriterion({
  id: 'transparency-requests',
  point: 'transparency',
  level: 'should',
  title: 'Requests for information',
  asks: 'The plan says how to request information, within how many days there is an answer, and what happens to requests that wait too long.',
  why: 'Not everything is online. Whoever asks for the rest wants to know where to go and when to expect an answer.',
  how: 'Give the address of the form, the number of days, and a target for the backlog with a date. Whoever handles information requests has the figures.',
  source: [{id: 'D', part: '3a'}],
  messages: {
    missing: 'Missing `requests` under `transparency`, expected where to request information, the response time, and a target for the backlog',
    'missing-url': 'Missing `url` under `transparency.requests`, expected the address where people can request information',
    'missing-response-days': 'Missing `responseDays` under `transparency.requests`, expected within how many days there is an answer',
    'missing-backlog-target': 'Missing `backlogTarget` under `transparency.requests`, expected by when no request waits too long',
  },
  applies: (plan) => initiativesUnder(plan, 'transparency').length > 0,
  *check({data}) {
    const field = ['transparency', 'requests'];
    const requests = data.transparency?.requests;
    if (!requests) {
      const add = {requests: {url: BLANK, responseDays: BLANK, backlogTarget: BLANK}};
      return yield {message: 'missing', field, paste: {in: ['transparency'], add}};
    }
    const {url, responseDays, backlogTarget} = requests;
    if (!url) yield {message: 'missing-url', field: [...field, 'url'], paste: {in: field, add: {url: BLANK}}};
    if (responseDays === undefined) {
      yield {message: 'missing-response-days', field: [...field, 'responseDays'], paste: {in: field, add: {responseDays: BLANK}}};
    }
    if (!backlogTarget) yield {message: 'missing-backlog-target', field: [...field, 'backlogTarget'], paste: {in: field, add: {backlogTarget: BLANK}}};
    yield {evidence: field};
  },
});
