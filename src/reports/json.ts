import type {Change, PlanReport, Problem, Result} from '#checklist';
import type {Range} from '#plan';
import type {ReportContext, Reporter} from './context.ts';
import type {ReportDocument} from './json-schema.ts';
import {jsonText} from './json-text.ts';
import {summarise, summariseChanges, verdictUnder} from './summary.ts';

/** The report that other tools read. Its shape is public: keys are only ever added. */
export const json: Reporter = (reports, context) => {
  const {fail, must, should, could, waived, review, plans, pass, open} = summarise(reports, context.strict);
  const document = {
    version: 1,
    date: context.date,
    summary: {plans, fail, open, pass, must, should, could, waived, review, ...(context.base && summariseChanges(reports, context.base))},
    ...(context.base && {base: {ref: context.base.ref, commit: context.base.commit}}),
    plans: reports.map((report) => planOf(report, context)),
    ...(context.base && {removed: context.base.removed.map(({path, id, title, status, points}) => ({path, id, title, status, points}))}),
    content: context.content.map((problem) => ({criterion: problem.criterion, ...problemOf(problem, context, context.base?.content.changes)})),
    ...(context.base && {contentFixed: context.base.content.fixed.map((problem) => ({criterion: problem.criterion, ...problemOf(problem, context)}))}),
  } satisfies ReportDocument;
  return jsonText(document);
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
    ...comparisonOf(report, context),
    results: report.results.map((result) => resultOf(result, context, context.base?.comparisons.get(report)?.changes)),
  };
}

/** A plan that was not there had none of the points. */
function comparisonOf(report: PlanReport, context: ReportContext) {
  const comparison = context.base?.comparisons.get(report);
  if (!comparison) return {};
  const {base, formerly, fixed} = comparison;
  return {
    base: {
      ...(base && {id: base.id, path: base.path, verdict: verdictUnder(base, context.strict)}),
      points: base?.points ?? NO_POINTS,
      ...(formerly && {pointsUnderFormerSettings: formerly.points}),
    },
    fixed: fixed.map(({problem, criterion, point, level, cause}) => ({criterion: criterion.id, point, level, ...problemOf(problem, context), cause})),
  };
}

const NO_POINTS = {origin: 'absent', transparency: 'absent', participation: 'absent', collaboration: 'absent', flagship: 'absent'} as const;

function resultOf({criterion, point, level, outcome, problems, evidence, waivers}: Result, context: ReportContext, changes?: Changes) {
  return {
    criterion: criterion.id,
    point,
    level,
    outcome,
    problems: problems.map((problem) => problemOf(problem, context, changes)),
    ...(evidence.length > 0 && {evidence: evidence.map(placeOf)}),
    ...(waivers.length > 0 && {waivers: waivers.map(({reason, until, initiative}) => ({reason, until, initiative}))}),
  };
}

function placeOf({path, start, end}: Range) {
  return {path, line: start.line, column: start.column, endLine: end.line, endColumn: end.column};
}

type Changes = ReadonlyMap<Problem, Change>;

function problemOf(problem: Problem, {translator, urlOf}: ReportContext, changes?: Changes) {
  const change = changes?.get(problem);
  return {
    message: translator.problem(problem),
    ...placeOf(problem.at),
    field: problem.field,
    fingerprint: problem.fingerprint,
    ...(problem.paste && {paste: problem.paste.text, pasteAt: {path: problem.paste.path, line: problem.paste.line, how: problem.paste.how}}),
    url: urlOf(problem.criterion),
    ...(change && {change: change.change}),
    ...(change?.change === 'new' && {cause: change.cause}),
  };
}
