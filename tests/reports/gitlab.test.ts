import {describe, expect, test} from 'vitest';
import {z} from 'zod';
import {judgeContent, type PlanReport} from '#checklist';
import {REPORTERS} from '#reports';
import {readWorkspace} from '#workspace';
import {comparedContext} from '../support/base.ts';
import {hostileReports} from '../support/hostile-titles.ts';
import {DATE, judgeText} from '../support/read.ts';
import {reportContext} from '../support/reports.ts';
import {REPOSITORY} from '../support/repository.ts';

/** The properties that GitLab documents, and no others: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
const schema = z.array(
  z.strictObject({
    description: z.string().min(1),
    check_name: z.string().min(1),
    fingerprint: z.string().min(1),
    severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
    location: z.strictObject({path: z.string().regex(/^(?!\.{0,2}\/)[^\\]/), lines: z.strictObject({begin: z.int().positive()})}),
  }),
);

const {reports: shipped} = readWorkspace(REPOSITORY, DATE);
const harbour = (status: string, more = '') => judgeText(`---\ntitle: Open harbour plan\npublisher: riverton\nlanguage: en\nstatus: ${status}\n${more}---\n`);

function read(reports: readonly PlanReport[], context = reportContext(reports)): z.infer<typeof schema> {
  return schema.parse(JSON.parse(REPORTERS.gitlab(reports, context)));
}

describe('the report of GitLab’s Code Quality', () => {
  test('has every problem once, in the properties that GitLab documents, with a fingerprint of its own', () => {
    for (const reports of [[], shipped, hostileReports(), [judgeText('no plan at all')], [harbour('adopted'), harbour('adopted')]]) {
      const problems = reports.flatMap(({results}) => results.flatMap((result) => result.problems));
      const violations = read(reports);
      expect(violations.map(({check_name, location}) => `${location.path}:${location.lines.begin} ${check_name}`)).toEqual(
        problems.map(({at, criterion}) => `${at.path.toWellFormed()}:${at.start.line} ${criterion}`),
      );
      expect(new Set(violations.map(({fingerprint}) => fingerprint)).size).toBe(problems.length);
    }
  });

  test('keeps the fingerprint of a problem, so that GitLab finds it on the other branch', () => {
    const [first] = read([harbour('adopted')]);
    const moved = read([harbour('adopted', 'summary: Berths and cranes.\n')]);
    expect(moved.map(({fingerprint}) => fingerprint)).toContain(first?.fingerprint);
    const [problem] = harbour('adopted').results.flatMap(({problems}) => problems);
    expect(first?.fingerprint).toBe(problem?.fingerprint);
  });

  test('has a severity for what fails the run, for a must that may wait, for a should and for a could', () => {
    const severities = (report: PlanReport, strict = false) => {
      const context = {...reportContext([report]), strict};
      const violations = read([report], context);
      const levels = report.results.flatMap(({level, problems}) => problems.map(() => level));
      return new Set(violations.map(({severity}, index) => `${levels[index]}: ${severity}`));
    };
    expect(severities(harbour('adopted'))).toEqual(new Set(['must: critical', 'should: minor', 'could: info']));
    expect(severities(harbour('draft'))).toEqual(new Set(['must: major', 'should: minor', 'could: info']));
    expect(severities(harbour('draft'), true)).toEqual(new Set(['must: critical', 'should: minor', 'could: info']));
  });

  test('has the problems in the settings of the portal', () => {
    const path = 'content/portal.yaml';
    const at = {path, start: {line: 3, column: 1, offset: 20}, end: {line: 3, column: 4, offset: 23}};
    const content = judgeContent({path, text: 'languages: [en]\n\n\nnam: Riverton\n'}, [{criterion: 'readable', message: 'unknown-key', values: {field: 'nam', known: 'name'}, at}]);
    expect(read([], {...reportContext([]), content})).toMatchObject([{check_name: 'readable', severity: 'critical', location: {path, lines: {begin: 3}}}]);
  });

  test('is the same with a base: GitLab compares by itself', () => {
    const [now, before] = [harbour('adopted'), harbour('adopted', 'summary: Berths.\n')];
    expect(REPORTERS.gitlab([now], comparedContext([{now, before}]))).toBe(REPORTERS.gitlab([now], reportContext([now])));
  });

  test('speaks Dutch, and shows what a title would hide', () => {
    expect(read([harbour('adopted')], reportContext([], 'nl'))[0]?.description).toContain('`summary` onder `origin` ontbreekt');
    expect(read(hostileReports()).map(({description}) => description).join('\n').match(/(?!\n)[\p{Cc}\p{Cf}]/gu)).toBeNull();
  });
});
