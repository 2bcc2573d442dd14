import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {z} from 'zod';
import {EXPORTERS} from '#exports';
import {readWorkspace} from '#workspace';
import {column, table} from '../../src/exports/csv/table.ts';
import {readCsv} from '../support/csv.ts';
import {exportContext, published, publishedIn} from '../support/exports.ts';
import {fixtureReports} from '../support/fixtures.ts';
import {fullPlan} from '../support/hostile.ts';
import {HOSTILE_TITLES, hostileReports} from '../support/hostile-titles.ts';
import {REPOSITORY} from '../support/openplan.ts';
import {DATE, judgeText} from '../support/read.ts';

const berths = (...cells: (string | number | boolean | undefined | string[])[]) => table([column('berth', {}, {}, (cell: (typeof cells)[number]) => cell)], cells);

describe('a table', () => {
  test('is RFC 4180: names first, lines end with CR LF, no byte order mark', () => {
    expect(berths('quay 1', 'quay 2')).toBe('berth\r\nquay 1\r\nquay 2\r\n');
  });

  test('quotes what would end a cell', () => {
    expect(berths('a, b', 'say "quay"', 'two\nlines', 'two\rlines', 'two\r\nlines', ' room ')).toBe(
      'berth\r\n"a, b"\r\n"say ""quay"""\r\n"two\nlines"\r\n"two\rlines"\r\n"two\r\nlines"\r\n" room "\r\n',
    );
  });

  test('has days, numbers and yes or no as they are, and lists with semicolons', () => {
    expect(berths('2026-03-01', -2.5, 0, true, false, undefined, ['oak', 'elm'], [])).toBe('berth\r\n2026-03-01\r\n-2.5\r\n0\r\ntrue\r\nfalse\r\n\r\noak; elm\r\n\r\n');
  });

  test.for(['=1+1', '+31 20', '-1', '@sum', '\tquay', '\rquay', '＝1', '＋1', '－1', '＠sum'])('keeps %j from being a formula', (text) => {
    expect(readCsv(berths(text, [text]))).toEqual([{berth: `'${text}`}, {berth: `'${text}`}]);
  });

  test("leaves an apostrophe that is nobody's guard", () => {
    expect(readCsv(berths("'s-Gravenhage", 'a=b', '1-2'))).toEqual([{berth: "'s-Gravenhage"}, {berth: 'a=b'}, {berth: '1-2'}]);
  });

  test('gives back any text to an independent reader', () => {
    const cells = fc.array(fc.tuple(fc.string({unit: 'binary'}), fc.string({unit: fc.constantFrom('"', ',', '\n', '\r', ' ', 'a', ';', '=')})), {minLength: 1});
    fc.assert(
      fc.property(cells, (rows) => {
        const columns = [column('a', {}, {}, ([a]: [string, string]) => a), column('b', {}, {}, ([, b]: [string, string]) => b)];
        expect(readCsv(table(columns, rows)).map(({a, b}) => [unguarded(a), unguarded(b)])).toEqual(rows);
      }),
    );
  });
});

/** The text of a cell without the apostrophe that guards it. */
function unguarded(cell = ''): string {
  return cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '');
}

describe('csv-spectrum', () => {
  const folder = join(dirname(createRequire(import.meta.url).resolve('csv-spectrum')), 'json');
  const rowsSchema = z.array(z.record(z.string(), z.string()));

  // Of one the file says something else than its table.
  test.for(readdirSync(folder).filter((name) => name !== 'location_coordinates.json'))('%s comes back as it was', (name) => {
    const rows = rowsSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    const columns = Object.keys(rows[0] ?? {}).map((key) => column(key, {}, {}, (row: Record<string, string>) => row[key]));
    expect(readCsv(table(columns, rows)).map((row) => Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, unguarded(cell)])))).toEqual(rows);
  });
});

const TABLES = ['initiatives', 'milestones', 'measures', 'commitments'] as const;
const shipped = publishedIn(readWorkspace(REPOSITORY, DATE).reports);
const fixtures = publishedIn(fixtureReports());
const full = publishedIn([judgeText(fullPlan('Tide tables', 'https://harbour.riverton.example/tides'))]);

