import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {PRECISION} from '../../src/checklist/precision.ts';
import {areDocumentsHere, hitsOf, MEASURED, SAMPLE} from './measure.ts';

/** Of ten hits, at least nine are right. */
const LEAST = 0.9;

interface Verdict {
  document: string;
  line: number;
  verdict: string;
}

describe.for(MEASURED)('%s', (criterion) => {
  const verdicts = verdictsOn(criterion);
  const right = verdicts.filter(({verdict}) => verdict === 'right').length;

  test('has a verdict on each hit that was judged', () => {
    for (const {document, line, verdict} of verdicts) {
      expect(document).toMatch(/\.(?:md|txt)$/);
      expect(line).toBeGreaterThan(0);
      expect(['right', 'wrong']).toContain(verdict);
    }
  });

  test('is right at least nine times in ten', () => {
    expect(right).toBeGreaterThanOrEqual(LEAST * verdicts.length);
  });

  test('has the share that its page shows', () => {
    expect(PRECISION[criterion]).toEqual(verdicts.length > 0 ? {judged: verdicts.length, right} : undefined);
  });

  test('finds nothing that nobody judged', ({skip}) => {
    if (!areDocumentsHere()) skip('the documents are not here: see README.md');
    if (verdicts.length >= SAMPLE) skip(`of this criterion only ${SAMPLE} hits were judged`);
    const judged = new Set(verdicts.map(({document, line}) => `${document}:${line}`));
    expect(hitsOf(criterion).map(({document, line}) => `${document}:${line}`).filter((place) => !judged.has(place))).toEqual([]);
  });
});

test('no share is shown that was not measured', () => {
  expect(MEASURED).toEqual(expect.arrayContaining(Object.keys(PRECISION)));
});

function verdictsOn(criterion: string): Verdict[] {
  const [head, ...rows] = readFileSync(join(import.meta.dirname, `${criterion}.csv`), 'utf8').trim().split('\n');
  expect(head).toBe('document,line,verdict');
  return rows.map((row) => {
    const [document = '', line = '', verdict = ''] = row.split(',');
    return {document, line: Number(line), verdict};
  });
}
