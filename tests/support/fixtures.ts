import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import type {PlanReport, Problem} from '#checklist';
import {judgeFile, judgeText} from './read.ts';

const CRITERIA = join(import.meta.dirname, '../checklist/criteria');

/** The plans beside the criteria, in order and not, judged; those that others translate are left out. */
export function fixtureReports(criteria = /./): PlanReport[] {
  const ids = readdirSync(CRITERIA).filter((id) => criteria.test(id));
  return ids.flatMap((id) => readdirSync(join(CRITERIA, id)).filter((name) => name.endsWith('.mdx') && name !== 'original.mdx').map((name) => judgeFile(join(CRITERIA, id, name))));
}

export function problemsIn(report: PlanReport): Problem[] {
  return report.results.flatMap(({problems}) => problems);
}

/** A plan whose problems are all to be put right in another file. */
export function pastedElsewhere(): PlanReport {
  const report = judgeText('---\ntitle: Open harbour plan 2026–2027\npublisher: riverton\nlanguage: en\n---\n');
  const path = 'plans/riverton/elsewhere.mdx';
  const moved = (problem: Problem) => Object.defineProperty(problem, 'paste', {value: problem.paste && {...problem.paste, path, at: {...problem.paste.at, path}}});
  return {...report, results: report.results.map((result) => ({...result, problems: result.problems.map(moved)}))};
}
