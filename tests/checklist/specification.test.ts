import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {IntlMessageFormat} from 'intl-messageformat';
import {describe, expect, test} from 'vitest';
import {CRITERIA, groupOf} from '#checklist';
import {LOCALES} from '#locales';

/* The checklist is what it is meant to be: every criterion, in this order, with this weight. */

const [head = '', ...rows] = readFileSync(join(import.meta.dirname, 'specification.csv'), 'utf8').trim().split('\n');
const SPECIFIED = rows.map((row) => row.split(','));

/** They follow from how the portal works, or their number is our own. */
const WITHOUT_SOURCE = ['readable', 'safe-content', 'references', 'waivers', 'participation-feedback-time'];

test('has the criteria of the specification, in its order', () => {
  expect(head).toBe('id,point,level,by');
  const criteria = CRITERIA.map((criterion) => {
    const isPerson = criterion.about === 'person';
    return [criterion.id, groupOf(criterion), isPerson ? '' : criterion.level, isPerson ? 'person' : 'machine'];
  });
  expect(criteria).toEqual(SPECIFIED);
});

test('has 115 criteria for the machine and 7 for a person', () => {
  expect(SPECIFIED.filter(([, , , by]) => by === 'machine')).toHaveLength(115);
  expect(SPECIFIED.filter(([, , , by]) => by === 'person')).toHaveLength(7);
});

describe.for(CRITERIA.map((criterion) => ({id: criterion.id, criterion})))('$id', ({id, criterion}) => {
  test('has its words in both languages', () => {
    const dutch = Reflect.get(LOCALES.nl.criteria, id);
    for (const words of [criterion, dutch]) {
      for (const key of ['title', 'asks', 'why', 'how']) expect(Reflect.get(words, key), key).toMatch(/\S/);
      expect(words.title).not.toMatch(/[.:]$/);
      for (const sentence of [words.asks, words.why, words.how]) expect(sentence).toMatch(/[.?]$/);
    }
  });

  test('says where it comes from', () => {
    if (criterion.about === 'person') return;
    expect(criterion.source.length > 0).toBe(!WITHOUT_SOURCE.includes(id));
  });

  test('names the same things in both languages', () => {
    if (criterion.about === 'person') return;
    const dutch = Reflect.get(LOCALES.nl.criteria, id).messages;
    for (const [code, message] of Object.entries(criterion.messages)) expect(namesIn(dutch[code]), code).toEqual(namesIn(message));
  });
});

/** The placeholders of a message, those in its branches too. */
function namesIn(message: string): string[] {
  const names = new Set<string>();
  collect(new IntlMessageFormat(message, 'en', undefined, {ignoreTag: true}).getAst());
  return [...names].sort();

  function collect(elements: ReturnType<IntlMessageFormat['getAst']>): void {
    for (const element of elements) {
      // Type 0 is text between the placeholders.
      if (element.type !== 0 && 'value' in element) names.add(element.value);
      if ('options' in element) for (const {value} of Object.values(element.options)) collect(value);
    }
  }
}
