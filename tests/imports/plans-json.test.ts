import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {plansJson as exported, planJson, type PublishedPlan} from '#exports';
import {plansJson, type ImportProblem} from '#imports';
import {translator} from '#locales';
import {parsePlan, type PlanReading, type SourceFile} from '#plan';
import {readWorkspace} from '#workspace';
import {anyBody, anyFrontMatter, anyInitiative, asFrontMatter} from '../support/any-plan.ts';
import {exportContext, published, publishedFolder, publishedIn, publishedOf, readImported} from '../support/exports.ts';
import {fixtureReports} from '../support/fixtures.ts';
import {fullPlan} from '../support/hostile.ts';
import {HOSTILE_TITLES, hostileReports} from '../support/hostile-titles.ts';
import {REPOSITORY} from '../support/openplan.ts';
import {DATE, judgeText} from '../support/read.ts';
import {textsIn} from '../support/texts-in.ts';

/** What is exported of the plans that were made of an export. */
function again(text: string, date = DATE): string {
  const {files, problems} = plansJson(text);
  if (problems.length > 0) throw new Error(said(problems).join('\n'));
  return exported(readImported(files).map((reading) => publishedOf(reading, date)), exportContext());
}

/** Problems as they are worded: `plan: sentence`, with a bang when the plan was left out. */
function said(problems: readonly ImportProblem[]): string[] {
  const words = translator('en');
  return problems.map((problem) => {
    const sentence = 'code' in problem ? words.text(`import.${problem.code}`, problem.values) : words.problem({...problem.source, values: problem.source.values ?? {}});
    return `${problem.refused ? '! ' : ''}${problem.plan ?? 'file'}: ${sentence}`;
  });
}

describe('what is imported is exported again as the same bytes:', () => {
  const sets: Record<string, PublishedPlan[]> = {
    'shipped plans': publishedIn(readWorkspace(REPOSITORY, DATE).reports),
    'a plan that fills in everything': publishedIn([judgeText(fullPlan('Tide tables', 'https://harbour.riverton.example/tides'))]),
  };

  test.for(Object.keys(sets))('%s', (name) => {
    const text = exported(sets[name] ?? [], exportContext());
    expect(again(text)).toBe(text);
  });

  const fixtures = publishedIn(fixtureReports()).map((plan): [string, PublishedPlan] => [`${plan.plan.data.title} (${plan.plan.body.length})`, plan]);
  test('fixtures of the criteria, one by one', () => {
    const wrong = fixtures.filter(([, plan]) => {
      const text = exported([plan], exportContext());
      // What is misshapen stands in no export, so a plan without it may be judged better.
      return plan.report.results.some(({criterion, outcome}) => criterion.about === 'reading' && outcome === 'fail') ? false : again(text) !== text;
    });
    expect(wrong.map(([title]) => title)).toEqual([]);
    expect(fixtures.length).toBeGreaterThan(200);
  });

  test('plans with hostile texts everywhere, once what is misshapen in them is gone', () => {
    for (const [index, {reading}] of hostileReports().entries()) {
      const plan = publishedOf(parsePlan('riverton/2026', {path: 'plans/riverton/2026.mdx', text: reading.files[0]?.text ?? ''}));
      const text = again(exported([plan], exportContext()));
      expect(again(text)).toBe(text);
      expect(textsIn(text)).toContain(HOSTILE_TITLES[index]?.toWellFormed());
    }
  });

  test('any plan', () => {
    fc.assert(
      fc.property(anyFrontMatter(), anyBody(), (fields, body) => {
        const reading = parsePlan('riverton/2026', {path: 'plans/riverton/2026.mdx', text: asFrontMatter(fields) + body});
        fc.pre(isSound(reading));
        const text = exported([publishedOf(reading)], exportContext());
        expect(again(text)).toBe(text);
      }),
      {numRuns: 60},
    );
  });

  test('any plan that is a folder', () => {
    const members = fc.uniqueArray(fc.tuple(fc.constantFrom('boats', 'Quay 2', 'tides', 'a.b', 'été'), anyInitiative(), anyBody()), {selector: ([name]) => name, maxLength: 3});
    fc.assert(
      fc.property(anyFrontMatter(), anyBody(), members, (fields, body, own) => {
        const files = own.map(([name, initiative, story]): SourceFile => ({path: `plans/riverton/2026/${name}.mdx`, text: asFrontMatter(initiative) + story}));
        const index = {path: 'plans/riverton/2026/index.mdx', text: asFrontMatter(fields) + body};
        const reading = parsePlan('riverton/2026', index, files.sort((a, b) => (a.path < b.path ? -1 : 1)));
        fc.pre(isSound(reading));
        const text = exported([publishedOf(reading)], exportContext());
        expect(again(text)).toBe(text);
        expect(plansJson(text).files.map(({path}) => path).sort()).toEqual(reading.files.map(({path}) => path).sort());
      }),
      {numRuns: 40},
    );
  });
});

