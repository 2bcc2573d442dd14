import {expect, test} from 'vitest';
import {proseOf} from '#plan';
import {readText} from '../support/read.ts';

function prose(text: string): string {
  const {plan} = readText(`---\ntitle: Open harbour plan\npublisher: riverton\nlanguage: en\n---\n\n${text}\n`);
  return proseOf(plan?.body.flatMap(({nodes}) => nodes) ?? []);
}

test('the prose of a text has items and cells on lines of their own', () => {
  expect(prose('- Skippers know the *quay*\n- The crane is slow\n  - In winter it stops')).toBe('Skippers know the quay\n\nThe crane is slow\n\nIn winter it stops');
  expect(prose('| Berth | Depth |\n|---|---|\n| North | 4 metres |')).toBe('Berth\n\nDepth\n\nNorth\n\n4 metres');
});

test('the prose of a text keeps the words of a paragraph together, and has no headings, code or image texts', () => {
  expect(prose('The **harbour** office\nis [open](https://riverton.example).\n\n### Berths\n\n```\ncode\n```\n\n![A crane](crane.png)')).toBe('The harbour office\nis open.');
  expect(prose('> Who pays?\n>\n> Skippers do.\n\n#### Why')).toBe('Who pays?\n\nSkippers do.');
});
