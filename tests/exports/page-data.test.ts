import {JSDOM} from 'jsdom';
import {describe, expect, test} from 'vitest';
import {pageData, type PublishedPlan} from '#exports';
import {valueAt} from '#plan';
import {exportContext, published, publishedIn} from '../support/exports.ts';
import {hostileReports} from '../support/hostile-titles.ts';

const CRUMBS = [
  {title: 'Home', url: 'https://plans.riverton.example/'},
  {title: 'Plans', url: 'https://plans.riverton.example/plans/'},
];

function dataOf(plan: PublishedPlan, context = exportContext()): unknown {
  return JSON.parse(pageData(plan, CRUMBS, context));
}

const reportOf = (plan: PublishedPlan) => valueAt(dataOf(plan), ['@graph', 0]);
const aboutOf = (lines: string) => valueAt(reportOf(published(lines)), ['about']);

test('a plan is a report of a government, below the page it is reached from', () => {
  const plan = published('summary: Fewer waits.\nstatus: adopted\nadopted: {on: 2025-12-09}\nperiod: {start: 2026-01-01, end: 2027-12-31}\nlicence: CC0-1.0');
  expect(dataOf(plan)).toEqual({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Report',
        '@id': 'https://plans.riverton.example/plans/riverton/2026/',
        name: 'Open harbour plan',
        description: 'Fewer waits.',
        inLanguage: 'en',
        creativeWorkStatus: 'adopted',
        datePublished: '2025-12-09',
        temporalCoverage: '2026-01-01/2027-12-31',
        license: 'https://spdx.org/licenses/CC0-1.0',
        publisher: {'@type': 'GovernmentOrganization', name: 'Town of Riverton', url: 'https://www.riverton.example', sameAs: ['https://www.wikidata.org/wiki/Q1']},
        about: [],
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          {'@type': 'ListItem', position: 1, name: 'Home', item: 'https://plans.riverton.example/'},
          {'@type': 'ListItem', position: 2, name: 'Plans', item: 'https://plans.riverton.example/plans/'},
        ],
      },
    ],
  });
});

test('what a plan does not say is left out', () => {
  const report = reportOf(published('licence: free for all\nperiod: {start: 2026-01-01}', {id: 'coast/2026'}));
  expect(report).toEqual({
    '@type': 'Report',
    '@id': 'https://plans.riverton.example/plans/coast/2026/',
    name: 'Open harbour plan',
    inLanguage: 'en',
    creativeWorkStatus: 'draft',
    publisher: {'@type': 'GovernmentOrganization', name: 'coast'},
    about: [],
  });
});

describe('an initiative is an action', () => {
  test('with its place on the page and its days', () => {
    expect(aboutOf('collaboration: {initiatives: [{id: seals, title: Count seals, start: 2026-02-01, end: 2026-12-01}]}')).toEqual([
      {
        '@type': 'Action',
        name: 'Count seals',
        url: 'https://plans.riverton.example/plans/riverton/2026/#seals',
        actionStatus: 'https://schema.org/ActiveActionStatus',
        startTime: '2026-02-01',
        endTime: '2026-12-01',
      },
    ]);
  });

  test.for([
    ['not-started', 'Potential'],
    ['limited', 'Active'],
    ['substantial', 'Active'],
    ['complete', 'Completed'],
    ['cancelled', 'Failed'],
  ])('that is %s: %s', ([status, action]) => {
    expect(aboutOf(`transparency: {initiatives: [{start: 2026-01-01, updates: [{on: 2026-05-01, status: ${status}}]}]}`)).toMatchObject([{actionStatus: `https://schema.org/${action}ActionStatus`}]);
  });

  test('that nobody reported on, as its days say', () => {
    expect(aboutOf('transparency: {initiatives: [{start: 2026-06-01}, {start: 2026-06-02}, {title: Nets}]}')).toMatchObject([
      {actionStatus: 'https://schema.org/ActiveActionStatus'},
      {actionStatus: 'https://schema.org/PotentialActionStatus'},
      {actionStatus: 'https://schema.org/PotentialActionStatus'},
    ]);
  });
});

test('a pilot is a project', () => {
  expect(aboutOf('flagship: {initiatives: [{id: lock, title: A lock, start: 2026-02-01, end: 2027-12-01}]}')).toEqual([
    {'@type': 'Project', name: 'A lock', url: 'https://plans.riverton.example/plans/riverton/2026/#lock', foundingDate: '2026-02-01', dissolutionDate: '2027-12-01'},
  ]);
});

describe('asking people is an event', () => {
  const eventOf = (lines: string) => valueAt(aboutOf(`participation: {initiatives: [{title: The quay, opens: 2026-05-01, ${lines}}]}`), [1]);

  test('beside the action, with the question and its days', () => {
    expect(aboutOf('participation: {initiatives: [{id: quay, title: The quay, question: Which trees?, opens: 2026-05-01, closes: 2026-06-30}]}')).toMatchObject([
      {'@type': 'Action', name: 'The quay'},
      {'@type': 'Event', name: 'Which trees?', url: 'https://plans.riverton.example/plans/riverton/2026/#quay', startDate: '2026-05-01', endDate: '2026-06-30'},
    ]);
  });

  test('only when there is a day', () => {
    expect(aboutOf('participation: {initiatives: [{title: The quay, question: Which trees?}]}')).toMatchObject([{'@type': 'Action'}]);
  });

  test.for([
    ['[{setting: online, url: https://quay.riverton.example/ask}]', {eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode', location: {'@type': 'VirtualLocation', url: 'https://quay.riverton.example/ask'}}],
    ['[{setting: in-person, place: Library}]', {eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode', location: {'@type': 'Place', name: 'Library'}}],
    ['[{setting: mixed}]', {eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode'}],
    ['[{setting: online, url: https://quay.riverton.example/ask}, {setting: in-person, place: Library}]', {eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode', location: {'@type': 'Place', name: 'Library'}}],
  ] as const)('held where its ways in are: %s', ([methods, expected]) => {
    expect(eventOf(`methods: ${methods}`)).toEqual({'@type': 'Event', name: 'The quay', url: 'https://plans.riverton.example/plans/riverton/2026/', startDate: '2026-05-01', ...expected});
  });

  test('that is called off with its initiative', () => {
    expect(eventOf('updates: [{on: 2026-05-02, status: cancelled}]')).toMatchObject({eventStatus: 'https://schema.org/EventCancelled'});
  });
});

describe('within a page', () => {
  test('no text ends the element, and each comes back as it was', () => {
    for (const plan of publishedIn(hostileReports())) {
      const data = pageData(plan, CRUMBS, exportContext());
      const {document} = new JSDOM(`<!doctype html><html><head><title>Plan</title><script type="application/ld+json">${data}</script></head><body><p>Berths</p></body></html>`).window;
      expect(document.querySelectorAll('script').length).toBe(1);
      expect(document.body.innerHTML.trim()).toBe('<p>Berths</p>');
      expect(valueAt(JSON.parse(document.querySelector('script')?.textContent ?? ''), ['@graph', 0, 'name'])).toBe(plan.plan.data.title.toWellFormed());
    }
  });

  test('holds nothing that HTML would take for an element or a comment', () => {
    const text = publishedIn(hostileReports()).map((plan) => pageData(plan, CRUMBS, exportContext())).join('');
    expect(text).toContain('\\u003c/script');
    expect(text).not.toContain('<');
    expect(text.isWellFormed()).toBe(true);
  });
});
