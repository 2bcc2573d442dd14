import {valueAt, type FieldPath, type Plan, type PlanReading, type Range, type SourceProblem} from '#plan';
import type {Criterion, Evidence, Finding, Findings} from './criterion.ts';
import {pasteFor} from './paste.ts';
import {Problem, type Found} from './problem.ts';
import type {Paste, Result} from './report.ts';

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
  /** What the checks of a criterion found in the plan, as one. */
  findings(criterion: Criterion, plan: Plan, checks: Iterable<Checked>): Recorded;
}

/** Turns what was found into problems with ranges and fingerprints. */
export function recorder(reading: PlanReading): Recorder {
  const texts: Texts = new Map(reading.files.map(({path, text}) => [path, text]));
  const made = new Made(reading.id);
  return {
    source(criterion) {
      const own = reading.problems.filter((problem) => problem.criterion === criterion);
      const problems = own.map((problem) => made.problem(new FoundInFile(problem, texts)));
      return {outcome: problems.length > 0 ? 'fail' : 'pass', problems, untold: 0, evidence: none};
    },
    findings({id: criterion}, plan, checks) {
      const problems: Problem[] = [];
      const evidence: Evidence['evidence'][] = [];
      let untold = 0;
      for (const {findings, initiative} of checks) {
        for (const finding of findings) {
          if (finding.evidence) evidence.push(finding.evidence);
          // A value that was reported as misshapen is unmet, but not told a second time.
          else if (plan.isFlawed(finding.field)) untold++;
          else problems.push(made.problem(new FoundInPlan(criterion, finding, plan, texts, initiative)));
        }
      }
      if (problems.length + untold > 0) return {outcome: 'fail', problems, untold, evidence: none};
      return {outcome: 'pass', problems, untold, evidence: () => evidence.map((place) => (isPath(place) ? plan.extent(place) : placeOf(place)))};
    },
  };
}

/** The problems of one plan, in the order they were found. */
class Made {
  readonly #plan: string;
  readonly #problems: Problem[] = [];
  #ordinals: number[] = [];

  constructor(plan: string) {
    this.#plan = plan;
  }

  problem(found: Found): Problem {
    const problem = new Problem(found, this.#plan, this, this.#problems.length);
    this.#problems.push(problem);
    return problem;
  }

  ordinalOf(nth: number): number {
    if (this.#ordinals.length < this.#problems.length) this.#ordinals = ordinalsOf(this.#problems);
    return this.#ordinals[nth] ?? 0;
  }
}

/** Of each problem, how many before it are the same by all that makes one. */
function ordinalsOf(problems: readonly Problem[]): number[] {
  const seen = new Map<string, number>();
  return problems.map(({identity}) => {
    const ordinal = seen.get(identity) ?? 0;
    seen.set(identity, ordinal + 1);
    return ordinal;
  });
}

type Texts = ReadonlyMap<string, string>;

/** What reading the files found. */
class FoundInFile implements Found {
  readonly criterion: string;
  readonly message: string;
  readonly values: Found['values'];
  readonly #problem: SourceProblem;
  readonly #texts: Texts;

  constructor(problem: SourceProblem, texts: Texts) {
    this.criterion = problem.criterion;
    this.message = problem.message;
    this.values = problem.values;
    this.#problem = problem;
    this.#texts = texts;
  }

  at(): Range {
    return this.#problem.at;
  }

  field(): string {
    return this.#problem.field ?? '';
  }

  value(): unknown {
    return this.#problem.field ? this.#problem.values?.['actual'] : wordsAt(this.#texts, this.#problem.at);
  }
}

/** What a check found in a plan that could be read. */
class FoundInPlan implements Found {
  readonly criterion: string;
  readonly message: string;
  readonly values: Found['values'];
  readonly path: FieldPath;
  readonly initiative: string | undefined;
  readonly #finding: Finding;
  readonly #plan: Plan;
  readonly #texts: Texts;

  constructor(criterion: string, finding: Finding, plan: Plan, texts: Texts, initiative?: string) {
    this.criterion = criterion;
    this.message = finding.message;
    this.values = finding.values;
    this.path = finding.field;
    this.initiative = initiative;
    this.#finding = finding;
    this.#plan = plan;
    this.#texts = texts;
  }

  at(): Range {
    const {at, field} = this.#finding;
    return at ? placeOf(at) : this.#plan.locate(field);
  }

  field(): string {
    return this.#plan.fieldName(this.#finding.field);
  }

  value(): unknown {
    const {value, field} = this.#finding;
    return value ?? (field.length > 0 ? valueAt(this.#plan.data, field) : wordsAt(this.#texts, this.at()));
  }

  paste(): Paste | undefined {
    const {paste} = this.#finding;
    return paste && pasteFor(this.#plan, paste);
  }
}

function wordsAt(texts: Texts, {path, start, end}: Range): string | undefined {
  return texts.get(path)?.slice(start.offset, end.offset);
}

const none = () => [];

function isPath(place: Evidence['evidence']): place is FieldPath {
  return Array.isArray(place);
}

function placeOf(place: Range | (() => Range)): Range {
  return typeof place === 'function' ? place() : place;
}
