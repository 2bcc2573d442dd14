import {describe, expect, test} from 'vitest';
import {judge} from '#checklist';
import {parsePlan, type SourceFile} from '#plan';
import {contextFor} from '../support/read.ts';

const index = file('index', 'title: Open library plan 2026–2027\npublisher: riverton\nlanguage: en', '## Transparency');

/** The outcome and the places of the problems of one criterion, for a plan of which an initiative has a file of its own. */
function judgeStory(id: string, story: string, plan = index) {
  const reading = parsePlan('riverton/2026', plan, [file('talking-shelf', 'point: flagship\ntitle: The talking shelf', story)]);
  const report = judge(reading, contextFor(reading));
  const result = report.results.find(({criterion}) => criterion.id === id);
  return {outcome: result?.outcome, at: result?.problems.map(({at}) => `${at.path}:${at.start.line}`)};
}

function file(name: string, yaml: string, text: string): SourceFile {
  return {path: `plans/riverton/2026/${name}.mdx`, text: `---\n${yaml}\n---\n\n${text}\n`};
}

describe('the story of an initiative', () => {
  test.for(['## What it says', '### What it says', '#### What it says\n\n##### Aloud'])('may start with %s', (story) => {
    expect(judgeStory('headings', story)).toEqual({outcome: 'pass', at: []});
  });

  test.for(['# What it says', '##### What it says', '## What it says\n\n#### Aloud'])('may not have %s', (story) => {
    const line = story.startsWith('## ') ? 8 : 6;
    expect(judgeStory('headings', story)).toEqual({outcome: 'fail', at: [`plans/riverton/2026/talking-shelf.mdx:${line}`]});
  });

  test('is not the text of the plan, which is read once', () => {
    const plan = file('index', 'title: Open library plan 2026–2027\npublisher: riverton\nlanguage: en', '## Transparency\n\n#### Shelves');
    expect(judgeStory('headings', 'The shelf tells where a book is.', plan)).toEqual({outcome: 'fail', at: ['plans/riverton/2026/index.mdx:9']});
  });

  test('needs no headings of its own', () => {
    expect(judgeStory('headings', 'The shelf tells where a book is.')).toEqual({outcome: 'pass', at: []});
  });

  test('has images in words and tables with headers too', () => {
    const at = ['plans/riverton/2026/talking-shelf.mdx:6'];
    expect(judgeStory('image-text', '![](shelf.png)')).toEqual({outcome: 'fail', at});
    expect(judgeStory('table-headers', '| | |\n|---|---|\n| Atlas | 3 |')).toEqual({outcome: 'fail', at});
  });
});

test.for(['headings', 'image-text', 'table-headers'])('%s asks nothing of a plan without any', (id) => {
  const plan = file('index', 'title: Open library plan 2026–2027\npublisher: riverton\nlanguage: en', 'Each branch says what it buys.');
  expect(judgeStory(id, 'The shelf tells where a book is.', plan)).toEqual({outcome: 'skip', at: []});
});

test('an image without an address is told without one', () => {
  const reading = parsePlan('riverton/2026', {...index, text: `${index.text}\n<Figure alt="" />\n`});
  const result = judge(reading, contextFor(reading)).results.find(({criterion}) => criterion.id === 'image-text');
  expect(result?.problems).toMatchObject([{message: 'missing', values: {address: ''}}]);
});

test('spaces are no words for an image', () => {
  expect(judgeStory('image-text', '![ ](shelf.png)').outcome).toBe('fail');
  expect(judgeStory('image-text', '![ ][shelf]\n\n[shelf]: shelf.png').outcome).toBe('fail');
});

test('what reading the file has reported of a figure is not told twice', () => {
  expect(judgeStory('image-text', '<Figure src="/floor.png">\n\nThe ground floor.\n\n</Figure>')).toEqual({outcome: 'skip', at: []});
  expect(judgeStory('image-text', '<Figure src="/floor.png" alt={1}>\n\nThe ground floor.\n\n</Figure>')).toEqual({outcome: 'skip', at: []});
  expect(judgeStory('image-text', '<Quote by="A reader" alt="">\n\nWhere is it?\n\n</Quote>')).toEqual({outcome: 'skip', at: []});
  expect(judgeStory('image-text', '<Quote by="">\n\nWhere is it?\n\n</Quote>')).toEqual({outcome: 'skip', at: []});
});
