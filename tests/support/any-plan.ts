import fc from 'fast-check';
import {z} from 'zod';
import {initiativeFileSchemas, planSchema} from '#plan';
import {HOSTILE_TITLES} from './hostile-titles.ts';

/* Plans as nobody would write them, but could: any fields, with any values of the right shape. */

type Schema = z.core.JSONSchema.BaseSchema;

/** Front matter of a plan of Riverton: some of its fields. */
export const anyFrontMatter = (): fc.Arbitrary<Record<string, unknown>> =>
  mapping(z.toJSONSchema(planSchema, {io: 'input'})).map((fields) => ({...fields, publisher: 'riverton', language: 'en', title: 'Open harbour plan'}));

/** Front matter of an initiative's own file. */
export const anyInitiative = (): fc.Arbitrary<Record<string, unknown>> =>
  fc.constantFrom(...(['transparency', 'participation', 'collaboration', 'flagship'] as const)).chain((point) => {
    const {properties, ...rest} = z.toJSONSchema(initiativeFileSchemas[point], {io: 'input'});
    const {point: _, id, ...others} = properties ?? {};
    return mapping({...rest, properties: others}).map((fields) => ({...fields, point}));
  });

/** Front matter as JSON, which is YAML too, with everything escaped: written by nobody whose quoting is tested. */
export function asFrontMatter(fields: Record<string, unknown>): string {
  const json = JSON.stringify(fields, null, 1).replace(/[^\x0A\x20-\x7E]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `---\n${json}\n---\n`;
}

/** Text that holds line breaks and characters of every kind, and never counts as empty. */
export const anyText = (): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.string({unit: 'grapheme', minLength: 1}),
      fc.string({unit: fc.constantFrom(' ', '\n', '\r\n', '\t', '-', '#', ':', '>', '|', '"', "'", 'a', 'berth ', '0', '{', ',', '\u0085', '\u2028', '\uFEFF', '\u0000', '\u001B'), minLength: 1, maxLength: 60}),
      fc.constantFrom('null', 'true', 'yes', '~', '12', '1e3', '0x1F', '2026-03-01', '.inf', '---', '...', '- a', '? b', '!tag', '&anchor', '*alias', '%YAML', '@x', '`y`', '<<', '=', '# no comment', ...HOSTILE_TITLES),
    )
    .map((text) => text.toWellFormed())
    .filter((text) => text.trim() !== '');

/** A key that is nobody's field. */
const anyKey = (): fc.Arbitrary<string> => fc.constantFrom('fast', 'work-plan', 'a: b', '2026', 'true', 'null', '- x', '# y', 'é', '"', "it's", '1e3', '~', '{', '.inf');

/** Markdown that is safe and can be read. */
export const anyBody = (): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.array(fc.constantFrom('## Transparency', 'We **count** boats.', '- oak\n- elm', '> quoted', '---', '```\n<b>{no}\n```', '{/* a note */}', '| a | b |\n|---|---|\n| 1 | 2 |', '<Timeline />', '[quay](https://quay.example)', '\ttabs', 'é ☂ 漢')),
      fc.constantFrom('\n', '\n\n', '\r\n', '\n \n'),
      fc.constantFrom('', '\n', '\r\n'),
    )
    .map(([blocks, gap, end]) => blocks.map((block) => gap + block).join('') + end);

function mapping({properties = {}}: Schema): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(Object.fromEntries(Object.entries(properties).map(([key, field]) => [key, valueOf(field)])), {requiredKeys: []});
}

function valueOf(field: Schema | boolean): fc.Arbitrary<unknown> {
  if (typeof field === 'boolean') return anyText();
  if (field.anyOf) return fc.oneof(...field.anyOf.map(valueOf));
  if (field.enum) return fc.constantFrom(...field.enum);
  if (field.type === 'array') return fc.array(fc.oneof(...[field.items ?? true].flat().map(valueOf)), {maxLength: 3});
  if (field.type === 'object') return field.properties ? mapping(field) : fc.dictionary(anyKey(), fc.array(anyText(), {maxLength: 2}), {maxKeys: 2});
  if (field.type === 'boolean') return fc.boolean();
  if (field.type === 'integer') return fc.nat();
  if (field.type === 'number') return fc.oneof(fc.integer(), fc.double({noNaN: true, noDefaultInfinity: true}));
  if (field.format === 'date') return fc.date({min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true}).map((day) => day.toISOString().slice(0, 10));
  if (field.format === 'uri') return fc.constantFrom('https://quay.example/', 'https://quay.example/a?b=c&d=%20#e', 'http://quay.example');
  if (field.format === 'email') return fc.constantFrom('quay@riverton.example', 'a.b+c@riverton.example');
  return field.pattern ? fc.constantFrom('riverton', 'open-spending', 'tides-2', 'a1') : anyText();
}
