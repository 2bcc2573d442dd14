import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {addressOf, filtersOf, questionIn, sortOf, SORTS, type Question} from '../../src/site/scripts/search/question.ts';

const choice = fc.tuple(fc.constantFrom('point', 'theme', 'year'), fc.string({minLength: 1}));
const questions: fc.Arbitrary<Question> = fc.record({
  words: fc.string().map((words) => words.trim()),
  chosen: fc.array(choice),
  sort: fc.constantFrom('relevance', 'newest', 'deadline', undefined),
  pages: fc.integer({min: 1, max: 20}),
});

describe('the address of a question', () => {
  test('holds all of it', () => {
    fc.assert(fc.property(questions, (question) => {
      expect(questionIn(addressOf(question))).toEqual(question);
    }));
  });

  test('is short where nothing is chosen', () => {
    expect(addressOf({words: 'open harbour', chosen: [['point', 'origin'], ['point', 'flagship']], pages: 1})).toBe('?q=open+harbour&point=origin&point=flagship');
  });

  test.each(['-3', '0', '2.7', '1e9', 'many', ''])('with %s pages asks for a number that makes sense', (pages) => {
    expect(questionIn(`?q=&pages=${pages}`).pages).toBe(pages === '2.7' ? 2 : pages === '1e9' ? 20 : 1);
  });

  test('asks for no order that there is not', () => {
    expect(questionIn('?q=&sort=constructor').sort).toBeUndefined();
  });
});

describe('the order', () => {
  const question: Question = {words: 'harbour', chosen: [], pages: 1};

  test('is by words when there are any, else by time', () => {
    expect(sortOf(question)).toBe('relevance');
    expect(sortOf({...question, words: ''})).toBe('newest');
    expect(sortOf({...question, words: '', sort: 'relevance'})).toBe('newest');
  });

  test('is the one that was chosen', () => {
    expect(sortOf({...question, sort: 'newest'})).toBe('newest');
    expect(sortOf({...question, words: '', sort: 'deadline'})).toBe('deadline');
  });

  test('is one that the engine knows', () => {
    fc.assert(fc.property(questions, (each) => {
      expect(Object.keys(SORTS)).toContain(sortOf(each));
    }));
  });
});

describe('the filters', () => {
  const question: Question = {words: 'harbour', chosen: [['point', 'origin'], ['point', 'flagship'], ['language', 'nl']], pages: 1};

  test('take one value of a facet or another', () => {
    expect(filtersOf(question, 'en')).toEqual({point: {any: ['origin', 'flagship']}, language: {any: ['nl']}});
  });

  test('leave out the facet whose other values are asked for', () => {
    expect(filtersOf(question, 'en', 'point')).toEqual({language: {any: ['nl']}});
  });

  test('without words keep to the language of the portal, unless one is chosen or all are counted', () => {
    expect(filtersOf({...question, words: '', chosen: []}, 'en')).toEqual({listed: {any: ['en']}});
    expect(filtersOf({...question, words: '', chosen: []}, 'en', 'language')).toEqual({listed: {any: ['all']}});
    expect(filtersOf({...question, words: '', chosen: [['language', 'nl']]}, 'en')).toEqual({language: {any: ['nl']}, listed: {any: ['all']}});
  });
});
