import fc from 'fast-check';
import ICAL from 'ical.js';
import {describe, expect, test} from 'vitest';
import {eventsOf, FOLLOW_FORMATS, type ExportContext, type Followed, type PublishedPlan} from '#exports';
import {followContext, followedPortal, publishedPlan} from '../support/follow.ts';
import {HOSTILE_TITLES} from '../support/hostile-titles.ts';

const context = followContext({url: 'https://plans.delta.example/open'});

const write = (followed: Followed, of: ExportContext = context) => FOLLOW_FORMATS['agenda.ics'].write(followed, of);

const calendarOf = (plans: readonly PublishedPlan[], of = context) => new ICAL.Component(ICAL.parse(write(followedPortal(plans), of)));

/** The values of an event, by property. */
function eventsIn(calendar: ICAL.Component): Record<string, string>[] {
  return calendar.getAllSubcomponents('vevent').map((event) => Object.fromEntries(event.getAllProperties().map((property) => [property.name, property.getValues().join(' + ')])));
}

const one = (frontMatter: string, of = context) => eventsIn(calendarOf([publishedPlan(frontMatter)], of))[0];

const quay = 'participation: {initiatives: [{id: quay-rules, title: "Rules for the quay; a new look, with people", question: What may be moored?, opens: 2026-05-15, closes: 2026-06-30, methods: [{kind: survey, url: "https://riverton.example/form"}]}]}';

describe('an event', () => {
  test('has all that a program needs to show it', () => {
    expect(one(`status: adopted\nadopted: {on: 2026-01-12}\n${quay}`)).toEqual({
      uid: 'riverton/2026/quay-rules/consultation@plans.delta.example',
      dtstamp: '2026-05-15T00:00:00Z',
      dtstart: '2026-05-15',
      // the end is the first day that is not part of it
      dtend: '2026-07-01',
      summary: 'Have your say: Rules for the quay; a new look, with people',
      description: [
        '15 May 2026 to 30 June 2026',
        'What may be moored?',
        'How to take part: survey',
        'survey: https://riverton.example/form',
        'From “Rules for the quay; a new look, with people”, a promise by Town of Riverton in “Open harbour plan 2026”.',
        'On the portal: https://plans.delta.example/open/plans/riverton/2026/#quay-rules',
      ].join('\n'),
      url: 'https://plans.delta.example/open/plans/riverton/2026/#quay-rules',
      categories: 'Have your say',
      status: 'CONFIRMED',
      transp: 'TRANSPARENT',
    });
  });

  test('says in which language it speaks', () => {
    const dutch = publishedPlan('origin: {moments: [{on: 2026-07-01, title: Avond op de kade}]}', {language: 'nl-BE'});
    const [event] = calendarOf([dutch]).getAllSubcomponents('vevent');
    expect(['summary', 'description', 'categories'].map((name) => event?.getFirstProperty(name)?.getParameter('language'))).toEqual(['nl-BE', 'nl-BE', 'nl-BE']);
    expect(event?.getFirstPropertyValue('categories')).toBe('Openbaar moment');
  });

  test('leads nowhere when nobody said where the portal is published', () => {
    const event = one(quay, followContext());
    expect(event).toMatchObject({uid: 'riverton/2026/quay-rules/consultation@openplan'});
    expect(event).not.toHaveProperty('url');
    expect(event?.['description']).not.toContain('On the portal');
  });

  test('is tentative as long as the plan is not adopted, and says so while it is still to come', () => {
    const moment = (day: string, status: string) => one(`status: ${status}\norigin: {moments: [{on: ${day}, title: Evening}]}`);
    const sentence = 'The plan is not adopted yet, so this day may change.';
    expect(moment('2026-06-01', 'draft')).toMatchObject({status: 'TENTATIVE', description: expect.stringContaining(sentence)});
    expect(moment('2026-05-31', 'draft')?.['description']).not.toContain(sentence);
    expect(moment('2026-06-01', 'adopted')).toMatchObject({status: 'CONFIRMED', description: expect.not.stringContaining(sentence)});
  });

  test('is cancelled with its initiative', () => {
    expect(one('status: adopted\nflagship: {initiatives: [{id: permits, title: Permits, goalDue: 2026-12-01, updates: [{on: 2026-05-01, status: cancelled}]}]}')).toMatchObject({summary: 'Goal to be reached: Permits', status: 'CANCELLED'});
  });

  test('of an invented plan says so', () => {
    expect(one(`example: true\n${quay}`)?.['description']).toContain('\nInvented example\n');
  });
});

