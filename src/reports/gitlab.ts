import type {Level} from '#checklist';
import {visible} from './frame.ts';
import {jsonText} from './json-text.ts';
import {listProblems, type ListedProblem} from './listed.ts';
import type {ReportContext, Reporter} from './context.ts';

/** A must that fails the run stands out; what makes a file unreadable or unsafe is among these. */
const SEVERITIES = {must: 'major', should: 'minor', could: 'info'} as const satisfies Record<Level, string>;

/**
 * The report of GitLab's Code Quality: `critical` fails the run, `major` is a must of a plan that need not be
 * ready yet, `minor` a should, `info` a could; there is no `blocker`. GitLab compares with its own base.
 *
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export const gitlab: Reporter = (reports, context) => {
  const known = new Set<string>();
  return jsonText(listProblems(reports, context).map((listed) => violationOf(listed, known, context)));
};

function violationOf({problem, level, severity}: ListedProblem, known: Set<string>, {translator}: ReportContext) {
  const {path, start} = problem.at;
  return {
    description: visible(translator.problem(problem)),
    check_name: problem.criterion,
    fingerprint: unique(problem.fingerprint, known),
    severity: severity === 'error' ? 'critical' : SEVERITIES[level],
    location: {path, lines: {begin: start.line}},
  };
}

/** GitLab keeps one of those with the same fingerprint. Two files that claim one id have the same problems. */
function unique(fingerprint: string, known: Set<string>): string {
  let own = fingerprint;
  for (let nth = 2; known.has(own); nth++) own = `${fingerprint}-${nth}`;
  known.add(own);
  return own;
}
