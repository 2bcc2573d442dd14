import {describe, expect, test} from 'vitest';
import {eventsOf, type PlanEvent, type PublishedPlan} from '#exports';
import {followContext, publishedPlan} from '../support/follow.ts';

const events = (published: PublishedPlan) => eventsOf(published, followContext());

const stories = (published: PublishedPlan) => events(published).map((event) => event.tell(followContext().words(event.language)));

/** An event in a line: its days, its permanent name within the plan, and what came of it. */
const line = ({id, start, end, outcome}: PlanEvent) => [start === end ? start : `${start}..${end}`, id.replace('riverton/2026/', ''), ...(outcome ? [outcome] : [])].join(' ');

const lines = (frontMatter: string) => events(publishedPlan(frontMatter)).map(line);

test('finds every day that a plan speaks of, the earliest first', () => {
  const found = lines(`
status: adopted
adopted: {on: 2025-12-16, by: The town council}
nextReview: 2027-11-16
independentReview: {on: 2028-01-10, by: Court of audit}
origin:
  consultations:
    - {id: market-talks, title: Talks at the market, opened: 2025-05-10, closed: 2025-05-24}
    - {title: Writing evening in the library!, opened: 2025-06-12, closed: 2025-06-12}
  moments: [{on: 2026-11-17, title: Half-way evening}]
transparency:
  initiatives:
    - id: berths
      title: Who lies where
      availability: {planned: 2026-09-01}
      milestones: [{id: map, title: Map online, due: 2026-05-31}]
      updates: [{on: 2026-04-01, status: limited, note: Half of the berths are drawn}]
      measures: [{name: Visits, observations: [{value: 12, on: 2026-05-01}]}]
participation:
  initiatives:
    - {id: quay-rules, opens: 2026-06-15, closes: 2026-08-31, decidedOn: 2026-12-01, feedback: {due: 2026-10-01}}
flagship:
  initiatives:
    - {id: permits, goalDue: 2027-06-30, learning: {reviews: [2026-05-01, 2026-11-01]}}`);
  expect(found).toEqual([
    '2025-05-10..2025-05-24 consultation/market-talks',
    '2025-06-12 consultation/writing-evening-in-the-library',
    '2025-12-16 adopted',
    '2026-04-01 berths/update/2026-04-01',
    '2026-05-01 berths/measurement/visits-2026-05-01',
    '2026-05-01 permits/pilot-review/2026-05-01',
    '2026-05-31 berths/milestone/map overdue',
    '2026-06-15..2026-08-31 quay-rules/consultation',
    '2026-09-01 berths/publication',
    '2026-10-01 quay-rules/feedback',
    '2026-11-01 permits/pilot-review/2026-11-01',
    '2026-11-17 moment/half-way-evening',
    '2026-12-01 quay-rules/decision',
    '2027-06-30 permits/goal',
    '2027-11-16 review',
    '2028-01-10 independent-review',
  ]);
});

test('leaves out what has no day', () => {
  expect(lines('adopted: {by: The town council}\ntransparency: {initiatives: [{id: berths, milestones: [{title: Map online}], updates: [{note: Begun}]}]}')).toEqual([]);
});

describe('a milestone', () => {
  const milestone = (fields: string, more = '') => lines(`transparency: {initiatives: [{id: berths, milestones: [{id: map, ${fields}}]${more}}]}`);
  const cancelled = ', updates: [{on: 2026-04-01, status: cancelled}]';

  test('stands on the day it is due, also when it was done on another', () => {
    expect(milestone('due: 2026-03-31, done: 2026-05-21')).toEqual(['2026-03-31 berths/milestone/map done']);
  });

  test('that nobody had promised stands on the day it was done', () => {
    expect(milestone('done: 2026-05-21')).toEqual(['2026-05-21 berths/milestone/map done']);
  });

  test('is not overdue on its own day', () => {
    expect(milestone('due: 2026-06-01')).toEqual(['2026-06-01 berths/milestone/map']);
  });

  test('is cancelled with its initiative, unless it was done', () => {
    expect(milestone('due: 2026-03-31', cancelled)).toContain('2026-03-31 berths/milestone/map cancelled');
    expect(milestone('due: 2026-03-31, done: 2026-03-30', cancelled)).toContain('2026-03-31 berths/milestone/map done');
  });

  test('that was done says so, also when its initiative was cancelled since', () => {
    const published = publishedPlan(`transparency: {initiatives: [{id: berths, milestones: [{id: map, due: 2026-03-31, done: 2026-03-30}, {id: signs, due: 2026-03-31}]${cancelled}}]}`);
    expect(stories(published).map(({texts}) => texts[0])).toEqual(['Done on 30 March 2026', 'cancelled', undefined]);
  });

  test('says how it stands, in the language of the plan', () => {
    const dutch = publishedPlan('transparency: {initiatives: [{id: berths, milestones: [{title: Kaart online, due: 2026-03-31, done: 2026-05-21, deliverable: Alle ligplaatsen}]}]}', {language: 'nl'});
    expect(stories(dutch)[0]?.texts).toEqual(['Klaar op 21 mei 2026, 51 dagen te laat', 'Alle ligplaatsen']);
  });
});

