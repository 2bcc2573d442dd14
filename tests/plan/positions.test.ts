import {describe, expect, test} from 'vitest';
import {judge, type Problem} from '#checklist';
import {translator, type LanguageCode} from '#locales';
import {decode, parsePlan, type FieldPath, type Plan, type PlanReading, type Range, type SourceFile} from '#plan';
import {contextFor, readText, unmet} from '../support/read.ts';

const PATH = 'plans/riverton/2026.mdx';
const fileOf = (path: string, text: string): SourceFile => decode(path, new TextEncoder().encode(text)).file;

/** What is said of a reading's files, with `line:column-line:column` and what stands there. */
function told(reading: PlanReading, language: LanguageCode): string[] {
  return reading.problems.map(({criterion, message, values = {}, at}) => {
    const sentence = translator(language).problem({criterion, message, values});
    return `${placeOf(at)} «${wordsAt(reading, at)}» ${sentence}`;
  });
}

function placeOf({start, end}: Range): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}

function wordsAt({files}: Pick<PlanReading, 'files'>, {path, start, end}: Range): string {
  const file = files.find((each) => each.path === path);
  return file?.text.slice(start.offset, end.offset) ?? '';
}

describe('a plan with seven mistakes', () => {
  const text = `---
title: The harbour archive
publisher: riverton
language: en
sumary: Ships and their papers, open to all.
status: adoptd
period: {start: 2026-02-30, end: 2027-12-31}
contact: harbour@riverton.example
licence: CC0-1.0
licence: CC-BY-4.0
---

## Transparency

The papers of \u{1F6A2} ships are kept at {process.env.HOME}, in order.

They are on [the map](javascript:alert(1)).
`;
  const english = [
    '5:1-5:7 «sumary» Unknown key `sumary`, did you mean `summary`?',
    '6:9-6:15 «adoptd» Unexpected “adoptd” as `status`, did you mean adopted? Expected one of draft, consultation, adopted, closed',
    '7:17-7:27 «2026-02-30» Unexpected “2026-02-30” as `start`, expected a date that exists, such as 2026-12-31',
    '8:10-8:34 «harbour@riverton.example» Unexpected “harbour@riverton.example” as `contact`, expected keys with values, each on a line of its own',
    '10:1-10:8 «licence» Unexpected second `licence`, expected it once: line 9 has it already',
    '15:36-15:54 «{process.env.HOME}» Unexpected code in braces, expected text: put a backslash before a brace that readers should see',
    '17:13-17:43 «[the map](javascript:alert(1))» Unexpected link that starts with javascript:, expected https:, http:, mailto: or tel:',
  ];
  const dutch = [
    '5:1-5:7 «sumary» Onbekende sleutel `sumary`, bedoelde u `summary`?',
    '6:9-6:15 «adoptd» Onverwachte waarde “adoptd” bij `status`, bedoelde u adopted? Verwacht: een van draft, consultation, adopted, closed',
    '7:17-7:27 «2026-02-30» Onverwachte waarde “2026-02-30” bij `start`, verwacht: een datum die bestaat, zoals 2026-12-31',
    '8:10-8:34 «harbour@riverton.example» Onverwachte waarde “harbour@riverton.example” bij `contact`, verwacht: sleutels met waarden, elk op een eigen regel',
    '10:1-10:8 «licence» Onverwachte tweede `licence`, verwacht: één keer. Op regel 9 staat deze al',
    '15:36-15:54 «{process.env.HOME}» Onverwachte code tussen accolades, verwacht: tekst. Zet een backslash voor een accolade die lezers moeten zien',
    '17:13-17:43 «[the map](javascript:alert(1))» Onverwachte link die begint met javascript:, verwacht: https:, http:, mailto: of tel:',
  ];

  test('shows seven problems, each at its place, in English', () => {
    expect(told(readText(text), 'en')).toEqual(english);
  });

  test('and in Dutch', () => {
    expect(told(readText(text), 'nl')).toEqual(dutch);
  });

  test.for([
    ['with the line endings of Windows', text.replaceAll('\n', '\r\n')],
    ['with the line endings of an old Mac', text.replaceAll('\n', '\r')],
    ['with a byte order mark', `\uFEFF${text}`],
    ['with both a mark and the line endings of Windows', `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ] as const)('%s it shows the same', ([, other]) => {
    expect(told(readText(other), 'en')).toEqual(english);
  });

  test('with mistakes in its syntax as well, it shows all that can be seen at once', () => {
    const broken = `${text}\nA < is fine, but not <quay, and no {brace either.\n\n<!-- nor this -->\n`;
    expect(told(readText(broken), 'en').map((each) => each.slice(0, 40))).toEqual([
      ...english.slice(0, 5).map((each) => each.slice(0, 40)),
      expect.stringMatching(/^19:22-19:27 «<quay» Unexpected `<`/),
      expect.stringMatching(/^19:36-19:37 «\{» Unexpected brace/),
      expect.stringMatching(/^21:1-21:2 «<» Unexpected HTML comment/),
    ]);
  });
});

describe('places in the front matter', () => {
  const text = `---
title: "The harbour archive"
publisher: riverton
language: en
summary: >
  Ships and their papers,
  open to all.
contact: {name: Harbour office, email: 'open@riverton.example'}
sources:
  - title: Register of ships
    url: https://riverton.example/register
  - {title: Map, url: https://riverton.example/map}
adopted:
  on: 2026-01-01   # by the council
nextReview:
origin:
  contributors:
  - name: Skippers
    kind: citizens
---
`;
  const plan = planOf(text);
  const at = (find: (plan: Plan) => Range) => wordsAt(plan, find(plan));

  test.for<[FieldPath, string]>([
    [['title'], '"The harbour archive"'],
    [['summary'], 'Ships and their papers,\n  open to all.'],
    [['contact'], "{name: Harbour office, email: 'open@riverton.example'}"],
    [['contact', 'email'], "'open@riverton.example'"],
    [['contact', 'role'], 'contact'],
    [['sources'], 'sources'],
    [['sources', 0], 'title: Register of ships'],
    [['sources', 0, 'url'], 'https://riverton.example/register'],
    [['sources', 1], '{title: Map, url: https://riverton.example/map}'],
    [['sources', 2], 'sources'],
    [['adopted'], 'adopted'],
    [['adopted', 'on'], '2026-01-01'],
    [['adopted', 'by'], 'adopted'],
    [['nextReview'], 'nextReview'],
    [['origin', 'contributors', 0, 'discipline'], 'name: Skippers'],
    [['period', 'start'], '---'],
    [[], '---'],
  ])('locate %j is «%s»', ([path, words]) => {
    expect(at((each) => each.locate(path))).toBe(words);
  });

  test.for<[FieldPath, string]>([
    [['title'], 'title'],
    [['contact', 'email'], 'email'],
    [['sources', 0], 'title: Register of ships'],
    [['sources', 1, 'url'], 'url'],
    [['period'], '---'],
  ])('locateKey %j is «%s»', ([path, words]) => {
    expect(at((each) => each.locateKey(path))).toBe(words);
  });

  test.for<[FieldPath, string]>([
    [['title'], 'title: "The harbour archive"'],
    [['summary'], 'summary: >\n  Ships and their papers,\n  open to all.'],
    [['contact', 'name'], 'name: Harbour office'],
    [['sources', 0], 'title: Register of ships\n    url: https://riverton.example/register'],
    [['adopted'], 'adopted:\n  on: 2026-01-01'],
    [['adopted', 'by'], 'adopted:\n  on: 2026-01-01'],
    [['period'], '---'],
  ])('extent of %j is «%s»', ([path, words]) => {
    expect(at((each) => each.extent(path))).toBe(words);
  });

  test('a key without a value is empty, and no other', () => {
    const paths: FieldPath[] = [['nextReview'], ['period'], ['origin'], ['contact']];
    expect(paths.map((path) => plan.isEmptyKey(path))).toEqual([true, false, false, false]);
  });

  test.for<[FieldPath, object]>([
    [[], {line: 19, indent: 0, flow: false, depth: 0}],
    [['contact'], {line: 8, indent: 10, flow: true, depth: 1}],
    [['sources'], {line: 12, indent: 2, flow: false, depth: 1}],
    [['sources', 0], {line: 11, indent: 4, flow: false, depth: 2}],
    [['adopted'], {line: 14, indent: 2, flow: false, depth: 1}],
    [['nextReview'], {line: 15, indent: 2, flow: false, depth: 1}],
    [['origin', 'contributors'], {line: 19, indent: 2, flow: false, depth: 2}],
    [['origin', 'draft'], {line: 19, indent: 2, flow: false, depth: 1}],
  ])('placeIn %j is %j', ([path, place]) => {
    expect(plan.placeIn(path)).toMatchObject({path: PATH, ...place});
  });

  test.for<[FieldPath, string]>([
    [['contact', 'email'], 'contact.email'],
    [['sources', 0, 'url'], 'sources.Register of ships.url'],
    [['sources', 7, 'url'], 'sources.7.url'],
    [['origin', 'contributors', 0], 'origin.contributors.Skippers'],
    [[], ''],
  ])('fieldName of %j is %s', ([path, name]) => {
    expect(plan.fieldName(path)).toBe(name);
  });
});

describe('what has the wrong shape', () => {
  const text = (fields: string) => `---\ntitle: The harbour archive\npublisher: riverton\nlanguage: en\n${fields}\n---\n`;

  test('counts as absent, without a second problem', () => {
    const reading = readText(text('summary: 2026\ncontact: the harbour office\nsources: [Register, {title: Map, url: https://riverton.example/map}]'));
    const plan = planFrom(reading);
    expect(told(reading, 'en').map((each) => each.split(' Unexpected')[0])).toEqual(['5:10-5:14 «2026»', '6:10-6:28 «the harbour office»', '7:11-7:19 «Register»']);
    expect(plan.data.summary).toBeUndefined();
    expect(plan.data.contact).toBeUndefined();
    expect(plan.data.sources).toEqual([{title: 'Map', url: 'https://riverton.example/map'}]);
    expect(wordsAt(plan, plan.locate(['sources', 0, 'title']))).toBe('Map');
    expect([['summary'], ['contact'], ['contact', 'email'], ['sources']].map((path) => plan.isFlawed(path))).toEqual([true, true, true, true]);
    expect([['title'], ['feedback'], ['sources', 0]].map((path) => plan.isFlawed(path))).toEqual([false, false, false]);
    expect(saidBesides(reading, ['plan-summary', 'contact-point'])).toEqual([]);
  });

  test('is told once more when it is not there at all', () => {
    expect(saidBesides(readText(text('status: adopted')), ['plan-summary', 'contact-point'])).toEqual(['plan-summary', 'contact-point']);
  });

  test('a misspelt key stands for the one that is missing', () => {
    const reading = readText(text('sumary: Ships and their papers.\nnext_review: 2026-12-01'));
    const plan = planFrom(reading);
    expect(told(reading, 'en')).toEqual(['5:1-5:7 «sumary» Unknown key `sumary`, did you mean `summary`?', '6:1-6:12 «next_review» Unknown key `next_review`, did you mean `nextReview`?']);
    expect(plan.isFlawed(['summary'])).toBe(true);
    expect(plan.isFlawed(['nextReview'])).toBe(true);
    expect(plan.isFlawed(['period'])).toBe(false);
    expect(saidBesides(reading, ['plan-summary'])).toEqual([]);
  });

  test('a misspelt title is not missing too', () => {
    const reading = readText('---\ntitel: The harbour archive\npublisher: riverton\nlanguage: en\n---\n');
    expect(told(reading, 'en')).toEqual(['2:1-2:6 «titel» Unknown key `titel`, did you mean `title`?']);
    expect(reading.plan).toBeUndefined();
  });

  test('a key that is no text is found where it stands', () => {
    expect(told(readText(text('1.0: ships\n~: quays')), 'en').map((each) => each.split(',')[0])).toEqual(['5:1-5:4 «1.0» Unknown key `1`', '6:1-6:2 «~» Unknown key `null`']);
  });

  /** The ids of `criteria` that have something to say of a plan whose shape was told already. */
  function saidBesides(reading: PlanReading, criteria: string[]): string[] {
    const report = judge(reading, contextFor(reading));
    return criteria.filter((id) => report.results.some(({criterion, problems}) => criterion.id === id && problems.length > 0));
  }
});

describe('a plan in a folder', () => {
  const head = '---\ntitle: The harbour archive\npublisher: riverton\nlanguage: en\nstatus: adopted\ntransparency:\n  summary: What lies in the cellar comes out.\n';
  const register = ['id: register', 'title: The register of ships', 'summary: Every ship since 1801.', 'start: 2026-01-01', 'end: 2026-13-01'];
  const berths = ['id: berths', 'title: Who gets which berth', 'question: Which berths stay free?', 'decidedBy: The harbour master'];
  const item = (lines: string[]) => lines.map((line, index) => `    ${index === 0 ? '- ' : '  '}${line}`).join('\n');
  const body = '---\n\n## Transparency\n\nShips and their papers.\n';

  const single = parsePlan('riverton/2026', fileOf(PATH, `${head}  initiatives:\n${item(register)}\nparticipation:\n  initiatives:\n${item(berths)}\n${body}`));
  const story = (point: string, lines: string[]) => `---\npoint: ${point}\n${lines.slice(1).join('\n')}\n---\n`;
  const folder = parsePlan('riverton/2026', fileOf('plans/riverton/2026/index.mdx', `${head}${body}`), [
    fileOf('plans/riverton/2026/berths.mdx', story('participation', berths)),
    fileOf('plans/riverton/2026/register.mdx', story('transparency', register)),
  ]);

  test('says the same as one file with the same content', () => {
    expect(planFrom(folder).data).toEqual(planFrom(single).data);
    expect(reportOf(folder).points).toEqual(reportOf(single).points);
    expect(unmet(reportOf(folder))).toEqual(unmet(reportOf(single)));
    expect(sentences(folder)).toEqual(sentences(single));
    expect(sentences(single).length).toBeGreaterThan(20);
    expect(sentences(single)).toContain('Unexpected “2026-13-01” as `end`, expected a date that exists, such as 2026-12-31');
  });

  test('names the places in the files of the initiatives', () => {
    const plan = planFrom(folder);
    const title = plan.locate(['participation', 'initiatives', 0, 'title']);
    expect([title.path, placeOf(title), wordsAt(plan, title)]).toEqual(['plans/riverton/2026/berths.mdx', '3:8-3:28', 'Who gets which berth']);
    expect(plan.placeIn(['transparency', 'initiatives', 0])).toMatchObject({path: 'plans/riverton/2026/register.mdx', line: 6, indent: 0, flow: false, depth: 3});
    expect(plan.isFlawed(['transparency', 'initiatives', 0, 'end'])).toBe(true);
  });

  test('shows the problems of all its files at once', () => {
    const reading = parsePlan('riverton/2026', fileOf('plans/riverton/2026/index.mdx', head.replace('status: adopted', 'status: adoptd') + body), [
      fileOf('plans/riverton/2026/berths.mdx', '---\npoint: participation\ntitle: [\n---\n\nA {brace.\n'),
      fileOf('plans/riverton/2026/register.mdx', `${story('transparency', register)}\n<script />\n`),
    ]);
    expect(reading.plan).toBeUndefined();
    expect(reading.problems.map(({message, at}) => `${at.path.split('/').at(-1)} ${placeOf(at)} ${message}`)).toEqual([
      'index.mdx 5:9-5:15 expected-one-of-suggest',
      'berths.mdx 3:8-3:9 yaml-unclosed',
      'berths.mdx 6:3-6:4 mdx-brace',
      'register.mdx 6:6-6:16 expected-date',
      'register.mdx 9:1-9:8 element',
    ]);
  });

  function reportOf(reading: PlanReading) {
    return judge(reading, contextFor(reading));
  }

  function sentences(reading: PlanReading): string[] {
    const problems: Problem[] = reportOf(reading).results.flatMap((result) => result.problems);
    return problems.map((problem) => translator('en').problem(problem)).sort();
  }
});

function planOf(text: string): Plan {
  return planFrom(readText(text));
}

function planFrom(reading: PlanReading): Plan {
  if (!reading.plan) throw new Error(`this plan cannot be read: ${told(reading, 'en').join('\n')}`);
  return reading.plan;
}
