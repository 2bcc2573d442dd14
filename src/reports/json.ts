import type {PlanReport, Problem, Result} from '#checklist';
import type {Range} from '#plan';
import type {ReportContext, Reporter} from './context.ts';
import {summarise, verdictUnder} from './summary.ts';

/** The report that other tools read. Its shape is public: keys are only ever added. */
export const json: Reporter = (reports, context) => {
  const {fail, must, should, could, waived, review, plans, pass, open} = summarise(reports, context.strict);
  const document = {
    version: 1,
    date: context.date,
    summary: {plans, fail, open, pass, must, should, could, waived, review},
    plans: reports.map((report) => planOf(report, context)),
    content: context.content.map((problem) => ({criterion: problem.criterion, ...problemOf(problem, context)})),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
};

function planOf(report: PlanReport, context: ReportContext) {
  const {path, id, title, status, points} = report;
  return {
    path,
    id,
    title,
    status,
    verdict: verdictUnder(report, context.strict),
    points,
    results: report.results.map((result) => resultOf(result, context)),
  };
}

function resultOf({criterion, point, level, outcome, problems, evidence, waivers}: Result, context: ReportContext) {
  return {
    criterion: criterion.id,
    point,
    level,
    outcome,
    problems: problems.map((problem) => problemOf(problem, context)),
    ...(evidence.length > 0 && {evidence: evidence.map(placeOf)}),
    ...(waivers.length > 0 && {waivers: waivers.map(({reason, until, initiative}) => ({reason, until, initiative}))}),
  };
}

function placeOf({path, start, end}: Range) {
  return {path, line: start.line, column: start.column, endLine: end.line, endColumn: end.column};
}

function problemOf(problem: Problem, {translator, urlOf}: ReportContext) {
  return {
    message: translator.problem(problem),
    ...placeOf(problem.at),
    field: problem.field,
    fingerprint: problem.fingerprint,
    ...(problem.paste && {paste: problem.paste.text, pasteAt: {path: problem.paste.path, line: problem.paste.line, how: problem.paste.how}}),
    url: urlOf(problem.criterion),
  };
}
