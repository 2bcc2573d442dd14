import {cpSync, existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, onTestFinished, test} from 'vitest';
import {makeWorkspace, openplan, REPOSITORY} from '../support/openplan.ts';
import {DATE} from '../support/read.ts';

const HEAD = {title: 'Open harbour plan', publisher: 'riverton', language: 'en'};
const TEXT = '---\ntitle: Open harbour plan\npublisher: riverton\nlanguage: en\n---\n';
const PUBLISHER = {'content/publishers/riverton.yaml': 'name: Town of Riverton\n'};
const FOLDER = {id: 'riverton/2027', plan: {...HEAD, transparency: {initiatives: [{id: 'tides', title: 'Tides'}]}}, stories: {tides: 'High.\n'}};

function harbour(files: Record<string, string>, ...plans: unknown[]) {
  const {root, remove} = makeWorkspace({...PUBLISHER, ...files, 'plans.json': JSON.stringify({version: 1, plans})});
  onTestFinished(remove);
  return {
    root,
    run: (...args: string[]) => openplan(['import', ...args], root),
    read: (path: string) => readFileSync(join(root, path), 'utf8'),
    has: (path: string) => existsSync(join(root, path)),
  };
}

describe('openplan import', () => {
  test('gives back the plans of a portal, which it exports as the same bytes', async () => {
    const {root, run} = harbour({});
    const exported = await openplan(['export', 'plans', '--date', DATE], REPOSITORY);
    writeFileSync(join(root, 'plans.json'), exported.stdout);
    cpSync(join(REPOSITORY, 'content'), join(root, 'content'), {recursive: true});
    const {code, output} = await run('plans.json');
    expect(output).toContain('Wrote plans/us-government/2022-2024/access-to-justice.mdx');
    expect(code).toBe(0);
    expect((await openplan(['export', 'plans', '--date', DATE], root)).stdout).toBe(exported.stdout);
    expect(readdirSync(root, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('writes where it is told to', async () => {
    const {run, read} = harbour({}, {id: 'riverton/2026', plan: HEAD});
    const {code, output} = await run('plans.json', '--out', 'elsewhere');
    expect(read('elsewhere/plans/riverton/2026.mdx')).toBe(TEXT);
    expect(output).toContain('There is no content/publishers/riverton.yaml yet');
    expect(code).toBe(0);
  });

  test('says nothing of a publisher that is there', async () => {
    const {run} = harbour({}, {id: 'riverton/2026', plan: HEAD});
    expect((await run('plans.json')).output).toBe('Wrote plans/riverton/2026.mdx\nWhat is missing, and what comes next: npm run check\n');
  });

  test('overwrites nothing, and writes the rest', async () => {
    const {run, read} = harbour({'plans/riverton/2026.mdx': 'mine'}, {id: 'riverton/2026', plan: HEAD}, {id: 'riverton/2028', plan: HEAD});
    const {code, output} = await run('plans.json');
    expect(code).toBe(1);
    expect(output).toContain('Not imported: riverton/2026, because there is a file plans/riverton/2026.mdx already. With --force it is overwritten.');
    expect([read('plans/riverton/2026.mdx'), read('plans/riverton/2028.mdx')]).toEqual(['mine', TEXT]);
  });

  test('writes no part of a plan of which one file is there already', async () => {
    const {run, has} = harbour({'plans/riverton/2027/tides.mdx': 'mine'}, FOLDER);
    const {code, output} = await run('plans.json');
    expect([code, has('plans/riverton/2027/index.mdx')]).toEqual([1, false]);
    expect(output).toContain('Nothing was written.');
  });

  test('overwrites with --force, and names what is still in the folder', async () => {
    const {run, read} = harbour({'plans/riverton/2027/tides.mdx': 'mine', 'plans/riverton/2027/boats.mdx': 'mine too', 'plans/riverton/2027/quay.png': 'a picture'}, FOLDER);
    const {code, output} = await run('plans.json', '--force');
    expect(code).toBe(0);
    expect([read('plans/riverton/2027/tides.mdx'), read('plans/riverton/2027/boats.mdx')]).toEqual(['---\npoint: transparency\ntitle: Tides\n---\nHigh.\n', 'mine too']);
    expect(output.match(/Also in the folder.*/g)).toEqual(['Also in the folder of riverton/2027, and so part of it: plans/riverton/2027/boats.mdx']);
  });

  test.for([
    ['plans/riverton/2027.mdx', FOLDER],
    ['plans/riverton/2026/index.mdx', {id: 'riverton/2026', plan: HEAD}],
  ] as const)('makes no second plan beside %s, not even with --force', async ([path, plan]) => {
    const {root, run} = harbour({[path]: 'mine'}, plan);
    const before = readdirSync(root, {recursive: true}).sort();
    const {code, output} = await run('plans.json', '--force');
    expect(code).toBe(1);
    expect(output).toContain(`because it is here already, as ${path}.`);
    expect(readdirSync(root, {recursive: true}).sort()).toEqual(before);
  });

  test('lists what could not be placed, in the language that is asked for', async () => {
    const {run, read, has} = harbour({}, {id: '../../riverton/2026', plan: HEAD}, {id: 'riverton/2026', plan: {...HEAD, status: 'final'}}, {id: 'riverton/2028', plan: {title: 'Havenplan'}});
    const {code, output} = await run('plans.json', '--lang', 'nl');
    expect(code).toBe(1);
    expect(output.split('\n')).toEqual([
      'Geschreven: plans/riverton/2026.mdx',
      'Niet overgenomen: #1. De id van een plan is “../../riverton/2026”, verwacht was uitgever/plan met letters, cijfers en koppeltekens',
      expect.stringMatching(/^plans\/riverton\/2026\.mdx:5 .*“final”.*`status`/),
      expect.stringMatching(/^Niet overgenomen: riverton\/2028\. `publisher` ontbreekt/),
      expect.stringMatching(/^Niet overgenomen: riverton\/2028\. `language` ontbreekt/),
      'Wat er ontbreekt en wat er nog moet: npm run check',
      '',
    ]);
    expect(read('plans/riverton/2026.mdx')).toContain('status: final');
    expect(has('plans/riverton/2028.mdx')).toBe(false);
  });

  test('lets no name from the file move the cursor of a terminal', async () => {
    const {run} = harbour({}, {id: '\u001B[31mriverton/\u202E2026', plan: HEAD});
    expect((await run('plans.json')).output).toContain('“␣[31mriverton/␣2026”');
  });

  test.for([
    ['{"plans": [', 1, 'Not imported: the file. Unexpected text, expected JSON'],
    ['{"version": 3, "plans": []}', 1, 'Not imported: the file. Unexpected version 3, expected 1'],
    ['{"version": 1, "plans": []}', 0, 'Nothing was written.'],
  ] as const)('of %s ends with %i', async ([text, code, sentence]) => {
    const {root, run} = harbour({});
    writeFileSync(join(root, 'plans.json'), text);
    const outcome = await run('plans.json');
    expect([outcome.code, outcome.output.includes(sentence)]).toEqual([code, true]);
  });

  test.for(['plan.docx', 'initiatives.csv'])('says that %s cannot be imported yet', async (file) => {
    const {run} = harbour({[file]: 'text'});
    const {code, output} = await run(file);
    expect(code).toBe(2);
    expect(output).toBe(`Cannot import ${file}: expected a .json file as “openplan export plans” writes it. Word, HTML, Markdown and CSV cannot be imported yet.\n`);
  });

  test.for(['nowhere.json', 'content'])('wants a file: %s', async (file) => {
    const {run} = harbour({});
    expect((await run(file)).code).toBe(2);
  });
});
