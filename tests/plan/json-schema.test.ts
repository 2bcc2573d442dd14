import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {registerSchema, validate} from '@hyperjump/json-schema/draft-07';
import {Ajv} from 'ajv';
import addFormats from 'ajv-formats';
import {CORE_SCHEMA, load} from 'js-yaml';
import {expect, test} from 'vitest';
import {jsonSchema, type SchemaOf} from '#plan';
import {readText} from '../support/read.ts';

/*
 * The JSON Schema says what our own reading says, before two judges: what is misshapen for one is for all. They differ where
 * JSON Schema cannot see or say it:
 * - an empty value (`key:`, `key: ""`, `key: []`) is missing for us, and misshapen for JSON Schema: it is taken out here;
 * - a key that stands twice, anchors and tags are gone when YAML has become data;
 * - in an initiative's own file, `id` may only be the name of the file.
 */
const ADDRESS = 'https://portal.example';
const ajv = addFormats.default(new Ajv({strict: true, allErrors: true}));
const judges = {plan: ajv.compile(jsonSchema('plan')), initiative: ajv.compile(jsonSchema('initiative'))};
for (const of of ['plan', 'initiative'] as const) registerSchema(JSON.parse(JSON.stringify(jsonSchema(of, ADDRESS))), undefined, 'http://json-schema.org/draft-07/schema#');

const criteria = join(import.meta.dirname, '../checklist/criteria');
const FIXTURES = filesIn(criteria, '.mdx');
const SHAPE = /^(expected-|unknown-key|missing-required)/;
const YAML = /^(yaml-(?!alias|tag)|no-front-matter|open-front-matter|encoding|binary)/;

test.for(FIXTURES)('agree on %s', async (name) => {
  const bytes = readFileSync(join(criteria, name));
  const {problems} = readText(bytes);
  if (problems.some(({message, values}) => YAML.test(message) || values?.['field'] === 'front matter')) return;
  const isMisshapen = problems.some(({message, field}) => SHAPE.test(message) || (message === 'unsafe-link' && field));
  const verdict = await ask('plan', frontMatter(bytes.toString()));
  expect(verdict, JSON.stringify(judges.plan.errors)).toEqual({ajv: !isMisshapen, hyperjump: !isMisshapen});
});

test('agree on the initiatives of a plan folder', async () => {
  const folder = join(import.meta.dirname, '../../plans/us-government/2022-2024');
  const names = readdirSync(folder).filter((name) => name.endsWith('.mdx') && name !== 'index.mdx');
  expect(names.length).toBeGreaterThan(10);
  for (const name of names) expect(await ask('initiative', frontMatter(readFileSync(join(folder, name), 'utf8'))), name).toEqual({ajv: true, hyperjump: true});
  for (const wrong of [{}, {point: 'origin'}, {point: 'flagship', question: 'Which lock?'}, {point: 'flagship', goalDue: 'soon'}]) {
    expect(await ask('initiative', wrong)).toEqual({ajv: false, hyperjump: false});
  }
});

const WRONG = [
  {feedback: 'ftp://www.riverton.example'},
  {feedback: 'javascript:alert(1)'},
  {feedback: 'www.riverton.example'},
  {feedback: 'https://'},
  {nextReview: '2026-02-30'},
  {contact: {email: 'harbour desk'}},
  {origin: {responses: {received: -1}}},
  {origin: {responses: {received: 1.5}}},
  {language: 'English'},
];

test.for(WRONG)('refuse %o', async (wrong) => {
  const plan = {title: 'Open harbour plan', publisher: 'riverton', language: 'en'};
  expect(await ask('plan', plan)).toEqual({ajv: true, hyperjump: true});
  expect(await ask('plan', {...plan, ...wrong})).toEqual({ajv: false, hyperjump: false});
});

test.for(['plan', 'initiative'] as const)('tell what each field of a %s is for', (of) => {
  const schema = jsonSchema(of, ADDRESS);
  expect(schema).toMatchObject({$schema: 'http://json-schema.org/draft-07/schema#', $id: `${ADDRESS}/schema/${of}.schema.json`, title: expect.any(String), description: expect.any(String)});
  const silent: string[] = [];
  visitFields(schema, '', (field, words) => 'description' in words || silent.push(field));
  expect(silent).toEqual([]);
});

async function ask(of: SchemaOf, data: unknown): Promise<{ajv: boolean; hyperjump: boolean}> {
  const {valid} = await validate(`${ADDRESS}/schema/${of}.schema.json`, JSON.parse(JSON.stringify(data)));
  return {ajv: judges[of](data), hyperjump: valid};
}

function frontMatter(text: string): unknown {
  const yaml = text.split(/^---[ \t]*$/m)[1] ?? '';
  return withoutEmpty(load(yaml.replaceAll(/(?<=: )[&!]\w+ |(?<=: )\*\w+/g, ''), {schema: CORE_SCHEMA, json: true})) ?? {};
}

function withoutEmpty(value: unknown): unknown {
  if (value === null || value === undefined || (typeof value === 'string' && !value.trim())) return undefined;
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const kept = withoutEmpty(inner);
    return kept === undefined ? [] : [[key, kept]];
  });
  if (entries.length === 0) return undefined;
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

function visitFields(schema: unknown, path: string, each: (field: string, schema: object) => void): void {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [key, inner] of Object.entries(schema)) {
    visitFields(inner, path, each);
    if (key === 'properties') for (const [name, field] of Object.entries<object>(inner)) each(`${path}/${name}`, field);
  }
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith(ending));
}
