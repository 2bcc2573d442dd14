import {valueAt, type FieldPath, type Plan, type PlanReading, type Range, type SourceProblem} from '#plan';
import type {Criterion, Evidence, Finding, Findings} from './criterion.ts';
import {pasteFor} from './paste.ts';
import {Problem, type Found} from './problem.ts';
import type {Result} from './report.ts';

export interface Recorded extends Pick<Result, 'outcome' | 'problems' | 'untold'> {
  /** The places are looked up when somebody asks for them: few do, and a long plan has thousands. */
  evidence(): Range[];
}

/** What a check found, about the initiative of that id when it is about one. */
export interface Checked {
  findings: Findings;
  initiative?: string;
}

export interface Recorder {
  /** What reading the files found for a criterion about them. */
  source(criterion: SourceProblem['criterion']): Recorded;
  /** What the checks of a criterion found, as one. */
  findings(criterion: Criterion, checks: Iterable<Checked>): Recorded;
}

/** Turns what was found into problems with ranges and fingerprints. */
export function recorder(reading: PlanReading): Recorder {
  const {plan} = reading;
  const texts = new Map(reading.files.map(({path, text}) => [path, text]));
  const wordsAt = ({path, start, end}: Range) => texts.get(path)?.slice(start.offset, end.offset);
  const made: Problem[] = [];
  let ordinals: number[] = [];

  const ordinalOf = (nth: number): number => {
    if (ordinals.length < made.length) {
      const seen = new Map<string, number>();
      ordinals = made.map(({identity}) => {
        const ordinal = seen.get(identity) ?? 0;
        seen.set(identity, ordinal + 1);
        return ordinal;
      });
    }
    return ordinals[nth] ?? 0;
  };

  const toProblem = (found: Found): Problem => {
    const nth = made.length;
    const problem = new Problem(found, reading.id, () => ordinalOf(nth));
    made.push(problem);
    return problem;
  };

  const foundIn = (plan: Plan, criterion: string, {message, values, field, at, value, paste}: Finding, initiative?: string): Found => {
    const place = () => (at ? placeOf(at) : plan.locate(field));
    return {
      criterion,
      message,
      values,
      initiative,
      path: field,
      at: place,
      field: () => plan.fieldName(field),
      value: () => value ?? (field.length > 0 ? valueAt(plan.data, field) : wordsAt(place())),
      paste: () => paste && pasteFor(plan, paste),
    };
  };

  return {
    source(criterion) {
      const problems = reading.problems
        .filter((problem) => problem.criterion === criterion)
        .map(({message, values, field = '', at}) =>
          toProblem({criterion, message, values, at: () => at, field: () => field, value: () => (field ? values?.['actual'] : wordsAt(at)), paste: () => undefined}),
        );
      return {outcome: problems.length > 0 ? 'fail' : 'pass', problems, untold: 0, evidence: none};
    },
    findings({id: criterion}, checks) {
      if (!plan) throw new Error(`${criterion} was asked about a plan that could not be read`);
      const problems: Problem[] = [];
      const evidence: Evidence['evidence'][] = [];
      let untold = 0;
      for (const {findings, initiative} of checks) {
        for (const finding of findings) {
          if (finding.evidence) evidence.push(finding.evidence);
          // A value that was reported as misshapen is unmet, but not told a second time.
          else if (plan.isFlawed(finding.field)) untold++;
          else problems.push(toProblem(foundIn(plan, criterion, finding, initiative)));
        }
      }
      if (problems.length + untold > 0) return {outcome: 'fail', problems, untold, evidence: none};
      return {outcome: 'pass', problems, untold, evidence: () => evidence.map((place) => (isPath(place) ? plan.extent(place) : placeOf(place)))};
    },
  };
}

const none = () => [];

function isPath(place: Evidence['evidence']): place is FieldPath {
  return Array.isArray(place);
}

function placeOf(place: Range | (() => Range)): Range {
  return typeof place === 'function' ? place() : place;
}
