import {valueAt, type FieldPath, type PlanReading, type Range, type SourceProblem} from '#plan';
import type {Criterion, Finding, Findings} from './criterion.ts';
import {fingerprintOf, identityOf, normalised} from './fingerprint.ts';
import {pasteFor} from './paste.ts';
import type {Problem, Result} from './report.ts';

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
  const identities: (() => string)[] = [];
  let ordinals: number[] = [];

  /** How many problems before the `nth` are the same by all that makes one. */
  const ordinalOf = (nth: number): number => {
    if (ordinals.length < identities.length) {
      const seen = new Map<string, number>();
      ordinals = identities.map((identity) => {
        const ordinal = seen.get(identity()) ?? 0;
        seen.set(identity(), ordinal + 1);
        return ordinal;
      });
    }
    return ordinals[nth] ?? 0;
  };

  // Most who ask for grades look at no place: it is found when somebody does, and so is all that rests on it.
  const toProblem = (found: Found): Problem => {
    const at = once(found.at);
    const field = once(found.field);
    const nth = identities.length;
    const words = () => {
      const {path, start, end} = at();
      return texts.get(path)?.slice(start.offset, end.offset);
    };
    const value = once(() => normalised(field() ? found.value() : words()));
    const identity = once(() => identityOf({criterion: found.criterion, message: found.message, plan: reading.id, field: field(), value: value()}));
    identities.push(identity);
    const fingerprint = once(() => fingerprintOf(identity(), ordinalOf(nth)));
    const paste = once(() => plan && found.wanted && pasteFor(plan, found.wanted));
    return {
      criterion: found.criterion,
      message: found.message,
      values: found.values,
      initiative: found.initiative,
      get at() {
        return at();
      },
      get field() {
        return field();
      },
      path: found.path,
      get value() {
        return value();
      },
      get fingerprint() {
        return fingerprint();
      },
      get paste() {
        return paste();
      },
    };
  };

  return {
    source(criterion) {
      const problems = reading.problems
        .filter((problem) => problem.criterion === criterion)
        .map(({message, values = {}, field = '', at}) => toProblem({criterion, message, values, field: () => field, at: () => at, value: () => values['actual']}));
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
        const {message, values = {}, field, at, paste} = finding;
        // A value that was reported as misshapen is unmet, but not told a second time.
        if (plan.isFlawed(field)) {
          untold++;
          continue;
        }
        problems.push(
          toProblem({
            criterion: id,
            message,
            values,
            initiative,
            path: field,
            field: () => plan.fieldName(field),
            at: () => at ?? plan.locate(field),
            value: () => valueAt(plan.data, field),
            wanted: paste,
          }),
        );
      }
      const isFailed = problems.length + untold > 0;
      if (isFailed || !plan) return {outcome: isFailed ? 'fail' : 'pass', problems, untold, evidence: none};
      return {outcome: 'pass', problems, untold, evidence: () => evidence.map((place) => (isRange(place) ? place : plan.extent(place)))};
    },
  };
}

/** What was found, before anyone asked where. */
interface Found extends Pick<Problem, 'criterion' | 'message' | 'values' | 'initiative' | 'path'> {
  field(): string;
  at(): Range;
  value(): unknown;
  wanted?: Finding['paste'];
}

/** `make`, called when its outcome is first asked for, and never again. */
function once<Made>(make: () => Made): () => Made {
  let made: {value: Made} | undefined;
  return () => (made ??= {value: make()}).value;
}

const none = () => [];

function isRange(place: FieldPath | Range): place is Range {
  return !Array.isArray(place);
}
