import {judge as judgePlan} from '#checklist';
import {parsePlan, type SourceFile} from '#plan';
import {repositoryContext} from '../support/repository.ts';
import {measure} from './measure.ts';
import {barePlan, fullPlan} from './plans.ts';

const COUNT = 50;
const MAX = 5;
const CONTEXT = repositoryContext('2026-11-21');

/** The judge on one plan of 50 initiatives: with everything in it, and with nothing but titles. */
export function judge(): string {
  const rows = [rowOf('everything is there', fullPlan(COUNT)), rowOf('nothing but titles', barePlan(COUNT))];
  return [`The judge on one plan of ${COUNT} initiatives: under ${MAX} ms once parsed`, ...rows].join('\n');
}

function rowOf(what: string, file: SourceFile): string {
  const read = () => parsePlan('oeverdam/bench', file);
  const parse = measure(() => file, read);
  const judged = measure(read, (reading) => void judgePlan(reading, CONTEXT));
  const {results} = judgePlan(read(), CONTEXT);
  const problems = results.flatMap((result) => result.problems).length;
  const size = `${Math.round(file.text.length / 1000)} kB, ${problems} problems`;
  const verdict = judged.median < MAX ? 'in order' : 'TOO SLOW';
  return `  ${what} (${size}): judge ${ms(judged.median)} (95 %: ${ms(judged.slow)}), parse ${ms(parse.median)}, judge / parse ${(judged.median / parse.median).toFixed(2)} – ${verdict}`;
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`;
}