describe.for(TABLES)('%s.csv', (name) => {
  const {exporter, fields} = EXPORTERS[name];

  test('says of each column what it means, in each language', () => {
    expect(new Set(fields.map((field) => field.name)).size).toBe(fields.length);
    for (const {title, description} of fields) {
      for (const language of ['en', 'nl']) {
        expect(title[language]).toMatch(/\S/);
        expect(description[language]).toMatch(/\.$/);
      }
      expect(description['nl']).not.toBe(description['en']);
    }
  });

  test('has just these columns', () => {
    expect(exporter(full, exportContext()).split('\r\n')[0]).toBe(fields.map((field) => field.name).join(','));
  });

  test('fills each column for some plan', () => {
    const rows = readCsv(exporter([...shipped, ...fixtures, ...full], exportContext()));
    expect(fields.map((field) => field.name).filter((field) => rows.every((row) => !row[field]))).toEqual([]);
  });

  test('has plans by id, whatever order they come in, and the same bytes twice', () => {
    const text = exporter(shipped, exportContext());
    expect(exporter(shipped.toReversed(), exportContext())).toBe(text);
    const plans = readCsv(text).map((row) => row['plan'] ?? row['Commitment Unique Identifier']?.replace(/\/[^/]*$/, ''));
    expect(plans).toEqual(plans.toSorted());
    expect(plans.length).toBeGreaterThan(70);
  });

  test('keeps hostile texts within their cells, and from being formulas', () => {
    const plans = publishedIn(hostileReports());
    const rows = readCsv(exporter(plans, exportContext()));
    const cells = rows.flatMap((row) => Object.values(row));
    expect(rows.every((row) => Object.keys(row).length === fields.length)).toBe(true);
    expect(cells.filter((cell) => /^[=+@\t\r]/.test(cell))).toEqual([]);
    if (name !== 'milestones') expect(HOSTILE_TITLES.filter((title) => !cells.map(unguarded).includes(title.toWellFormed()) && !cells.map(unguarded).includes(title))).toEqual([]);
  });
});

const HARBOUR = `
status: adopted
adopted: {on: 2025-12-09}
period: {start: 2026-01-01, end: 2027-12-31}
contact: {email: harbour@riverton.example}
licence: CC0-1.0
transparency:
  initiatives:
    - id: open-spending
      title: See what the harbour costs
      summary: All spending of the harbour, each month.
      problem: Nobody knows.
      owner: {unit: Finance, role: Head of finance}
      start: 2026-01-15
      end: 2026-04-30
      themes: [finance, fishing]
      alsoAdvances: [participation]
      resources: {budget: 12000, currency: EUR}
      tracesTo: [{decision: open-books}, {duty: Harbour act}]
      milestones:
        - {id: first-file, title: First file, deliverable: A file, due: 2026-02-01, done: 2026-02-04, evidence: [{url: https://harbour.riverton.example/spending}]}
        - {id: each-month, title: Each month, due: 2026-05-22}
        - {id: contracts, title: Contracts too, due: 2026-11-01}
        - {id: audit, title: Audit}
      measures:
        - {name: Downloads, unit: files, kind: uptake, method: Count, every: month, baseline: {value: 0, on: 2026-01-01}, target: {value: 500, on: 2026-12-31}, observations: [{value: 41, on: 2026-03-31}, {value: -3, on: 2026-02-28, source: https://harbour.riverton.example/stats}]}
      updates:
        - {on: 2026-05-20, status: limited, note: Late by a week., reason: resources, evidence: [{url: https://harbour.riverton.example/news}]}
        - {on: 2026-03-01, status: substantial}
collaboration:
  initiatives:
    - title: Count seals
      partners: [{name: Seal club, kind: citizens}, {name: School}]
      owner: {organisation: Nature Board}
`;

const harbour = published(HARBOUR);

