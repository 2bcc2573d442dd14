import MarkdownIt from 'markdown-it';
import {marked} from 'marked';
import {describe, expect, test} from 'vitest';
import {inert} from '../../src/reports/inert.ts';
import {HOSTILE_TITLES} from '../support/hostile-titles.ts';

const other = new MarkdownIt({html: true});

describe.for(HOSTILE_TITLES)('%j', (title) => {
  const line = `Missing \`owner\` of “${inert(title)}”, expected the unit`;

  test('is one line of visible, whole characters', () => {
    expect(line).not.toMatch(/[\p{Cc}\p{Bidi_Control}\n]/u);
    expect(line.isWellFormed()).toBe(true);
  });

  test('mentions nobody and refers to nothing', () => {
    expect(line).not.toMatch(/(?<!\w)@\w|#\d|!\d|GH-\d/i);
  });

  test.for([['marked', (text: string) => marked.parse(text, {async: false})], ['markdown-it', (text: string) => other.render(text)]] as const)('is but words to %s', ([, render]) => {
    const elements = [...render(line).matchAll(/<\/?([a-z]+)[^>]*>/gi)].flatMap(([tag, name]) => (/^<a href="https:/.test(tag) ? [] : [name]));
    expect(elements.filter((name) => !['p', 'code', 'a'].includes(name ?? ''))).toEqual([]);
    expect(render(line)).not.toMatch(/href="(?!https:)/);
  });
});

test.for(['info@riverton.example', 'C# and F#', '5 > 3 < 7', 'Wow! Really?', '[draft]', '“Berths”, 10% of 4–6'])('leaves %s as it is', (text) => {
  expect(inert(text)).toBe(text);
});

test('what was changed reads the same', () => {
  expect(inert('@team, see <b>#12</b>').replaceAll('\u2060', '')).toBe('@team, see <b>#12</b>');
});
