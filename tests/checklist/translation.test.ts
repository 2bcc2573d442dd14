import {expect, test} from 'vitest';
import {judge} from '#checklist';
import {contextFor, DATE, readText} from '../support/read.ts';

const front = (...lines: string[]) => `---\ntitle: Havenplan\npublisher: riverton\nlanguage: nl\n${lines.join('\n')}\n---\n`;
const ORIGINAL = front('period: {start: 2026-01-01, end: 2027-12-31}');

/** What is said of a translation beside its original. */
function compare(original: string, translated: string, of = 'riverton/2026-nl') {
  const reading = readText(translated.replace('language: nl', 'language: en').replace('publisher:', `translationOf: ${of}\npublisher:`));
  const {results} = judge(reading, contextFor(reading, DATE, readText(original, 'riverton/2026-nl')));
  const [result] = results.filter(({criterion}) => criterion.id === 'translation');
  const problems = result?.problems ?? [];
  return {outcome: result?.outcome, problems, told: problems.map(({field, message}) => `${field}: ${message}`), pastes: problems.map(({paste}) => paste?.text)};
}

const told = (original: string[], translated: string[]) => compare(front(...original), front(...translated)).told;

test('is asked of a translation whose original is there', () => {
  expect(compare(ORIGINAL, ORIGINAL).outcome).toBe('pass');
  expect(compare(ORIGINAL, ORIGINAL, 'riverton/2025-nl').outcome).toBe('skip');
  expect(compare(ORIGINAL, ORIGINAL, 'riverton/2026').outcome).toBe('skip');
  const reading = readText(ORIGINAL);
  expect(judge(reading, contextFor(reading)).results.find(({criterion}) => criterion.id === 'translation')?.outcome).toBe('skip');
});

test('words and addresses may differ, and be more', () => {
  const original = ['summary: De haven', 'feedback: https://haven.example', 'contact: {email: haven@riverton.example}', 'waivers: [{criterion: licence}]'];
  expect(told(original, ['summary: The harbour', 'feedback: https://harbour.example', 'contact: {role: Desk, email: desk@riverton.example}', 'accountable: Harbour master'])).toEqual([]);
});

test('a missing parent is one thing to put right', () => {
  const point = 'transparency: {summary: De haven, initiatives: [{id: a, start: 2026-01-01}, {id: b}]}';
  expect(told([point], [])).toEqual(['transparency: missing']);
  expect(told([point], ['transparency: {summary: The harbour}'])).toEqual(['transparency.initiatives: missing-initiative', 'transparency.initiatives: missing-initiative']);
});

test('a false says what silence says, and a zero does not', () => {
  expect(told(['example: false'], [])).toEqual([]);
  expect(told([], ['example: false'])).toEqual([]);
  expect(told(['example: true'], [])).toEqual(['example: missing']);
  expect(compare(front('example: true'), front('example: false')).problems).toMatchObject([{message: 'missing', paste: {text: 'example: true', how: 'instead'}}]);
  expect(told(['origin: {responses: {received: 0, open: 1}}'], ['origin: {responses: {open: 1}}'])).toEqual(['origin.responses.received: missing']);
});

test('facts that the original does not have are told, down to the list they stand in', () => {
  expect(told([], ['nextReview: 2026-12-01', 'origin: {moments: [{on: 2026-09-01}]}'])).toEqual(['nextReview: extra', 'origin: extra']);
  const moments = (...days: string[]) => [`origin: {moments: [${days.map((day) => `{on: ${day}}`).join(', ')}]}`];
  expect(told(moments('2026-09-01'), moments('2026-09-02'))).toEqual(['origin.moments.2026-09-02.on: different']);
  expect(told(moments('2026-09-01'), moments('2026-09-01', '2026-09-02'))).toEqual(['origin.moments.2026-09-02: extra']);
  expect(told(moments('2026-09-01', '2026-09-01'), moments('2026-09-01'))).toEqual(['origin.moments: number']);
});

