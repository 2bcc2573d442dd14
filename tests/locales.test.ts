import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {parse, TYPE, type MessageFormatElement} from '@formatjs/icu-messageformat-parser';
import {CRITERIA, SOURCES} from '#checklist';
import {LOCALES, translator} from '#locales';

/** The names of the values that a message takes. */
function placeholders(message: string): string[] {
  const names = (elements: MessageFormatElement[]): string[] =>
    elements.flatMap((element) => {
      if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
      const inner = 'options' in element ? Object.values(element.options).flatMap(({value}) => names(value)) : [];
      return [element.value, ...inner];
    });
  return [...new Set(names(parse(message, {ignoreTag: true})))].sort();
}

describe('Dutch', () => {
  const {en, nl} = LOCALES;

  test('has every text of the interface, with the same values in it', () => {
    expect(Object.keys(nl.texts)).toEqual(Object.keys(en.texts));
    const differ = Object.keys(en.texts).filter((key) => String(placeholders(Reflect.get(en.texts, key))) !== String(placeholders(Reflect.get(nl.texts, key))));
    expect(differ).toEqual([]);
  });

  test('has every source, and the same values in every message of the checklist', () => {
    expect(Object.keys(nl.sources)).toEqual(Object.keys(SOURCES));
    const messages = CRITERIA.flatMap((criterion) => ('messages' in criterion ? Object.entries(criterion.messages).map(([code, english]) => ({id: criterion.id, code, english})) : []));
    const differ = messages.filter(({id, code, english}) => {
      const dutch: string = Reflect.get(Reflect.get(nl.criteria, id).messages, code);
      return String(placeholders(english)) !== String(placeholders(dutch));
    });
    expect(differ.map(({id, code}) => `${id} ${code}`)).toEqual([]);
  });

  test('writes dates, numbers and lists as the Dutch do', () => {
    const words = translator('nl');
    expect([words.date('2026-03-01'), words.number(1234.5), words.list(['kade', 'park', 'sluis'])]).toEqual(['1 maart 2026', '1.234,5', 'kade, park en sluis']);
    expect(translator('en').date('2026-03-01')).toBe('1 March 2026');
  });
});

test('no text of the interface is left that nobody shows', () => {
  const root = join(import.meta.dirname, '..');
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src'], {cwd: root, encoding: 'utf8'}).split('\n').filter((path) => /\.(ts|astro)$/.test(path));
  const code = files.map((path) => readFileSync(join(root, path), 'utf8')).join('\n');
  const prefixes = [...code.matchAll(/`([a-z.-]+\.)\$\{/g)].flatMap(([, prefix]) => prefix ?? []);
  const suffixed = [...code.matchAll(/`[a-z-]+\.\$\{\w+\}(\.[a-z-]+)`/g)].flatMap(([, suffix]) => suffix ?? []);
  const unused = Object.keys(LOCALES.en.texts).filter((key) => {
    const isBuilt = prefixes.some((prefix) => key.startsWith(prefix) && (!key.slice(prefix.length).includes('.') || suffixed.some((suffix) => key.endsWith(suffix))));
    return !isBuilt && !code.includes(`'${key}'`);
  });
  expect(unused).toEqual([]);
});
