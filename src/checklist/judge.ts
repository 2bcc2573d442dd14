import {initiativesOf, valueAt, type FieldPath, type Plan, type PlanReading, type Point, type Range, type SourceFile, type SourceProblem} from '#plan';
import {CRITERIA} from './criteria/index.ts';
import type {CheckContext, Criterion, Findings, InitiativeCriterion, InitiativeSubject, Level} from './criterion.ts';
import {fingerprintOf} from './fingerprint.ts';
import {gradePoints} from './grade.ts';
import {pasteFor} from './paste.ts';
import type {Outcome, PlanReport, Problem, Result, Verdict} from './report.ts';

/** Asks every criterion of the checklist about a plan. */
export function judge(reading: PlanReading, context: CheckContext): PlanReport {
  const {plan} = reading;
  const status = plan?.data.status ?? 'draft';
  const end = plan?.data.period?.end;
  const date = status === 'closed' && end && end < context.date ? end : context.date;
  const record = recorder(reading);
  const results = CRITERIA.flatMap((criterion) => ask(criterion, reading, {...context, date}, record));
  return {
    id: reading.id,
    path: reading.path,
    title: plan?.data.title ?? reading.id,
    status,
    verdict: verdictOf(results, status),
    points: gradePoints(plan, results),
    results,
    reading,
    plan,
  };
}

/** The verdict for a plan's status; `strict` asks of every plan what is asked of an adopted one. */
export function verdictOf(results: readonly Result[], status: PlanReport['status'], strict = false): Verdict {
  const unmet = results.filter(({level, outcome}) => level === 'must' && outcome === 'fail');
  if (unmet.length === 0) return 'pass';
  const isFile = unmet.some(({criterion}) => criterion.about === 'reading');
  return strict || isFile || status === 'adopted' ? 'fail' : 'open';
}

/** Problems of a file of `content/`, shaped like those of plans. */
export function judgeContent(file: SourceFile, problems: SourceProblem[]): Problem[] {
  const record = recorder({id: file.path, path: file.path, files: [file], problems});
  return [...record.source('readable').problems, ...record.source('safe-content').problems];
}

type Recorded = Pick<Result, 'outcome' | 'problems' | 'evidence'>;

interface Recorder {
  /** What reading the files found for a criterion about them. */
  source(criterion: SourceProblem['criterion']): Recorded;
  findings(criterion: Criterion, findings: Findings): Recorded;
}

function ask(criterion: Criterion, reading: PlanReading, context: CheckContext, record: Recorder): Result[] {
  const level = levelOf(criterion, context);
  const given = (point: Point | 'plan', outcome: Outcome): Result => ({criterion, point, level, outcome, problems: [], evidence: []});
  const isOff = context.settings.levels[criterion.id] === 'off';
  const {plan} = reading;
  switch (criterion.about) {
    case 'reading':
      if (criterion.id !== 'readable' && !plan) return [given('plan', 'skip')];
      return [{...given('plan', 'pass'), ...record.source(criterion.id)}];
    case 'person':
      if (!plan || isOff) return [given(criterion.point, 'skip')];
      return [{...given(criterion.point, 'review'), evidence: [...criterion.candidates(plan)].map((field) => plan.extent(field))}];
    case 'plan': {
      const {point} = criterion;
      if (!plan || isOff || criterion.applies?.(plan, context) === false) return [given(point, 'skip')];
      return [{...given(point, 'pass'), ...record.findings(criterion, criterion.check(plan, context))}];
    }
    case 'initiative':
      return askOfInitiatives(criterion, isOff ? undefined : plan, context, record, given);
  }
}

/** One result for each point that has initiatives; one `skip` when none has. */
function askOfInitiatives(
  criterion: InitiativeCriterion,
  plan: Plan | undefined,
  context: CheckContext,
  record: Recorder,
  given: (point: Point | 'plan', outcome: Outcome) => Result,
): Result[] {
  const subjects = plan ? subjectsOf(plan) : [];
  const results = criterion.points.flatMap((point): Result[] => {
    const own = subjects.filter((subject) => subject.point === point);
    if (own.length === 0) return [];
    const asked = own.filter((subject) => criterion.applies?.(subject, context) !== false);
    if (asked.length === 0) return [given(point, 'skip')];
    return [{...given(point, 'pass'), ...record.findings(criterion, asked.flatMap((subject) => [...criterion.check(subject, context)]))}];
  });
  const [only, ...others] = criterion.points;
  return results.length > 0 ? results : [given(only && others.length === 0 ? only : 'plan', 'skip')];
}

function subjectsOf(plan: Plan): InitiativeSubject[] {
  return initiativesOf(plan).map((placed, index) => {
    const {title, id} = placed.initiative;
    return {...placed, plan, name: title ?? id ?? `#${index + 1}`};
  });
}

function levelOf(criterion: Criterion, {settings}: CheckContext): Level {
  if (criterion.about === 'person') return 'could';
  const set = settings.levels[criterion.id];
  return set && set !== 'off' ? set : criterion.level;
}

/** Turns what was found into problems with ranges and fingerprints. */
function recorder(reading: PlanReading): Recorder {
  const {plan} = reading;
  const texts = new Map(reading.files.map(({path, text}) => [path, text]));
  const seen = new Map<string, number>();

  const toProblem = (found: Omit<Problem, 'fingerprint'>, value: unknown): Problem => {
    const {criterion, field, at} = found;
    const text = texts.get(at.path)?.slice(at.start.offset, at.end.offset);
    const parts = {criterion, plan: reading.id, field, value: field ? value : text};
    const same = fingerprintOf({...parts, ordinal: 0});
    const ordinal = seen.get(same) ?? 0;
    seen.set(same, ordinal + 1);
    return {...found, fingerprint: ordinal === 0 ? same : fingerprintOf({...parts, ordinal})};
  };

  return {
    source(criterion) {
      const problems = reading.problems
        .filter((problem) => problem.criterion === criterion)
        .map(({message, values = {}, field = '', at}) => toProblem({criterion, message, values, field, at}, values['actual']));
      return {outcome: problems.length > 0 ? 'fail' : 'pass', problems, evidence: []};
    },
    findings({id}, findings) {
      const problems: Problem[] = [];
      const evidence: Range[] = [];
      let outcome: Outcome = 'pass';
      for (const finding of findings) {
        if (!plan) throw new Error(`${id} was asked about a plan that could not be read`);
        if (finding.evidence) {
          evidence.push(isRange(finding.evidence) ? finding.evidence : plan.extent(finding.evidence));
          continue;
        }
        outcome = 'fail';
        const {message, values = {}, field, at = plan.locate(field), paste} = finding;
        // A value that was reported as misshapen is unmet, but not told a second time.
        if (plan.isFlawed(field)) continue;
        const found = {criterion: id, message, values, at, field: plan.fieldName(field), ...(paste && {paste: pasteFor(plan, paste)})};
        problems.push(toProblem(found, valueAt(plan.data, field)));
      }
      return {outcome, problems, evidence: outcome === 'pass' ? evidence : []};
    },
  };
}

function isRange(place: FieldPath | Range): place is Range {
  return !Array.isArray(place);
}