function isSound({plan, problems}: PlanReading): boolean {
  return plan !== undefined && problems.length === 0;
}

describe('the files of a plan', () => {
  const text = `---
title: Open harbour plan
publisher: riverton
language: en
summary: >-
  Berths are easy to find, the books are open, and whoever lives on the quay has a say in what
  becomes of it. That is the whole plan.
period:
  start: 2026-01-01
  end: 2027-12-31
example: true

transparency:
  summary: 'Open data: how'
  initiatives:
    - id: open-spending
      title: |-
        Spending
          each month
      resources:
        budget: 1200.5
      themes: [finance]
---

## Transparency
`;

  test('read as if somebody had written them', () => {
    const plan = publishedOf(parsePlan('riverton/2026', {path: 'plans/riverton/2026.mdx', text}));
    expect(plansJson(exported([plan], exportContext()))).toEqual({files: [{path: 'plans/riverton/2026.mdx', text}], problems: []});
  });

  test('come of the file of one plan as well', () => {
    const plan = published('nextReview: 2026-12-01', {body: 'Boats.\n'});
    expect(plansJson(planJson(plan, exportContext())).files).toEqual([{path: 'plans/riverton/2026.mdx', text: '---\ntitle: Open harbour plan\npublisher: riverton\nlanguage: en\nnextReview: 2026-12-01\n---\nBoats.\n'}]);
  });

  test('are a folder again when the plan was one, with a file for each initiative that had one', () => {
    const folder = publishedFolder('riverton/2027', [
      {path: 'plans/riverton/2027/index.mdx', text: '---\ntitle: Open harbour plan\npublisher: riverton\nlanguage: en\n\ntransparency:\n  initiatives:\n    - id: tides\n---\n'},
      {path: 'plans/riverton/2027/boats.mdx', text: '---\npoint: transparency\ntitle: Boats\n---\n\nEvery spring.\n'},
      {path: 'plans/riverton/2027/seals.mdx', text: '---\npoint: collaboration\ntitle: Seals\n---\n'},
    ]);
    expect(plansJson(exported([folder], exportContext())).files).toEqual(folder.plan.files);
  });

  test('are a folder of one file when the plan was that', () => {
    const folder = publishedFolder('riverton/2027', [{path: 'plans/riverton/2027/index.mdx', text: '---\ntitle: Open harbour plan\npublisher: riverton\nlanguage: en\n---\n'}]);
    expect(plansJson(exported([folder], exportContext())).files.map(({path}) => path)).toEqual(['plans/riverton/2027/index.mdx']);
  });
});

const HEAD = {title: 'Open harbour plan', publisher: 'riverton', language: 'en'};
const importOf = (...plans: unknown[]) => plansJson(JSON.stringify({version: 1, plans}));
const saidOf = (...plans: unknown[]) => said(importOf(...plans).problems);

describe('a file that is no open data of ours is refused:', () => {
  test.for([
    ['', 'JSON'],
    ['no plans', 'JSON'],
    ['{"plans": [', 'JSON'],
    ['null', 'the list of plans'],
    ['[]', 'the list of plans'],
    ['7', 'the list of plans'],
    ['{}', 'the list of plans'],
    ['{"plans": {}}', 'the list of plans'],
    ['{"version": 2, "plans": []}', 'Unexpected version 2, expected 1'],
    ['{"version": {"toString": null}, "plans": []}', 'Unexpected version {"toString":null}, expected 1'],
  ] as const)('%s', ([text, sentence]) => {
    const {files, problems} = plansJson(text);
    expect(files).toEqual([]);
    expect(said(problems)).toEqual([expect.stringContaining(sentence)]);
    expect(problems).toMatchObject([{refused: true}]);
  });
});

