import {valueAt, type FieldPath, type PlanReading, type Range, type SourceProblem} from '#plan';
import type {Criterion, Findings} from './criterion.ts';
import {fingerprintOf} from './fingerprint.ts';
import {pasteFor} from './paste.ts';
import type {Outcome, Problem, Result} from './report.ts';

export type Recorded = Pick<Result, 'outcome' | 'problems' | 'evidence'>;

export interface Recorder {
  /** What reading the files found for a criterion about them. */
  source(criterion: SourceProblem['criterion']): Recorded;
  findings(criterion: Criterion, findings: Findings): Recorded;
}

/** Turns what was found into problems with ranges and fingerprints. */
export function recorder(reading: PlanReading): Recorder {
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
