import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {CRITERIA, type PlanReport, type Problem} from '#checklist';
import {LOCALES, translator} from '#locales';
import type {Range} from '#plan';
import {judgeFile, unmet} from '../support/read.ts';

/*
 * Every criterion has a folder here: `ok.mdx` passes it, and `ok.json` says where it shows; `not-ok.mdx`, with `not-ok-….mdx` where mistakes exclude each other,
 * makes each mistake that it has a message for; the `.json` beside it is the report: what is said, where, and which neighbours
 * fail along with it.
 * `npx vitest run tests/checklist/criteria.test.ts -u` writes the reports anew: read the difference.
 */
const folder = join(import.meta.dirname, 'criteria');

describe.for(CRITERIA.filter(({about}) => about !== 'person').map((criterion) => ({criterion, id: criterion.id})))('$id', ({criterion, id}) => {
  const own = (report: PlanReport) => report.results.filter((result) => result.criterion.id === id);
  const ok = () => judgeFile(join(folder, id, 'ok.mdx'));
  const mistakes = filesIn(join(folder, id)).filter((name) => /^not-ok.*\.mdx$/.test(name));

  test('ok.mdx passes', () => {
    expect(mistakes).toContain('not-ok.mdx');
    expect(own(ok()).map(({outcome}) => outcome)).toContain('pass');
    expect(own(ok()).flatMap(({problems}) => problems)).toEqual([]);
  });

  test('ok.mdx shows where', async () => {
    // Of files in order there is no place to show.
    if (criterion.about === 'reading') return;
    const evidence = own(ok()).flatMap((result) => result.evidence.map(describeRange));
    expect(evidence).not.toEqual([]);
    await expect(`${JSON.stringify({evidence}, null, 2)}\n`).toMatchFileSnapshot(join(folder, id, 'ok.json'));
  });

  test.for(mistakes)('%s gives the report beside it', async (name) => {
    const report = judgeFile(join(folder, id, name));
    const before = unmet(ok());
    const neighbours = unmet(report).filter((each) => !before.includes(each) && each.split(' ')[0] !== id);
    const problems = own(report).flatMap((result) => result.problems.map(describeProblem));
    expect(problems).not.toEqual([]);
    const expected = join(folder, id, name.replace('.mdx', '.json'));
    await expect(`${JSON.stringify({problems, neighbours}, null, 2)}\n`).toMatchFileSnapshot(expected);
  });

  test('every mistake it has a message for is made', () => {
    if (criterion.about === 'person') return;
    const made = mistakes.flatMap((name) => own(judgeFile(join(folder, id, name))).flatMap(({problems}) => problems.map(({message}) => message)));
    const possible = Object.keys(criterion.messages).filter((message) => id !== 'readable' || !NOT_OF_ONE_PLAN.has(message));
    expect(new Set(made)).toEqual(new Set(possible));
  });

  test('has all its words in Dutch', () => {
    const words = Reflect.get(LOCALES.nl.criteria, id);
    expect(words).toMatchObject({title: expect.any(String), asks: expect.any(String), why: expect.any(String), how: expect.any(String)});
    if (criterion.about === 'person') return;
    expect(Object.keys(words.messages)).toEqual(Object.keys(criterion.messages));
  });
});

test('no folder is left without its criterion', () => {
  expect(readdirSync(folder).sort()).toEqual(CRITERIA.filter(({about}) => about !== 'person').map(({id}) => id).sort());
});

/** Mistakes in files, folders and `content/` rather than in a plan's text, and words for what the parsers do not say today. */
const NOT_OF_ONE_PLAN = new Set([
  'too-large',
  'not-a-file',
  'expected-sheets',
  'unreadable-file',
  'id-taken',
  'wrong-extension',
  'file-name',
  'misplaced',
  'no-index',
  'id-not-file-name',
  'expected-country',
  'expected-shape',
  'mdx-syntax',
]);

function filesIn(path: string): string[] {
  return existsSync(path) ? readdirSync(path).sort() : [];
}

function describeProblem(problem: Problem) {
  const {paste} = problem;
  return {
    en: translator('en').problem(problem),
    nl: translator('nl').problem(problem),
    at: describeRange(problem.at),
    field: problem.field,
    ...(paste && {paste: `${paste.how} line ${paste.line}:\n${paste.text}`}),
  };
}

function describeRange({start, end}: Range): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}
