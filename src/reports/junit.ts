import type {Element, Root} from 'xast';
import {toXml} from 'xast-util-to-xml';
import {x} from 'xastscript';
import type {Outcome, PlanReport, Problem, Result} from '#checklist';
import {POINTS} from '#plan';
import {visible} from './frame.ts';
import {pastePlace} from './paste-place.ts';
import type {ReportContext, Reporter} from './context.ts';
import {verdictUnder} from './summary.ts';

/** What XML 1.0 has no way to write, not even as a number. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * The JUnit report: a suite a plan, a test for each criterion that the machine answered, unmet ones as failures.
 * A test without a failure has passed, and Ant's schema knows no skipped ones: what is waived, left to a person
 * or does not apply is told in the output of its suite.
 */
export const junit: Reporter = (reports, context) => {
  const suites = [...contentSuites(context), ...reports.map((report) => planSuite(report, context))];
  const numbered = suites.map((suite, id) => ({...suite, attributes: {...suite.attributes, id: String(id)}}));
  const root: Root = {type: 'root', children: [{type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"'}, {type: 'text', value: '\n'}, x('testsuites', onLines(numbered))]};
  // a text may not hold what ends a CDATA section, and the library leaves it as it is
  return `${toXml(root).replace(NOT_IN_XML, '\uFFFD').replaceAll(']]>', ']]&gt;')}\n`;
};

/** A suite for the problems in `content/`, when there are any: a test a file. */
function contentSuites(context: ReportContext): Element[] {
  const files = Map.groupBy(context.content, ({at}) => at.path);
  const tests = [...files].map(([path, problems]) => testCase('openplan.content', visible(path), failure('must', problems, problemsText(problems, context), context)));
  return tests.length > 0 ? [suite(context.translator.text('report.content'), {}, tests, '', context)] : [];
}

function planSuite(report: PlanReport, context: ReportContext): Element {
  const grades = Object.fromEntries(POINTS.map((point) => [`points.${point}`, report.points[point]]));
  const properties = {path: report.path, status: report.status, verdict: verdictUnder(report, context.strict), ...grades};
  const answered = report.results.filter(({outcome}) => outcome === 'pass' || outcome === 'fail');
  const tests = answered.map((result) => testCase(visible(`openplan.${report.id}.${result.criterion.id}`), nameOf(result, context), ...failuresOf(result, context)));
  return suite(visible(report.title), properties, tests, unanswered(report, context), context);
}

function suite(name: string, properties: Record<string, string>, tests: Element[], output: string, {version, date}: ReportContext): Element {
  const failures = tests.filter(({children}) => children.length > 0).length;
  const attributes = {name, package: 'openplan', tests: tests.length, failures, errors: 0, time: 0, timestamp: `${date}T00:00:00`, hostname: 'localhost'};
  const listed = Object.entries({openplan: version, ...properties}).map(([property, value]) => x('property', {name: property, value: visible(value)}));
  return x('testsuite', attributes, onLines([x('properties', onLines(listed)), ...tests, x('system-out', output), x('system-err')]));
}

function testCase(classname: string, name: string, ...failures: Element[]): Element {
  return x('testcase', {classname, name, time: 0}, failures);
}

/** At most one: Ant's schema gives a test no more. */
function failuresOf(result: Result, context: ReportContext): Element[] {
  if (result.outcome !== 'fail') return [];
  const {criterion, level, problems, untold} = result;
  const {text, criterion: wordsOf} = context.translator;
  const parts = [
    problemsText(problems, context),
    untold > 0 ? text('report.untold', {n: untold, criterion: wordsOf('readable').title}) : '',
    `${text('report.how')} ${wordsOf(criterion.id).how}\n${text('report.read-more')} ${context.pageOf(criterion.id) ?? context.moreOn(criterion.id)}`,
  ];
  return [failure(level, problems, parts.filter(Boolean).join('\n\n'), context)];
}

function failure(type: Result['level'], problems: readonly Problem[], text: string, {translator}: ReportContext): Element {
  const [problem, ...others] = problems;
  const message = problem && others.length === 0 ? visible(translator.problem(problem)) : translator.text('result.fail', {n: problems.length});
  return x('failure', {type, message}, `\n${text}\n`);
}

/** Each problem with its place, and what to paste. Some readers show this text and not the message. */
function problemsText(problems: readonly Problem[], {translator}: ReportContext): string {
  return problems
    .map((problem) => {
      const {path, start} = problem.at;
      const lines = [`${visible(path)}:${start.line}:${start.column}`, visible(translator.problem(problem))];
      return [...lines, ...(problem.paste ? [pastePlace(problem.paste, translator), problem.paste.text] : [])].join('\n');
    })
    .join('\n\n');
}

/** What no test stands for: what is not asked, with the reason; what a person judges; what does not apply. */
function unanswered({results}: PlanReport, context: ReportContext): string {
  const {text, criterion, date} = context.translator;
  const waived = results.flatMap((result) =>
    result.waivers.map(({reason, until, initiative}) => {
      const about = initiative ? ` (${initiative})` : '';
      const end = until ? ` ${text('waiver.until', {date: date(until)})}` : '';
      return visible(`${nameOf(result, context)}${about}: ${reason}${end}`);
    }),
  );
  const of = (outcome: Outcome) => results.filter((result) => result.outcome === outcome);
  const parts = [
    section(text('found.waived'), waived),
    section(text('found.person'), of('review').map((result) => criterion(result.criterion.id).asks)),
    section(text('report.skipped'), of('skip').map((result) => nameOf(result, context))),
    text('report.limits'),
  ];
  return `\n${parts.filter(Boolean).join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[]): string {
  return lines.length > 0 ? [title, ...lines.map((line) => `- ${line}`)].join('\n') : '';
}

/** The criterion's title, with the point where each point is asked by itself. */
function nameOf({criterion, point}: Result, {translator}: ReportContext): string {
  const {title} = translator.criterion(criterion.id);
  return criterion.about === 'initiative' && point !== 'plan' ? `${title} (${translator.text(`point.${point}`)})` : title;
}

/** Elements on lines of their own. */
function onLines(elements: readonly Element[]): (Element | string)[] {
  return [...elements.flatMap((element) => ['\n', element]), '\n'];
}
