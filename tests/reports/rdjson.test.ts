import {describe, expect, test} from 'vitest';
import type {PlanReport} from '#checklist';
import {REPORTERS, type ReportContext} from '#reports';
import {readWorkspace} from '#workspace';
import {comparedContext} from '../support/base.ts';
import {fixtureReports, pastedElsewhere, problemsIn} from '../support/fixtures.ts';
import {hostileReports} from '../support/hostile-titles.ts';
import {REPOSITORY} from '../support/openplan.ts';
import {applyPaste} from '../support/paste.ts';
import {diagnosticResult} from '../support/rdf.ts';
import {DATE, judgeText} from '../support/read.ts';
import {reportContext} from '../support/reports.ts';

const head = 'title: Open harbour plan 2026–2027\npublisher: riverton\nlanguage: en';
const plan = (lines = '') => judgeText(`---\n${head}\n${lines}\n---\n`);

/** The report as reviewdog would read it. */
function read(reports: readonly PlanReport[], context: ReportContext = reportContext(reports)) {
  return diagnosticResult.parse(JSON.parse(REPORTERS.rdjson(reports, context)));
}

describe('reviewdog can read', () => {
  const {reports: shipped} = readWorkspace(REPOSITORY, DATE);
  const hostile = hostileReports();

  test.for<[string, PlanReport[]]>([['shipped plans', shipped], ['hostile titles', hostile], ['no plans', []], ['what cannot be read', [judgeText(''), judgeText('no plan')]]])('%s', ([, reports]) => {
    expect(read(reports).diagnostics).toHaveLength(reports.flatMap(problemsIn).length);
    expect(read(reports, reportContext(reports, 'nl')).diagnostics).toHaveLength(reports.flatMap(problemsIn).length);
  });

  test('a plan with a base, which changes nothing but the order', () => {
    const [before, now] = [plan('nextReview: soon'), plan('summary: Berths.')];
    const messages = (context: ReportContext) => read([now], context).diagnostics.map(({message}) => message);
    const compared = messages(comparedContext([{now, before}]));
    expect(compared[0]).toContain('`nextReview`');
    expect(compared.toSorted()).toEqual(messages(reportContext([now])).toSorted());
  });

  test('a report of which no file is known, by its lines', () => {
    const report = plan();
    const {diagnostics} = read([report], {...reportContext([report]), sources: new Map(), pageOf: () => undefined});
    expect(diagnostics.map(({location, suggestions, code}) => [location.range.end, location.range.start.column, suggestions, code.url])).toEqual(diagnostics.map(() => [undefined, undefined, undefined, undefined]));
  });
});

describe('a diagnostic', () => {
  const berths = 'transparency:\n  initiatives:\n    - id: berths\n      title: Berths\n      ';

  test('tells what, where, how bad, and where to read more', () => {
    const {source, severity, diagnostics} = read([plan(`status: adopted\n${berths}owner: {unit: Quay}`)]);
    expect(source).toEqual({name: 'Openplan', url: 'https://plans.example.org/checklist/'});
    expect(severity).toBe('ERROR');
    expect(diagnostics.find(({code}) => code.value === 'initiative-owner')).toEqual({
      message: 'Missing `role` in the owner of “Berths”, expected the role that answers for it, such as head of finance',
      location: {path: 'plans/riverton/2026.mdx', range: {start: {line: 10, column: 7}, end: {line: 10, column: 12}}},
      severity: 'ERROR',
      code: {value: 'initiative-owner', url: 'https://plans.example.org/checklist/initiative-owner/'},
      suggestions: [{range: {start: {line: 10, column: 25}, end: {line: 10, column: 25}}, text: ', role: …'}],
    });
  });

  test('counts its columns in bytes of UTF-8', () => {
    const columns = (before: string) => read([plan(`origin: {${before}, responses: {received: some}}`)]).diagnostics.find(({message}) => message.includes('`received`') && message.startsWith('Unexpected'))?.location.range;
    expect(columns('summary: e')).toEqual({start: {line: 5, column: 44}, end: {line: 5, column: 48}});
    expect(columns('summary: é')).toEqual({start: {line: 5, column: 45}, end: {line: 5, column: 49}});
    expect(columns('summary: –')).toEqual({start: {line: 5, column: 46}, end: {line: 5, column: 50}});
    expect(columns('summary: 🚢')).toEqual({start: {line: 5, column: 47}, end: {line: 5, column: 51}});
  });

  test('is INFO for a could, and WARNING for what does not fail the run', () => {
    const severities = new Map(read([plan()]).diagnostics.map(({code, severity}) => [code.value, severity]));
    expect([severities.get('five-points'), severities.get('origin-forum'), severities.get('origin-future')]).toEqual(['WARNING', 'WARNING', 'INFO']);
    expect(read([plan()]).severity).toBe('WARNING');
    expect(read([]).severity).toBe('INFO');
  });

  test('comes before what matters less', () => {
    const severities = read([plan(), plan('status: adopted')]).diagnostics.map(({severity}) => severity);
    expect(severities.filter((each, index) => each !== severities[index - 1])).toEqual(['ERROR', 'WARNING', 'INFO']);
  });

  test('is Markdown that holds no more than words', () => {
    for (const {message} of read(hostileReports()).diagnostics) expect(message).not.toMatch(/[\p{Cc}\p{Bidi_Control}]|(?<!\w)@\w|#\d|<[a-z/!]|\]\(/iu);
  });
});

test('a suggestion, done to the bytes of the file, is what the author would paste', () => {
  let done = 0;
  for (const report of [plan('origin: {summary: 🚢 é–}\nowner:'), ...fixtureReports(/^(collaboration|initiative|participation)-/)]) {
    const [source = {path: '', text: ''}] = report.reading.files;
    const expected = problemsIn(report).flatMap(({paste}) => (paste ? [applyPaste(source, paste)] : []));
    const suggestions = read([report]).diagnostics.flatMap(({suggestions = []}) => suggestions);
    expect(suggestions.map(({range, text}) => apply(source.text, range, text)).sort()).toEqual(expected.sort());
    done += suggestions.length;
  }
  expect(done).toBeGreaterThan(100);
});

test('nothing is suggested in the file of the problem that is to be pasted in another', () => {
  expect(read([pastedElsewhere()]).diagnostics.filter(({suggestions}) => suggestions)).toEqual([]);
});

test('the same plans give the same bytes', () => {
  const reports = [plan(), judgeText('no plan')];
  expect(REPORTERS.rdjson(reports, reportContext(reports))).toBe(REPORTERS.rdjson(reports, reportContext(reports)));
});

type Range = ReturnType<typeof read>['diagnostics'][number]['location']['range'];

/** Lines end with LF for reviewdog; columns count bytes. */
function apply(source: string, {start, end = start}: Range, text: string): string {
  const bytes = Buffer.from(source);
  const offset = ({line, column = 1}: Range['start']) => {
    let at = 0;
    for (let nth = 1; nth < line; nth++) at = bytes.indexOf('\n', at) + 1;
    return at + column - 1;
  };
  return Buffer.concat([bytes.subarray(0, offset(start)), Buffer.from(text), bytes.subarray(offset(end))]).toString();
}