describe('the name of an event', () => {
  const summary = (fields: string) => one(`status: adopted\ntransparency: {initiatives: [{id: berths, milestones: [{title: Map online, ${fields}}]}]}`)?.['summary'];

  test('tells how a milestone stands', () => {
    expect(summary('due: 2026-06-01')).toBe('Milestone due: Map online');
    expect(summary('due: 2026-05-31')).toBe('Overdue: Map online');
    expect(summary('due: 2026-05-31, done: 2026-05-30')).toBe('Done: Map online');
  });

  test('tells whether people heard back', () => {
    const feedback = (due: string, more = '') => one(`participation: {initiatives: [{id: quay-rules, title: Rules, feedback: {due: ${due}}${more}}]}`)?.['summary'];
    expect(feedback('2026-06-01')).toBe('Answer to the input promised: Rules');
    expect(feedback('2026-05-31')).toBe('No answer to the input yet: Rules');
    expect(feedback('2026-05-31', ', result: {received: 12}')).toBe('What was done with the input: Rules');
  });
});

describe('a calendar', () => {
  test('says what it is', () => {
    const calendar = new ICAL.Component(ICAL.parse(write(followedPortal([publishedPlan(quay)], {path: '/nl/', title: 'Plannen van de delta', language: 'nl'}))));
    const about = 'Wanneer u kunt meepraten, wanneer beloften klaar moeten zijn, en wanneer erop wordt teruggekeken';
    expect(Object.fromEntries(calendar.getAllProperties().map((property) => [property.name, String(property.getFirstValue())]))).toEqual({
      version: '2.0',
      prodid: '-//Openplan//Openplan//EN',
      calscale: 'GREGORIAN',
      name: 'Plannen van de delta',
      'x-wr-calname': 'Plannen van de delta',
      description: about,
      // ical.js leaves the words of a property that it does not know as they are written
      'x-wr-caldesc': about.replaceAll(',', '\\,'),
      url: 'https://plans.delta.example/open/nl/',
      'refresh-interval': 'P1D',
      'x-published-ttl': 'P1D',
    });
  });

  test('leaves out what is only news', () => {
    const published = publishedPlan('status: adopted\nadopted: {on: 2026-01-12}\ntransparency: {initiatives: [{id: berths, updates: [{on: 2026-04-01, note: Begun}], measures: [{name: Visits, observations: [{value: 12, on: 2026-05-01}]}], milestones: [{id: map, due: 2026-07-01}]}]}');
    expect(eventsOf(published, context)).toHaveLength(4);
    expect(eventsIn(calendarOf([published])).map(({uid}) => uid)).toEqual(['riverton/2026/berths/milestone/map@plans.delta.example']);
  });

  test('stamps events with the newest day that the plan tells of, not with the day it was made', () => {
    const stamp = (more: string, date: string) => eventsIn(calendarOf([publishedPlan(`origin: {moments: [{on: 2027-07-01, title: Evening}]}${more}`)], followContext({date})))[0]?.['dtstamp'];
    expect(stamp('\nadopted: {on: 2026-01-12}', '2026-06-01')).toBe('2026-01-12T00:00:00Z');
    expect(stamp('\nadopted: {on: 2026-01-12}', '2026-06-02')).toBe('2026-01-12T00:00:00Z');
    expect(stamp('', '2026-06-02')).toBe('2026-06-02T00:00:00Z');
  });

  test('without events is still one that programs take', () => {
    const calendar = calendarOf([]);
    expect(calendar.getAllSubcomponents().map(({name}) => name)).toEqual(['vtimezone']);
  });

  test('holds the thousand events that are nearest, in the order of their days', () => {
    const moments = (start: number) => Array.from({length: 700}, (_, index) => `{on: ${new Date(start + index * 86_400_000).toISOString().slice(0, 10)}, title: Tide ${index}}`).join(', ');
    // 700 days up to the day before, and 700 from 100 days after
    const past = publishedPlan(`origin: {moments: [${moments(Date.parse('2026-06-01') - 700 * 86_400_000)}]}`, {id: 'riverton/2024'});
    const future = publishedPlan(`origin: {moments: [${moments(Date.parse('2026-06-01') + 100 * 86_400_000)}]}`);
    const days = eventsIn(calendarOf([future, past])).map(({dtstart = ''}) => dtstart);
    expect(days).toHaveLength(1000);
    expect(days).toEqual(days.toSorted());
    const away = (day: string | undefined) => Math.abs(Date.parse(day ?? '') - Date.parse('2026-06-01')) / 86_400_000;
    expect([away(days[0]), away(days.at(-1))]).toEqual([550, 549]);
  });
});

