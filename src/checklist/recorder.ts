import {valueAt, type FieldPath, type PlanReading, type Range, type SourceProblem} from '#plan';
import type {Criterion, Finding, Findings} from './criterion.ts';
import {fingerprintOf, identityOf} from './fingerprint.ts';
import {pasteFor} from './paste.ts';
import type {Paste, Problem, Result} from './report.ts';

export interface Recorded extends Pick<Result, 'outcome' | 'problems' | 'untold'> {
  /** The places are looked up when somebody asks for them: few do, and a long plan has thousands. */
  evidence(): Range[];
}

export interface Recorder {
  /** What reading the files found for a criterion about them. */
  source(criterion: SourceProblem['criterion']): Recorded;
  /** What a check found, about the initiative of that id when it is about one. */
  findings(criterion: Criterion, findings: Findings, initiative?: string): Recorded;
}

/** What was found about each of a number of initiatives, as one. */
export function together(parts: readonly Recorded[]): Recorded {
  const isFailed = parts.some(({outcome}) => outcome === 'fail');
  return {
    outcome: isFailed ? 'fail' : 'pass',
    problems: parts.flatMap(({problems}) => problems),
    untold: parts.reduce((sum, {untold}) => sum + untold, 0),
    evidence: isFailed ? none : () => parts.flatMap(({evidence}) => evidence()),
  };
}

/** Turns what was found into problems with ranges and fingerprints. */
export function recorder(reading: PlanReading): Recorder {
  const {plan} = reading;
  const texts = new Map(reading.files.map(({path, text}) => [path, text]));
  const seen = new Map<string, number>();

  const toProblem = (found: Omit<Problem, 'fingerprint' | 'paste'>, value: unknown, wanted?: Finding['paste']): Problem => {
    const {criterion, message, values, at, field, initiative} = found;
    const compared = field ? value : texts.get(at.path)?.slice(at.start.offset, at.end.offset);
    const identity = identityOf({criterion, plan: reading.id, field, value: compared});
    const ordinal = seen.get(identity) ?? 0;
    seen.set(identity, ordinal + 1);
    // Most reports show neither: they are made when somebody looks.
    let fingerprint: string | undefined;
    let paste: Paste | undefined;
    return {
      criterion,
      message,
      values,
      at,
      field,
      initiative,
      get fingerprint() {
        return (fingerprint ??= fingerprintOf(identity, ordinal));
      },
      get paste() {
        return (paste ??= plan && wanted && pasteFor(plan, wanted));
      },
    };
  };

  return {
    source(criterion) {
      const problems = reading.problems
        .filter((problem) => problem.criterion === criterion)
        .map(({message, values = {}, field = '', at}) => toProblem({criterion, message, values, field, at}, values['actual']));
      return {outcome: problems.length > 0 ? 'fail' : 'pass', problems, untold: 0, evidence: none};
    },
    findings({id}, findings, initiative) {
      const problems: Problem[] = [];
      const evidence: (FieldPath | Range)[] = [];
      let untold = 0;
      for (const finding of findings) {
        if (!plan) throw new Error(`${id} was asked about a plan that could not be read`);
        if (finding.evidence) {
          evidence.push(finding.evidence);
          continue;
        }
        const {message, values = {}, field, at = plan.locate(field), paste} = finding;
        // A value that was reported as misshapen is unmet, but not told a second time.
        if (plan.isFlawed(field)) {
          untold++;
          continue;
        }
        const found = {criterion: id, message, values, at, field: plan.fieldName(field), initiative};
        problems.push(toProblem(found, valueAt(plan.data, field), paste));
      }
      const isFailed = problems.length + untold > 0;
      if (isFailed || !plan) return {outcome: isFailed ? 'fail' : 'pass', problems, untold, evidence: none};
      return {outcome: 'pass', problems, untold, evidence: () => evidence.map((place) => (isRange(place) ? place : plan.extent(place)))};
    },
  };
}

const none = () => [];

function isRange(place: FieldPath | Range): place is Range {
  return !Array.isArray(place);
}