describe('a line for', () => {
  test('an initiative says who, until when, how far, and what is late', () => {
    const [spending, seals] = readCsv(EXPORTERS.initiatives.exporter([harbour], exportContext()));
    expect(spending).toMatchObject({
      plan: 'riverton/2026',
      plan_title: 'Open harbour plan',
      plan_status: 'adopted',
      publisher: 'riverton',
      publisher_name: 'Town of Riverton',
      country: 'GB',
      language: 'en',
      licence: 'CC0-1.0',
      example: 'false',
      point: 'transparency',
      point_grade: 'intention',
      initiative: 'open-spending',
      initiative_title: 'See what the harbour costs',
      page: 'https://plans.riverton.example/plans/riverton/2026/#open-spending',
      themes: 'finance; fishing',
      theme_names: 'Money and budget; fishing',
      owner_role: 'Head of finance',
      owner_unit: 'Finance',
      owner_organisation: 'Town of Riverton',
      contact_email: 'harbour@riverton.example',
      status: 'limited',
      updated: '2026-05-20',
      update: 'Late by a week.',
      reason: 'resources',
      overdue: 'true',
      milestones: '4',
      milestones_done: '1',
      milestones_overdue: '1',
      next_due: '2026-11-01',
      measures: '1',
      evidence: 'https://harbour.riverton.example/news',
      budget: '12000',
      currency: 'EUR',
      comes_from: 'decision: open-books; duty: Harbour act',
      also_advances: 'participation',
      partners: '',
    });
    expect(seals).toMatchObject({initiative: '', page: 'https://plans.riverton.example/plans/riverton/2026/', owner_organisation: 'Nature Board', status: '', overdue: 'false', milestones: '0', next_due: '', partners: 'Seal club; School'});
  });

  test('an initiative that ran over is late without a milestone', () => {
    const late = published('transparency: {initiatives: [{id: tides, end: 2026-05-31}, {id: boats, end: 2026-06-01}, {id: nets, end: 2026-05-31, updates: [{on: 2026-05-01, status: complete}]}]}');
    expect(readCsv(EXPORTERS.initiatives.exporter([late], exportContext())).map(({overdue}) => overdue)).toEqual(['true', 'false', 'false']);
  });

  test('an initiative with a milestone that is overdue is late before it runs over, and tells what comes next', () => {
    const plan = published('transparency: {initiatives: [{id: tides, end: 2026-12-31, milestones: [{due: 2026-05-31}, {due: 2026-11-01}, {due: 2026-08-01}]}, {id: boats, milestones: [{due: 2026-06-01}]}]}');
    expect(readCsv(EXPORTERS.initiatives.exporter([plan], exportContext())).map(({overdue, milestones_overdue, next_due}) => [overdue, milestones_overdue, next_due])).toEqual([
      ['true', '1', '2026-08-01'],
      ['false', '0', '2026-06-01'],
    ]);
  });

  test('an initiative fills only the columns of its point', () => {
    const plan = published('transparency: {initiatives: [{information: Tides, licence: CC0-1.0}]}\nparticipation: {initiatives: [{question: Which quay?, opens: 2026-05-01, result: {received: 12, adopted: 0}}]}\nflagship: {initiatives: [{goal: A lock, goalDue: 2027-01-01}]}');
    const rows = readCsv(EXPORTERS.initiatives.exporter([plan], exportContext()));
    expect(rows.map(({information, information_licence, question, opens, input_received, input_adopted, goal, goal_due}) => [information, information_licence, question, opens, input_received, input_adopted, goal, goal_due])).toEqual([
      ['Tides', 'CC0-1.0', '', '', '', '', '', ''],
      ['', '', 'Which quay?', '2026-05-01', '12', '0', '', ''],
      ['', '', '', '', '', '', 'A lock', '2027-01-01'],
    ]);
  });

  test('an initiative of an example or a translation says so', () => {
    const plan = published('example: true\ntranslationOf: riverton/2026-nl\ntransparency: {initiatives: [{id: tides, continued: true}]}');
    expect(readCsv(EXPORTERS.initiatives.exporter([plan], exportContext()))[0]).toMatchObject({example: 'true', translation_of: 'riverton/2026-nl', continued: 'true'});
  });

  test('a milestone says whether it is on time, and by how many days it is not', () => {
    const rows = readCsv(EXPORTERS.milestones.exporter([harbour], exportContext()));
    expect(rows.map(({milestone, title, due, done, state, days_late, evidence}) => [milestone, title, due, done, state, days_late, evidence])).toEqual([
      ['first-file', 'First file', '2026-02-01', '2026-02-04', 'done', '3', 'https://harbour.riverton.example/spending'],
      ['each-month', 'Each month', '2026-05-22', '', 'overdue', '10', ''],
      ['contracts', 'Contracts too', '2026-11-01', '', 'due', '', ''],
      ['audit', 'Audit', '', '', 'undated', '', ''],
    ]);
  });

  test('a measure says what was before, what is now and what was promised', () => {
    expect(readCsv(EXPORTERS.measures.exporter([harbour], exportContext()))).toEqual([
      expect.objectContaining({
        initiative: 'open-spending',
        measure: 'Downloads',
        unit: 'files',
        kind: 'uptake',
        baseline: '0',
        baseline_on: '2026-01-01',
        target: '500',
        target_on: '2026-12-31',
        latest: '41',
        latest_on: '2026-03-31',
        latest_source: '',
        observations: '2026-03-31: 41; 2026-02-28: -3',
      }),
    ]);
  });

  test('a commitment has OGP’s columns first, and none that only its reviewers could fill', () => {
    const [spending, seals] = readCsv(EXPORTERS.commitments.exporter([harbour], exportContext()));
    expect(spending).toMatchObject({
      'Commitment Unique Identifier': 'riverton/2026/open-spending',
      'Country/Locality': 'Town of Riverton',
      'Commitment Number': '1',
      'National Or Local': 'Local',
      'Year Of Submission': '2025',
      'Action Plan End Year': '2027',
      Theme: 'Money and budget; fishing',
      'Commitment Title': 'See what the harbour costs',
      'Full Text': 'All spending of the harbour, each month.\n\nNobody knows.',
      'Start Date': '2026-01-15',
      'End Date': '2026-04-30',
      'Lead Institution': 'Finance, Town of Riverton',
      'OGP Value Access To Information': '1',
      'OGP Value Civic Participation': '1',
      'Self-Reported Completion': 'limited',
      'Self-Reported On': '2026-05-20',
      Example: '0',
    });
    expect(seals).toMatchObject({'Commitment Unique Identifier': 'riverton/2026/2', 'Commitment Number': '2', 'Lead Institution': 'Nature Board', 'Supporting Institution(s)': 'Seal club; School', 'OGP Value Access To Information': '0', 'OGP Value Civic Participation': '1', 'Self-Reported Completion': ''});
    expect(Object.keys(spending ?? {}).filter((name) => /Impact|Specificity|Relevance|^Completion|Did It/.test(name))).toEqual([]);
  });

  test('a commitment of a national government stands under its country', () => {
    const plan = published('period: {start: 2026-01-01}\ntransparency: {initiatives: [{id: papers}]}', {id: 'archives/2026'});
    expect(readCsv(EXPORTERS.commitments.exporter([plan], exportContext()))[0]).toMatchObject({'Country/Locality': 'Netherlands', 'National Or Local': 'National', 'Year Of Submission': '2026', Publisher: 'National Archives'});
  });

  test('a commitment of a publisher that nobody described keeps to what is known', () => {
    const plan = published('transparency: {initiatives: [{id: papers}]}', {id: 'fenmarsh/2026'});
    expect(readCsv(EXPORTERS.commitments.exporter([plan], exportContext()))[0]).toMatchObject({'Country/Locality': 'fenmarsh', 'National Or Local': '', 'Year Of Submission': '', 'Lead Institution': 'fenmarsh'});
  });
});
