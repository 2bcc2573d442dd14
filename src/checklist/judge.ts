import {initiativesOf, type InitiativePoint, type Plan, type PlanReading, type Point, type Range, type SourceFile, type SourceProblem} from '#plan';
import {CRITERIA} from './criteria/index.ts';
import type {CheckContext, Criterion, InitiativeCriterion, InitiativeSubject, Level} from './criterion.ts';
import {gradePoints} from './grade.ts';
import {oncePerPlan} from './once-per-plan.ts';
import {recorder, type Recorded, type Recorder} from './recorder.ts';
import type {Problem} from './problem.ts';
import type {Outcome, PlanReport, Result, Verdict} from './report.ts';
import {applyWaivers, askedOf} from './waivers.ts';

/** Asks every criterion of the checklist about a plan. */
export function judge(reading: PlanReading, context: CheckContext): PlanReport {
  const {plan} = reading;
  const status = plan?.data.status ?? 'draft';
  const end = plan?.data.period?.end;
  const date = status === 'closed' && end && end < context.date ? end : context.date;
  const record = recorder(reading);
  const onDate = {...context, date};
  const found = CRITERIA.flatMap((criterion) => ask(criterion, reading, onDate, record));
  const results = plan ? applyWaivers(plan, askOfWaivers(plan, found, onDate, record), date) : found;
  return {
    id: reading.id,
    path: reading.path,
    title: plan?.data.title ?? reading.id,
    status,
    date,
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

function ask(criterion: Criterion, reading: PlanReading, context: CheckContext, record: Recorder): Result[] {
  const level = levelOf(criterion, context);
  const given = (point: Point | 'plan', outcome: Outcome = 'skip'): Result => ({criterion, point, level, outcome, problems: [], untold: 0, evidence: [], waivers: []});
  const isOff = context.settings.levels[criterion.id] === 'off';
  const {plan} = reading;
  switch (criterion.about) {
    case 'reading':
      if (criterion.id !== 'readable' && !plan) return [given(criterion.point)];
      return [withFound(given(criterion.point), record.source(criterion.id))];
    case 'waivers':
      return [given(criterion.point)];
    case 'person':
      if (!plan || isOff) return [given(criterion.point)];
      return [{...given(criterion.point, 'review'), evidence: [...criterion.candidates(plan)].map((field) => plan.extent(field))}];
    case 'plan': {
      const {point} = criterion;
      if (!plan || isOff || criterion.applies?.(plan, context) === false) return [given(point)];
      return [withFound(given(point), record.findings(criterion, plan, [{findings: criterion.check(plan, context)}]))];
    }
    case 'initiative':
      return askOfInitiatives(criterion, isOff ? undefined : plan, context, record, given);
  }
}

/** Asks about the waivers of a plan once it is known what they could be for. */
function askOfWaivers(plan: Plan, results: Result[], context: CheckContext, record: Recorder): Result[] {
  return results.map((result) => {
    const {criterion} = result;
    if (criterion.about !== 'waivers' || context.settings.levels[criterion.id] === 'off' || !plan.data.waivers) return result;
    return withFound(result, record.findings(criterion, plan, [{findings: criterion.check(plan, context, askedOf(plan, results))}]));
  });
}

/** One result for each point that has initiatives; one `skip` when none has. */
function askOfInitiatives(
  criterion: InitiativeCriterion,
  plan: Plan | undefined,
  context: CheckContext,
  record: Recorder,
  given: (point: Point | 'plan') => Result,
): Result[] {
  const results = criterion.points.flatMap((point): Result[] => {
    const own = plan && subjectsOf(plan).get(point);
    if (!own) return [];
    const asked = own.filter((subject) => criterion.applies?.(subject, context) !== false);
    if (asked.length === 0) return [given(point)];
    const checks = asked.map((subject) => ({findings: criterion.check(subject, context), initiative: subject.initiative.id ?? ''}));
    return [withFound(given(point), record.findings(criterion, plan, checks))];
  });
  const [only, ...others] = criterion.points;
  return results.length > 0 ? results : [given(only && others.length === 0 ? only : 'plan')];
}

/** The initiatives of a plan, by their point. */
const subjectsOf = oncePerPlan((plan: Plan): ReadonlyMap<InitiativePoint, InitiativeSubject[]> => {
  const subjects = initiativesOf(plan).map((placed, index): InitiativeSubject => {
    const {title, id} = placed.initiative;
    return {...placed, plan, name: title ?? id ?? `#${index + 1}`};
  });
  return Map.groupBy(subjects, ({point}) => point);
});

function withFound(result: Result, {outcome, problems, untold, evidence}: Recorded): Result {
  let places: Range[] | undefined;
  return {
    ...result,
    outcome,
    problems,
    untold,
    get evidence() {
      return (places ??= evidence());
    },
  };
}

function levelOf(criterion: Criterion, {settings}: CheckContext): Level {
  if (criterion.about === 'person') return 'could';
  const set = settings.levels[criterion.id];
  return set && set !== 'off' ? set : criterion.level;
}
