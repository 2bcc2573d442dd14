import {describe, expect, test} from 'vitest';
import type {Result} from '#checklist';
import {judgeText} from '../support/read.ts';

/* When the criteria of transparency are not asked, and what they leave to others to say. */

const harbour = (transparency: string, publisher = 'riverton', language = 'en') => `---
title: Open harbour plan 2026–2027
publisher: ${publisher}
language: ${language}
transparency:
${transparency}
---
`;

const tideTables = (field: string) => `  initiatives:
    - id: tide-tables
      title: Tide tables
      ${field}`;

function resultOf(id: string, text: string): Result | undefined {
  return judgeText(text).results.find(({criterion}) => criterion.id === id);
}

describe('without an initiative for transparency', () => {
  const ids = ['transparency-inventory', 'transparency-requests', 'transparency-subjects', 'transparency-automated-decisions'];

  test.for(ids)('%s is not asked', (id) => {
    expect(resultOf(id, harbour('  summary: The harbour opens up.'))?.outcome).toBe('skip');
  });
});

describe('the Woo category', () => {
  test('is asked of publishers in the Netherlands, in whatever language they write', () => {
    const ask = (publisher: string, language: string) => resultOf('transparency-woo', harbour(tideTables('subject: other'), publisher, language))?.outcome;
    expect(ask('oeverdam', 'en')).toBe('fail');
    expect(ask('riverton', 'nl')).toBe('skip');
    expect(ask('fenmarsh', 'nl')).toBe('skip');
  });
});

describe('an open format and licence', () => {
  test('are not asked before something is published', () => {
    expect(resultOf('transparency-open-format', harbour(tideTables('format: PDF')))?.outcome).toBe('skip');
  });

  test('are asked of what is published in a web page, a Word document or an old Excel sheet', () => {
    const published = 'availability: {published: "https://data.riverton.example/tides"}';
    for (const format of ['HTML', 'DOCX', 'Excel (.xls)', 'a jsonified pdf']) {
      const messages = resultOf('transparency-open-format', harbour(tideTables(`${published}\n      format: ${format}`)))?.problems.map(({message}) => message);
      expect(messages, format).toContain('closed-format');
    }
  });
});

test('shows which initiatives are about spending and about decisions', () => {
  const accounts = '    - id: harbour-accounts\n      subject: spending';
  const result = resultOf('transparency-subjects', harbour(`${tideTables('subject: decisions')}\n${accounts}`));
  expect(result?.evidence.map(({start}) => start.line)).toEqual([11, 9]);
});

describe('a misshapen value is told once', () => {
  test('when it is the subject of an initiative', () => {
    const result = resultOf('transparency-subjects', harbour(tideTables('subject: money')));
    expect(result).toMatchObject({outcome: 'fail', problems: []});
  });
});
