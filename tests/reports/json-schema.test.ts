import {Ajv, type ValidateFunction} from 'ajv';
import addFormats from 'ajv-formats';
import {describe, expect, test} from 'vitest';
import {judge, type PlanReport} from '#checklist';
import {parsePlan, type JsonSchema} from '#plan';
import {REPORTERS, reportJsonSchema, type ReportContext} from '#reports';
import {readWorkspace} from '#workspace';
import {comparedContext} from '../support/base.ts';
import {fixtureReports} from '../support/fixtures.ts';
import {hostileReports} from '../support/hostile-titles.ts';
import {makeWorkspace, REPOSITORY} from '../support/openplan.ts';
import {contextFor, DATE, judgeText} from '../support/read.ts';
import {reportContext} from '../support/reports.ts';

/* The published schema takes every JSON report that we can think of, and nothing besides: no key in it is left over either. */

const schema = reportJsonSchema('https://plans.example.org');
const validate: ValidateFunction = addFormats.default(new Ajv({strict: true, allErrors: true})).compile(schema);

const head = 'title: Open harbour plan 2026–2027\npublisher: riverton\nlanguage: en';
const plan = (lines = '') => judgeText(`---\n${head}\n${lines}\n---\n`);
const {reports: shipped} = readWorkspace(REPOSITORY, DATE);
const hostile = hostileReports();

const documents: Record<string, unknown> = {
  'shipped plans': documentOf(shipped, reportContext(shipped)),
  'shipped plans in Dutch': documentOf(shipped, reportContext(shipped, 'nl')),
  'plans that are judged strictly': documentOf(shipped, {...reportContext(shipped), strict: true}),
  fixtures: documentOf(fixtureReports(), reportContext([])),
  'hostile titles': documentOf(hostile, reportContext(hostile)),
  'no plans': documentOf([], reportContext([])),
  'what cannot be read': documentOf([judgeText(''), judgeText('no plan')], reportContext([])),
  'a base': compared(),
  'problems in content': content(),
};

test.for(Object.keys(documents))('takes %s', (name) => {
  validate(documents[name]);
  expect(validate.errors ?? []).toEqual([]);
});

describe('takes nothing besides', () => {
  const all = [documents['a base'], documents['problems in content']];

  test('a key that it does not know, wherever it stands', () => {
    let tried = 0;
    for (const document of all) {
      for (const object of objectsIn(document).slice(0, 400)) {
        object['berth'] = 1;
        expect(validate(document)).toBe(false);
        delete object['berth'];
        tried++;
      }
    }
    expect(tried).toBeGreaterThan(400);
    expect(all.every((document) => validate(document))).toBe(true);
  });

  test.for<[string, unknown]>([
    ['version', 2],
    ['date', '1 June 2026'],
    ['plans', {}],
  ])('%s: %o', ([key, value]) => {
    expect(validate({...documentOf([plan()], reportContext([])), [key]: value})).toBe(false);
  });

  test('and has no key that no report has', () => {
    const seen = new Set(Object.values(documents).flatMap((document) => [...keysIn(document)]));
    expect([...keysOf(schema)].filter((key) => !seen.has(key))).toEqual([]);
  });
});

test('says where it is published', () => {
  expect(schema).toMatchObject({$schema: 'http://json-schema.org/draft-07/schema#', $id: 'https://plans.example.org/schema/report.schema.json'});
  expect(reportJsonSchema()['$id']).toBe('/schema/report.schema.json');
});

function documentOf(reports: readonly PlanReport[], context: ReportContext): Record<string, unknown> {
  return JSON.parse(REPORTERS.json(reports, context));
}

/** A plan with problems that are new, kept and fixed, under settings that were others; one that is new and one that is gone. */
function compared(): unknown {
  const text = (lines: string) => `---\n${head}\n${lines}\n---\n`;
  const [now, before, added] = [plan('summary: Berths.\nstatus: adopted'), plan('nextReview: soon'), plan('status: draft')];
  const context = comparedContext([{now, before}, {now: added}], [judgeText(text('status: closed'))]);
  const {base} = context;
  const comparison = base?.comparisons.get(now);
  if (!base || !comparison) throw new Error('there is nothing to compare with');
  const reading = parsePlan(before.id, {path: before.path, text: text('nextReview: soon')});
  const settings = {...contextFor(reading).settings, levels: {'plan-summary': 'off' as const}};
  const formerly = judge(reading, {...contextFor(reading), settings});
  return documentOf([now, added], {...context, base: {...base, comparisons: new Map([...base.comparisons, [now, {...comparison, formerly}]])}});
}

/** The settings of a portal with mistakes; one is new, and one was made good. */
function content(): unknown {
  const workspace = makeWorkspace({'content/portal.yaml': 'languages: [nl, "@team"]\nurl: nowhere\n', 'plans/riverton/2026.mdx': `---\n${head}\n---\n`});
  try {
    const {reports, problems} = readWorkspace(workspace.root, DATE);
    const [first, ...fixed] = problems;
    if (!first) throw new Error('the settings are in order');
    const context = comparedContext(reports.map((now) => ({now})));
    const changes = new Map([[first, {change: 'new', cause: 'content'} as const]]);
    return documentOf(reports, {...context, content: [first], base: context.base && {...context.base, content: {changes, fixed}}});
  } finally {
    workspace.remove();
  }
}

function objectsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isObject(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}

/** The paths of all keys, without the numbers of lists: `plans.results.criterion`. */
function* keysIn(value: unknown, path = ''): Generator<string> {
  for (const each of Array.isArray(value) ? value : []) yield* keysIn(each, path);
  if (!isObject(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    yield `${path}.${key}`;
    yield* keysIn(inner, `${path}.${key}`);
  }
}

/** The same of a schema. */
function* keysOf({properties, items}: JsonSchema, path = ''): Generator<string> {
  if (isObject(items)) yield* keysOf(items, path);
  for (const [key, inner] of Object.entries(isObject(properties) ? properties : {})) {
    yield `${path}.${key}`;
    if (isObject(inner)) yield* keysOf(inner, `${path}.${key}`);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
