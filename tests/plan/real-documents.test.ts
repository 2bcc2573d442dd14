import {expect, test} from 'vitest';
import {parsePlan, type Position, type SourceFile} from '#plan';
import {hasRealDocuments, realDocuments, REAL_PLANS} from '../support/documents.ts';

/* Texts that nobody wrote for us: whatever is in them, they are read to the end, and what is said of them points into them. */

/** A plan as long as the longest of them is read in well under a second; a busy machine gets a minute for all. */
const BOUND = 60_000;

test(`the documents under ${REAL_PLANS} are read, and every problem has a place in its file`, {timeout: BOUND}, ({skip}) => {
  if (!hasRealDocuments()) skip('the real documents are not on this machine');
  const files = realDocuments();
  expect(files.length).toBeGreaterThan(500);
  const readings = files.map((file) => parsePlan('riverton/2026', file));
  expect(readings.filter(({problems, plan}) => problems.length === 0 && !plan).map(({path}) => path)).toEqual([]);
  const misplaced = readings.flatMap(({files: [file], problems}) => problems.filter(({at}) => !file || !isWithin(file, at)).map(({message, at}) => ({message, at})));
  expect(misplaced).toEqual([]);
});

test('a place that is not in the file is noticed', () => {
  const file = {path: 'plans/riverton/2026.mdx', text: 'Ships\r\nQuays\rBerths\n'};
  const start = {line: 3, column: 2, offset: 14};
  const at = {path: file.path, start, end: {line: 3, column: 4, offset: 16}};
  expect(isWithin(file, at)).toBe(true);
  expect(isWithin(file, {...at, end: {line: 3, column: 3, offset: 16}})).toBe(false);
  expect(isWithin(file, {...at, end: {line: 4, column: 4, offset: 16}})).toBe(false);
  expect(isWithin(file, {...at, end: {line: 4, column: 2, offset: 21}})).toBe(false);
  expect(isWithin(file, {...at, end: start, start: at.end})).toBe(false);
  expect(isWithin(file, {...at, path: 'plans/riverton/2027.mdx'})).toBe(false);
});

function isWithin(file: SourceFile, {path, start, end}: {path: string; start: Position; end: Position}): boolean {
  return path === file.path && start.offset <= end.offset && isTrue(file.text, start) && isTrue(file.text, end);
}

/** Counts lines and columns anew, by another way than `positionAt`. */
function isTrue(text: string, {line, column, offset}: Position): boolean {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return offset <= text.length && line === lines.length && column === (lines.at(-1) ?? '').length + 1;
}