test('an initiative that carries an id is found wherever it stands, one without is left to its own criterion', () => {
  const initiatives = (...items: string[]) => [`transparency: {initiatives: [${items.join(', ')}]}`];
  expect(told(initiatives('{id: a, start: 2026-01-01}', '{id: b}'), initiatives('{id: b}', '{id: a, start: 2026-01-02}'))).toEqual(['transparency.initiatives.a.start: different']);
  expect(told(initiatives('{title: Register}'), initiatives('{title: Register, start: 2026-01-01}'))).toEqual([]);
  expect(told(initiatives('{title: Register}'), ['transparency: {summary: The harbour}'])).toEqual([]);
  expect(told(initiatives('{id: a}'), ['transparency: {initiatives: [{id: a}, {id: b}]}'])).toEqual(['transparency.initiatives.b: extra-initiative']);
});

test('what could not be read is not compared', () => {
  expect(told(['period: {start: 2026-01-01, end: soon}'], ['period: {start: 2026-01-01, end: 2027-12-31}'])).toEqual([]);
  expect(told(['period: {start: 2026-01-01, end: 2027-12-31}'], ['period: {start: 2026-01-01, end: soon}'])).toEqual([]);
  const list = (item: string) => [`transparency: {initiatives: [{id: a}, ${item}]}`];
  expect(told(list('b'), list('{id: b}'))).toEqual([]);
  expect(told(list('{id: b}'), list('b'))).toEqual([]);
  const milestones = (items: string) => [`transparency: {initiatives: [{id: a, milestones: [${items}]}]}`];
  expect(told(milestones('{id: one}, two'), milestones('{id: one}, {id: two}'))).toEqual([]);
});

test('the order of facts and of items with a name does not count', () => {
  const lenses = (all: string) => [`transparency: {initiatives: [{id: a, lenses: {${all}}}]}`];
  expect(told(lenses('fast: [agile], chain: [one-file]'), lenses('chain: [one-file], fast: [agile]'))).toEqual([]);
  const milestones = (items: string) => [`transparency: {initiatives: [{id: a, milestones: [${items}]}]}`];
  expect(told(milestones('{id: one}, {id: two}'), milestones('{title: One}'))).toEqual(['transparency.initiatives.a.milestones: number']);
});

test('an id that the translation left out is missing', () => {
  const milestones = (items: string) => [`transparency: {initiatives: [{id: a, milestones: [${items}]}]}`];
  expect(told(milestones('{id: one}, {id: two}'), milestones('{id: one}, {title: Two}'))).toEqual(['transparency.initiatives.a.milestones.Two.id: missing']);
});

test('what differs in an initiative is told within it', () => {
  const initiative = (title: string, day: string) => front(`transparency: {initiatives: [{id: kade, ${title}start: ${day}}]}`);
  const values = (title: string) => compare(initiative('title: Kade, ', '2026-01-01'), initiative(title, '2026-02-01')).problems.map((problem) => problem.values);
  const dates = {actual: '2026-02-01', expected: '2026-01-01'};
  expect(values('title: Quay, ')).toEqual([{field: 'start', scope: 'initiative', name: 'Quay', ...dates}]);
  expect(values('').at(-1)).toEqual({field: 'start', scope: 'initiative', name: 'kade', ...dates});
});

test('sections are compared where their headings are known', () => {
  const section = `${ORIGINAL}\n## Transparantie\n\nDe haven toont wat zij weet.\n`;
  expect(compare(section, ORIGINAL).told).toEqual([': section']);
  expect(compare(section, `${ORIGINAL}\n## Openness {/* transparency */}\n\nThe harbour shows what it knows.\n`).told).toEqual([]);
  for (const nothing of ['', '\n&nbsp;\n']) expect(compare(section, `${ORIGINAL}\n## Transparency\n${nothing}`).told).toEqual([': section']);
  expect(compare(section, ORIGINAL.replace('language: nl', 'language: fr')).outcome).toBe('pass');
});

test('what is missing is there to paste, with its words left open', () => {
  const facts = 'milestones: [{id: one, title: Eerste, due: 2026-05-01}], lenses: {fast: [agile]}, methods: [{kind: letter, place: Haven}]';
  const {told, pastes} = compare(front(`participation: {initiatives: [{id: a, ${facts}}]}`), front('participation: {initiatives: [{id: a}]}'));
  expect(told).toEqual(['milestones', 'lenses', 'methods'].map((key) => `participation.initiatives.a.${key}: missing`));
  expect(pastes).toEqual(['milestones: [{id: one, title: …, due: 2026-05-01}]', 'lenses: {fast: [agile]}', 'methods: [{kind: letter, place: …}]']);
});
