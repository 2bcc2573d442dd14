import {Ajv, type ValidateFunction} from 'ajv';
import addFormats from 'ajv-formats';
import {describe, expect, test} from 'vitest';
import {EXPORTERS, planJson, plansJson, plansJsonSchema, type PublishedPlan} from '#exports';
import {valueAt, type JsonSchema} from '#plan';
import {readWorkspace} from '#workspace';
import {exportContext, published, publishedFolder, publishedIn} from '../support/exports.ts';
import {fixtureReports} from '../support/fixtures.ts';
import {fullPlan} from '../support/hostile.ts';
import {hostileReports} from '../support/hostile-titles.ts';
import {REPOSITORY} from '../support/openplan.ts';
import {DATE, judgeText} from '../support/read.ts';
import {textsIn} from '../support/texts-in.ts';

const HARBOUR = `
licence: CC0-1.0
transparency:
  initiatives:
    - id: open-spending
      title: See what the harbour costs
      end: 2026-12-31
      themes: [finance]
      milestones: [{id: first-file, due: 2026-02-01, done: 2026-02-04}, {id: each-month, due: 2026-05-22}]
      measures: [{name: Downloads, observations: [{value: 41, on: 2026-03-31}, {value: 7, on: 2026-02-28}]}]
      updates: [{on: 2026-05-20, status: limited}]
`;

const harbour = published(HARBOUR, {body: '\n## Transparency\n\nWe **count** boats.\n'});

test('holds what a plan says under the keys of the plan format, and what follows from it under a key of its own', () => {
  expect(JSON.parse(plansJson([harbour], exportContext()))).toEqual({
    version: 1,
    generator: 'Openplan 1.2.3',
    date: '2026-06-01',
    portal: {name: {en: 'Plans of Riverton', nl: 'Plannen van Rivierstad'}, url: 'https://plans.riverton.example'},
    publishers: {
      riverton: {name: {en: 'Town of Riverton', nl: 'Stad Rivierstad'}, kind: 'municipality', country: 'GB', url: 'https://www.riverton.example', identifier: ['https://www.wikidata.org/wiki/Q1']},
    },
    themes: {finance: {en: 'Money and budget', nl: 'Geld en begroting'}},
    plans: [
      {
        id: 'riverton/2026',
        page: 'https://plans.riverton.example/plans/riverton/2026/',
        source: 'plans/riverton/2026.mdx',
        plan: harbour.plan.data,
        body: '\n## Transparency\n\nWe **count** boats.\n',
        derived: {
          date: '2026-06-01',
          status: 'draft',
          points: {origin: 'absent', transparency: 'intention', participation: 'absent', collaboration: 'absent', flagship: 'absent'},
          initiatives: [
            {
              point: 'transparency',
              id: 'open-spending',
              page: 'https://plans.riverton.example/plans/riverton/2026/#open-spending',
              status: 'limited',
              overdue: true,
              milestones: [{id: 'first-file', state: 'done'}, {id: 'each-month', state: 'overdue'}],
              measures: [{name: 'Downloads', latest: {value: 41, on: '2026-03-31'}}],
            },
          ],
        },
      },
    ],
  });
});

test('gives paths when nobody said where the portal is published', () => {
  const [plan] = plansIn(plansJson([harbour], exportContext({url: undefined})));
  expect(plan).toMatchObject({page: '/plans/riverton/2026/', derived: {initiatives: [{page: '/plans/riverton/2026/#open-spending'}]}});
});

test('judges a closed plan as of the last day of its period', () => {
  const closed = published('status: closed\nperiod: {end: 2026-03-31}\ntransparency: {initiatives: [{id: tides, milestones: [{due: 2026-03-01}, {due: 2026-05-01}]}]}');
  expect(plansIn(plansJson([closed], exportContext()))[0]).toMatchObject({derived: {date: '2026-03-31', status: 'closed', initiatives: [{milestones: [{state: 'overdue'}, {state: 'due'}]}]}});
});

test('an initiative that ran over is overdue, and one that is finished is not', () => {
  const plan = published('collaboration: {initiatives: [{end: 2026-05-31}, {end: 2026-06-01}, {end: 2026-05-31, updates: [{on: 2026-05-01, status: cancelled}]}]}');
  const [first] = plansIn(plansJson([plan], exportContext()));
  expect(valueAt(first, ['derived', 'initiatives'])).toMatchObject([{overdue: true}, {overdue: false}, {overdue: false}]);
});

describe('a plan that is a folder', () => {
  const folder = publishedFolder('riverton/2027', [
    {path: 'plans/riverton/2027/index.mdx', text: '---\ntitle: Open harbour plan\npublisher: riverton\nlanguage: en\nflagship: {summary: A lock.}\norigin: {summary: A storm.}\n---\nAll of it.\r\n'},
    {path: 'plans/riverton/2027/seals.mdx', text: '---\npoint: collaboration\ntitle: Count seals\n---\n\nEvery spring.\n'},
    {path: 'plans/riverton/2027/tides.mdx', text: '---\npoint: transparency\ntitle: Tides\n---\n'},
  ]);
  const [plan] = plansIn(plansJson([folder], exportContext()));

  test('has its initiatives among the others, and the text of each, to the byte, even if there is none', () => {
    expect(plan).toMatchObject({
      source: 'plans/riverton/2027/index.mdx',
      plan: {transparency: {initiatives: [{id: 'tides', title: 'Tides'}]}, collaboration: {initiatives: [{id: 'seals', title: 'Count seals'}]}},
      body: 'All of it.\r\n',
      stories: {seals: '\nEvery spring.\n', tides: ''},
    });
  });

  test('has its points in the order of the checklist, wherever they were said', () => {
    expect(Object.keys(Object(valueAt(plan, ['plan'])))).toEqual(['title', 'publisher', 'language', 'origin', 'transparency', 'collaboration', 'flagship']);
  });
});