/** What RFC 5545 asks of the file as a whole: lines that end as they should, and none too long. */
function expectLines(text: string): void {
  const lines = text.split('\r\n');
  expect(lines.at(-1)).toBe('');
  expect(lines.filter((line) => /[\p{Cc}\u2028\u2029]/u.test(line.replaceAll('\t', '')))).toEqual([]);
  expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
  // a line is not cut before the character that does not fit on it
  expect(lines.filter((line, index) => lines[index + 1]?.startsWith(' ') && new TextEncoder().encode(line).length < 72)).toEqual([]);
  expect(text.isWellFormed()).toBe(true);
}

/** A title as it can arrive: on one line, without control characters, whole. */
function arrived(title: string): string {
  return title.toWellFormed().replace(/[\s\u0085]+/g, ' ').replace(/\p{Cc}/gu, '').trim();
}

test('every title arrives, however hostile', () => {
  // ical.js writes a year before 1000 with fewer digits
  const day = fc.integer({min: Date.parse('1000-01-01'), max: Date.parse('9999-12-31')}).map((time) => new Date(time).toISOString().slice(0, 10));
  const title = fc.oneof(fc.string({unit: 'binary', maxLength: 300}), fc.string({unit: 'grapheme', maxLength: 300})).map((text) => `Quay ${text} end`);
  fc.assert(
    fc.property(fc.array(fc.record({title, due: day}), {minLength: 1, maxLength: 4}), (milestones) => {
      const list = milestones.map(({title, due}) => `{title: ${JSON.stringify(title)}, due: ${due}, deliverable: ${JSON.stringify(title)}}`).join(', ');
      const published = publishedPlan(`status: adopted\ntransparency: {initiatives: [{id: berths, milestones: [${list}]}]}`);
      const text = write(followedPortal([published]));
      expectLines(text);
      const events = eventsIn(new ICAL.Component(ICAL.parse(text)));
      expect(events.map(({summary = ''}) => summary.replace(/^[^:]*: /, '')).toSorted()).toEqual(milestones.map((milestone) => arrived(milestone.title)).toSorted());
      expect(events.map(({dtstart}) => dtstart)).toEqual(milestones.map(({due}) => due).toSorted());
      expect(new Set(events.map(({uid}) => uid)).size).toBe(milestones.length);
      expect(write(followedPortal([published]), followContext({url: 'https://plans.delta.example/open'}))).toBe(text);
    }),
    {examples: HOSTILE_TITLES.map((hostile) => [[{title: `Quay ${hostile} end`, due: '2026-07-01'}]])},
  );
});

test('the last day that can be written has no day after it', () => {
  expect(one('nextReview: 9999-12-31')).toMatchObject({dtstart: '9999-12-31'});
  expect(one('nextReview: 9999-12-31')).not.toHaveProperty('dtend');
});