describe('a consultation', () => {
  const consultation = (fields: string) => lines(`participation: {initiatives: [{id: quay-rules, ${fields}}]}`);

  test('with one day known has that day', () => {
    expect(consultation('opens: 2026-06-15')).toEqual(['2026-06-15 quay-rules/consultation']);
    expect(consultation('closes: 2026-08-31')).toEqual(['2026-08-31 quay-rules/consultation']);
  });

  test('that ends before it begins has its first day only', () => {
    expect(consultation('opens: 2026-06-15, closes: 2026-06-14')).toEqual(['2026-06-15 quay-rules/consultation']);
  });

  test('is cancelled when its initiative was, before its last day', () => {
    const days = 'opens: 2026-05-15, closes: 2026-08-31, updates: ';
    expect(consultation(`${days}[{on: 2026-05-20, status: cancelled}]`)).toContain('2026-05-15..2026-08-31 quay-rules/consultation cancelled');
    expect(consultation(`${days}[{on: 2026-08-31, status: cancelled}]`)).toContain('2026-05-15..2026-08-31 quay-rules/consultation');
  });
});

describe('feedback', () => {
  const feedback = (more: string) => lines(`participation: {initiatives: [{id: quay-rules, opens: 2026-02-01, closes: 2026-03-31, feedback: {due: 2026-05-31}${more}}]}`).filter((each) => each.includes('/feedback'));

  test('is done when the plan says what came of the input, and overdue from the day after it was due', () => {
    expect(feedback(', result: {received: 12, summary: The steps become wider}')).toEqual(['2026-05-31 quay-rules/feedback done']);
    expect(feedback('')).toEqual(['2026-05-31 quay-rules/feedback overdue']);
  });

  test('is owed to people who were asked, also when all was cancelled since', () => {
    expect(feedback(', updates: [{on: 2026-04-15, status: cancelled}]')).toEqual(['2026-05-31 quay-rules/feedback overdue']);
    expect(feedback(', updates: [{on: 2026-01-15, status: cancelled}]')).toEqual(['2026-05-31 quay-rules/feedback cancelled']);
  });

  test('tells the numbers', () => {
    const published = publishedPlan('participation: {initiatives: [{id: quay-rules, feedback: {due: 2026-05-31}, result: {received: 12, adopted: 5, declined: 7, url: "https://riverton.example/answers"}}]}');
    expect(stories(published)[0]).toEqual({
      texts: ['12 ideas: 5 adopted, 0 partly adopted, 7 declined, 0 still open'],
      links: [{title: 'What happened with the input', url: 'https://riverton.example/answers'}],
    });
  });
});

describe('the name of an event', () => {
  test('stays when its day or its place in the list changes', () => {
    const before = lines('transparency: {initiatives: [{id: berths, milestones: [{title: Map online, due: 2026-07-01}, {title: Signs up, due: 2026-08-01}]}]}');
    const after = lines('transparency: {initiatives: [{id: berths, milestones: [{title: Signs up, due: 2026-08-02}, {title: Map online, due: 2026-07-03}]}]}');
    expect(before).toEqual(['2026-07-01 berths/milestone/map-online', '2026-08-01 berths/milestone/signs-up']);
    expect(after).toEqual(['2026-07-03 berths/milestone/map-online', '2026-08-02 berths/milestone/signs-up']);
  });

  test('is given once: the second of two gets a number', () => {
    const found = lines('transparency: {initiatives: [{id: berths, updates: [{on: 2026-04-01, note: One}, {on: 2026-04-01, note: Two}, {on: 2026-04-01, note: Three}]}]}');
    expect(found).toEqual(['2026-04-01 berths/update/2026-04-01', '2026-04-01 berths/update/2026-04-01-2', '2026-04-01 berths/update/2026-04-01-3']);
  });

  test.each(['𝒌', 'k'])('of a long title is cut between characters: %s', (character) => {
    const [event] = events(publishedPlan(`origin: {moments: [{on: 2026-07-01, title: ${character.repeat(200)}}]}`));
    expect(event?.id).toBe(`riverton/2026/moment/${character.repeat(60)}`);
  });
});

test('an event leads to its place on the page of the plan', () => {
  const published = publishedPlan('nextReview: 2027-11-16\norigin: {moments: [{on: 2026-11-17, title: Evening}]}\ntransparency: {initiatives: [{id: berths, availability: {planned: 2026-09-01}}, {title: No name yet, availability: {planned: 2026-10-01}}]}');
  expect(events(published).map(({path}) => path)).toEqual([
    '/plans/riverton/2026/#berths',
    '/plans/riverton/2026/#transparency-initiatives-1',
    '/plans/riverton/2026/#origin',
    '/plans/riverton/2026/',
  ]);
});

test('what a plan says before it is adopted may change, but not when people are asked about it', () => {
  const frontMatter = 'nextReview: 2027-11-16\norigin: {consultations: [{title: Comments on the draft, opened: 2026-05-01, closed: 2026-07-31}]}';
  const tentative = (status: string) => events(publishedPlan(`status: ${status}\n${frontMatter}`)).map((event) => event.tentative);
  expect(tentative('consultation')).toEqual([false, true]);
  expect(tentative('adopted')).toEqual([false, false]);
});

test('a value without a day or a day without a value is no measurement', () => {
  expect(lines('transparency: {initiatives: [{id: berths, measures: [{name: Visits, observations: [{value: 12}, {on: 2026-05-01}]}]}]}')).toEqual([]);
});

test('a measurement stands between its baseline and its target', () => {
  const published = publishedPlan('transparency: {initiatives: [{id: berths, measures: [{name: Visits, unit: visits a day, baseline: {value: 0}, target: {value: 4200}, observations: [{value: 1234.5, on: 2026-05-01}]}]}]}');
  expect(stories(published)[0]?.texts).toEqual(['1,234.5 visits a day', 'Baseline: 0 visits a day', 'Target: 4,200 visits a day']);
});