describe('the file of all plans', () => {
  const shipped = publishedIn(readWorkspace(REPOSITORY, DATE).reports);
  const text = plansJson(shipped, exportContext());

  test('has them by id, whatever order they come in, and the same bytes twice', () => {
    expect(plansJson(shipped.toReversed(), exportContext())).toBe(text);
    expect(plansIn(text).map((plan) => valueAt(plan, ['id']))).toEqual(shipped.map(({plan}) => plan.id).sort());
  });

  test('holds each as its own file has it', () => {
    expect(plansIn(text)).toEqual(shipped.map((each) => JSON.parse(planJson(each, exportContext()))));
  });

  test('names only publishers and themes that are there', () => {
    const document = JSON.parse(plansJson([published('transparency: {initiatives: [{themes: [fishing]}]}', {id: 'fenmarsh/2026'})], exportContext()));
    expect(document).toMatchObject({publishers: {}, themes: {}});
    expect(Object.keys(document.publishers).concat(Object.keys(document.themes))).toEqual([]);
  });
});

test('holds no half of a surrogate pair', () => {
  const text = plansJson(publishedIn(hostileReports()), exportContext());
  expect(textsIn(text).filter((each) => !each.isWellFormed())).toEqual([]);
  expect(text.isWellFormed()).toBe(true);
});

describe('its JSON Schema', () => {
  const schema = plansJsonSchema('https://plans.riverton.example');
  const validate: ValidateFunction = addFormats.default(new Ajv({strict: true, allErrors: true})).compile(schema);
  const full = publishedIn([judgeText(fullPlan('Tide tables', 'https://harbour.riverton.example/tides'))]);
  const sets: Record<string, PublishedPlan[]> = {
    'shipped plans': publishedIn(readWorkspace(REPOSITORY, DATE).reports),
    fixtures: publishedIn(fixtureReports()),
    'hostile texts': publishedIn(hostileReports()),
    'a plan that fills in everything': full,
    'no plans': [],
  };

  test.for(Object.keys(sets))('takes %s', (name) => {
    validate(JSON.parse(plansJson(sets[name] ?? [], exportContext())));
    expect(validate.errors ?? []).toEqual([]);
  });

  test.for<[string, (document: Record<string, unknown>) => void]>([
    ['another version', (document) => (document['version'] = 2)],
    ['a key that nobody knows', (document) => (document['berth'] = 1)],
    ['a plan with one', (document) => (at(document, 'plans', 0)['berth'] = 1)],
    ['front matter with one', (document) => (at(document, 'plans', 0, 'plan')['berth'] = 1)],
    ['an address of another scheme', (document) => (at(document, 'plans', 0, 'plan')['feedback'] = 'javascript:alert(1)')],
    ['a grade that there is not', (document) => (at(document, 'plans', 0, 'derived', 'points')['origin'] = 'good')],
    ['a plan without what follows from it', (document) => delete at(document, 'plans', 0)['derived']],
  ])('refuses %s', ([, spoil]) => {
    const document = JSON.parse(plansJson(full, exportContext()));
    expect(validate(document)).toBe(true);
    spoil(document);
    expect(validate(document)).toBe(false);
  });

  test('says where it is published', () => {
    expect(schema).toMatchObject({$schema: 'http://json-schema.org/draft-07/schema#', $id: 'https://plans.riverton.example/schema/plans.schema.json'});
    expect(plansJsonSchema()['$id']).toBe('/schema/plans.schema.json');
  });

  test('knows each key that is explained, and explains each that it knows', () => {
    const opaque = new Set(['portal', 'publishers', 'themes', 'plans[].plan', 'plans[].stories', 'plans[].derived.points', 'plans[].derived.initiatives[].measures[].latest']);
    expect([...keysOf(schema, opaque)].sort()).toEqual(EXPORTERS.plans.fields.map(({name}) => name).sort());
  });

  test('and says of each what it means, in each language', () => {
    for (const {title, description} of EXPORTERS.plans.fields) {
      for (const language of ['en', 'nl'] as const) {
        expect(title[language]).toMatch(/\S/);
        expect(description[language]).toMatch(/\.$/);
      }
    }
    const described = [...descriptionsOf(schema)];
    expect(EXPORTERS.plans.fields.filter(({description}) => !described.includes(description['en'] ?? ''))).toEqual([]);
  });
});

function plansIn(text: string): unknown[] {
  const plans: unknown = valueAt(JSON.parse(text), ['plans']);
  if (!Array.isArray(plans)) throw new Error('there are no plans');
  return plans;
}

function at(document: unknown, ...path: (string | number)[]): Record<string, unknown> {
  const found = valueAt(document, path);
  if (!isObject(found)) throw new Error(`there is nothing at ${path.join('.')}`);
  return found;
}

/** The paths of all keys of a schema, but for those below keys that are explained elsewhere: `plans[].id`. */
function* keysOf({properties, items}: JsonSchema, opaque: ReadonlySet<string>, path = ''): Generator<string> {
  if (isObject(items)) yield* keysOf(items, opaque, `${path.replace(/\.$/, '')}[].`);
  for (const [key, inner] of Object.entries(isObject(properties) ? properties : {})) {
    yield path + key;
    if (isObject(inner) && !opaque.has(path + key)) yield* keysOf(inner, opaque, `${path}${key}.`);
  }
}

function* descriptionsOf(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'description' && typeof inner === 'string') yield inner;
    else yield* descriptionsOf(inner);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
