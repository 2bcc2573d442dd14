import {describe, expect, test} from 'vitest';
import {CRITERIA} from '#checklist';
import {REPORTERS, reportSchema} from '#reports';
import {judgeText} from '../support/read.ts';
import {reportContext} from '../support/reports.ts';

const head = 'title: Open harbour plan 2026–2027\npublisher: riverton\nlanguage: en';
const plan = (lines = '', body = '') => judgeText(`---\n${head}\n${lines}\n---\n${body}`);

/** The JSON report of one plan, read back. */
function reported(report: ReturnType<typeof judgeText>, strict = false) {
  const document = reportSchema.parse(JSON.parse(REPORTERS.json([report], {...reportContext([report]), strict})));
  const [first] = document.plans;
  if (!first) throw new Error('the report has no plan');
  return {...document, plan: first};
}

describe('the JSON report', () => {
  test('has every criterion of the checklist, for any plan', () => {
    for (const report of [plan(), judgeText('no plan at all')]) {
      expect(new Set(reported(report).plan.results.map(({criterion}) => criterion))).toEqual(new Set(CRITERIA.map(({id}) => id)));
    }
  });

  test('has a criterion about initiatives once for each point that it was applied to', () => {
    const report = plan('transparency: {initiatives: [{id: berths}, {id: tides}]}\nflagship: {initiatives: [{id: talking-lock}]}');
    const owners = reported(report).plan.results.filter(({criterion}) => criterion === 'initiative-owner');
    expect(owners.map((result) => [result.point, result.problems.length])).toEqual([['transparency', 2], ['flagship', 1]]);
  });

  test('counts plans by verdict and problems by level', () => {
    const {summary, plan: {results, verdict}} = reported(plan('status: adopted'));
    const musts = results.filter(({level, outcome}) => level === 'must' && outcome === 'fail').flatMap(({problems}) => problems);
    expect(summary).toMatchObject({plans: 1, fail: 1, must: musts.length, waived: 0, review: 7});
    expect(verdict).toBe('fail');
  });

  test('a draft with gaps is open, and fails when asked to be strict', () => {
    expect(reported(plan()).plan.verdict).toBe('open');
    expect(reported(plan(), true).plan.verdict).toBe('fail');
  });

  test('a file that cannot be read fails in every status: readable fails, all else is skipped, points are absent', () => {
    const {plan: {verdict, points, results}} = reported(judgeText(`---\n${head.replace('title', 'titel')}\n---\n`));
    expect(verdict).toBe('fail');
    expect(new Set(Object.values(points))).toEqual(new Set(['absent']));
    expect(results.filter(({outcome}) => outcome !== 'skip').map(({criterion, outcome}) => [criterion, outcome])).toEqual([['readable', 'fail']]);
  });

  test('an unsafe plan fails in every status', () => {
    expect(reported(plan('', '<script>alert(1)</script>\n')).plan.verdict).toBe('fail');
  });

  test('the same plan gives the same bytes', () => {
    expect(REPORTERS.json([plan()], reportContext([]))).toBe(REPORTERS.json([plan()], reportContext([])));
  });
});

describe('a fingerprint', () => {
  const initiatives = (...lines: string[]) => `transparency:\n  initiatives:\n${lines.map((line) => `    - ${line}`).join('\n')}`;
  const prints = (report: ReturnType<typeof judgeText>) =>
    reported(report).plan.results.filter(({criterion}) => criterion === 'initiative-owner').flatMap(({problems}) => problems.map(({field, fingerprint}) => `${field} ${fingerprint}`));

  test('survives edits elsewhere and reordering', () => {
    const before = prints(plan(initiatives('{id: berths, title: Berths}', '{id: tides, title: Tides}')));
    const after = prints(plan(`summary: Berths and tides.\n${initiatives('{id: tides, title: The tides}', '{id: berths, title: Berths}')}`));
    expect(before).toHaveLength(2);
    expect(new Set(after)).toEqual(new Set(before));
  });

  test('is another for another field, and for another wrong value', () => {
    const status = (value: string) => reported(plan(`status: ${value}`)).plan.results.flatMap(({problems}) => problems).find(({field}) => field === 'status')?.fingerprint;
    expect(status('adoptd')).toBeDefined();
    expect(status('adoptd')).not.toBe(status('adpted'));
    const all = reported(plan()).plan.results.flatMap(({problems}) => problems.map(({fingerprint}) => fingerprint));
    expect(new Set(all).size).toBe(all.length);
  });
});