describe('a plan is left out when', () => {
  test.for([
    '../riverton/2026',
    'riverton/../../etc/passwd',
    '/etc/passwd',
    'riverton',
    'riverton/2026/extra',
    'riverton\\2026',
    'riverton/.hidden',
    '.git/config',
    'riverton/2026\u0000',
    'riverton/2026\n',
    'riverton/readme',
    'riverton/%2e%2e',
    'C:/plans',
    `riverton/${'a'.repeat(300)}`,
    '',
  ])('its id cannot be a path: %j', (id) => {
    expect(importOf({id, plan: HEAD})).toMatchObject({files: [], problems: [{refused: true, code: 'id'}]});
  });

  test.for([5, null, 'riverton/2026', [], {}, {id: 7, plan: HEAD}, {id: 'riverton/2026'}, {id: 'riverton/2026', plan: []}, {id: 'riverton/2026', plan: null}, {id: 'riverton/2026', plan: 'text'}])('it is none: %j', (entry) => {
    expect(saidOf({id: 'riverton/2025', plan: HEAD}, entry)).toEqual(['! #2: Unexpected entry in the list of plans, expected an object with id and plan']);
  });

  test('its id was there before, in whatever case', () => {
    expect(saidOf({id: 'riverton/2026', plan: HEAD}, {id: 'Riverton/2026', plan: HEAD})).toEqual(['! #2: Unexpected second plan Riverton/2026, expected one of each id']);
  });

  test.for([{body: 5}, {body: null}, {stories: []}, {stories: {tides: 5}}, {stories: 'text'}])('a text is none: %j', (more) => {
    expect(importOf({id: 'riverton/2026', plan: HEAD, ...more})).toMatchObject({files: [], problems: [{refused: true, code: 'not-text'}]});
  });

  test.for(['../tides', 'index', 'INDEX', 'a/b', '.tides', '', '__proto__', 'a'.repeat(200), 'a\nb', 'a:b'])('the name of a story cannot be that of a file: %j', (name) => {
    const entry = `{"id": "riverton/2026", "plan": {"transparency": {"initiatives": [{"id": ${JSON.stringify(name)}}]}}, "stories": {${JSON.stringify(name)}: "Boats."}}`;
    expect(plansJson(`{"plans": [${entry}]}`)).toMatchObject({files: [], problems: [{refused: true, code: 'story-name'}]});
  });

  test('two stories would be one file on some disks', () => {
    expect(saidOf({id: 'riverton/2026', plan: HEAD, stories: {Tides: '', tides: ''}})).toEqual(['! riverton/2026: Unexpected name of a story “tides”, expected the id of an initiative: it becomes the name of a file']);
  });

  test('a story has no initiative, or one that says another point than its place', () => {
    const lost = '! riverton/2026: Unexpected story “tides”, expected an initiative of that id';
    expect(saidOf({id: 'riverton/2026', plan: {...HEAD, transparency: {initiatives: [{id: 'boats'}, 7, null]}}, stories: {tides: 'High.'}})).toEqual([lost]);
    expect(saidOf({id: 'riverton/2026', plan: {...HEAD, transparency: 'open'}, stories: {tides: 'High.'}})).toEqual([lost]);
    expect(saidOf({id: 'riverton/2026', plan: {...HEAD, transparency: {initiatives: [{id: 'tides', point: 'flagship'}]}}, stories: {tides: 'High.'}})).toEqual([lost]);
  });

  test('it lacks what no plan can lack', () => {
    expect(saidOf({id: 'riverton/2026', plan: {title: 'Open harbour plan'}})).toEqual([expect.stringMatching(/^! riverton\/2026: Missing `publisher`/), expect.stringMatching(/^! riverton\/2026: Missing `language`/)]);
  });

  test.for(['<script>alert(1)</script>', 'import fs from "fs"\n', '{process.exit()}', '[quay](javascript:alert(1))', '<img src="https://elsewhere.example/a.png" />'])('its text is unsafe: %s', (body) => {
    expect(importOf({id: 'riverton/2026', plan: HEAD, body: `\n${body}\n`})).toMatchObject({files: [], problems: [{refused: true, plan: 'riverton/2026'}]});
  });

  test('an address in it is unsafe', () => {
    expect(importOf({id: 'riverton/2026', plan: {...HEAD, feedback: 'javascript:alert(1)'}})).toMatchObject({files: [], problems: [{refused: true, source: {criterion: 'safe-content'}}]});
  });

  test('it goes deeper than any plan', () => {
    const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    expect(said(plansJson(`{"plans": [{"id": "riverton/2026", "plan": {"title": ${deep}}}]}`).problems)).toEqual(['! riverton/2026: Unexpected depth: something lies more than 32 levels deep, which is no plan']);
  });

  test('a file of it would be too large to be read', () => {
    expect(saidOf({id: 'riverton/2026', plan: HEAD, body: 'boats '.repeat(200_000)})).toEqual(['! riverton/2026: plans/riverton/2026.mdx would be larger than 1 MB, the most that is read of a plan']);
  });

  test('a file of it would be no text', () => {
    expect(importOf({id: 'riverton/2026', plan: HEAD, body: 'nul \u0000'})).toMatchObject({files: [], problems: [{refused: true, source: {message: 'binary'}}]});
  });
});

describe('what is only misshapen', () => {
  test('is written with the plan, and named with its place', () => {
    const {files, problems} = importOf({id: 'riverton/2026', plan: {...HEAD, status: 'final', berths: {quay: 1}}});
    expect(files).toEqual([{path: 'plans/riverton/2026.mdx', text: '---\ntitle: Open harbour plan\npublisher: riverton\nlanguage: en\nstatus: final\nberths:\n  quay: 1\n---\n'}]);
    expect(said(problems)).toEqual([
      'riverton/2026: Unexpected “final” as `status`, expected one of draft, consultation, adopted, closed',
      expect.stringMatching(/^riverton\/2026: Unknown key `berths`/),
    ]);
    expect(problems).toMatchObject([{source: {at: {path: 'plans/riverton/2026.mdx', start: {line: 5}}}}, {source: {at: {start: {line: 6}}}}]);
  });

  test('does not keep other plans from being written', () => {
    expect(importOf({id: '..', plan: HEAD}, {id: 'riverton/2026', plan: HEAD}).files.map(({path}) => path)).toEqual(['plans/riverton/2026.mdx']);
  });

  test('changes nothing about objects: __proto__ is a key that nobody knows', () => {
    const text = '{"__proto__": {"polluted": 1}, "plans": [{"id": "riverton/2026", "__proto__": {"body": 5}, "plan": {"title": "T", "publisher": "riverton", "language": "en", "__proto__": {"polluted": 2}, "transparency": {"__proto__": {"polluted": 3}}}}]}';
    const {problems} = plansJson(text);
    expect(said(problems).map((sentence) => sentence.replace(/,[^]*/, ''))).toEqual(['riverton/2026: Unknown key `__proto__`', 'riverton/2026: Unknown key `__proto__`']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect('polluted' in {}).toBe(false);
  });
});

describe('whatever stands in the file', () => {
  test('nothing is thrown', () => {
    fc.assert(
      fc.property(fc.json({maxDepth: 6}), fc.jsonValue({maxDepth: 5}), fc.jsonValue({maxDepth: 5}), (text, fields, stories) => {
        plansJson(text);
        importOf(fields, {id: 'riverton/2026', plan: fields, stories}, {id: 'riverton/2027', plan: {...HEAD, transparency: fields, collaboration: {initiatives: fields}}, stories, body: stories});
      }),
      {numRuns: 300},
    );
  });

  test('no file lies outside plans/', () => {
    const names = fc.string({unit: fc.constantFrom('.', '/', '\\', 'a', '~', '%2e', ':', ' ', '\u0000', '-')});
    fc.assert(
      fc.property(names, names, (id, story) => {
        const {files} = importOf({id, plan: {...HEAD, transparency: {initiatives: [{id: story}]}}, stories: {[story]: ''}});
        expect(files.every(({path}) => /^plans\/[A-Za-z0-9][^/\\]*\/[A-Za-z0-9][^/\\]*(\/[\p{L}\p{N}][^/\\]*)?\.mdx$/u.test(path))).toBe(true);
      }),
      {numRuns: 500},
    );
  });
});
