import {judge as judgePlan} from '#checklist';
import {parsePlan, type SourceFile} from '#plan';
import {repositoryContext} from '../support/repository.ts';
import {measure} from './measure.ts';
import {barePlan, repeatedPlan} from './plans.ts';

const COUNT = 50;
const MAX = 5;
const CONTEXT = repositoryContext('2026-11-21');

/** The judge on one plan of 50 initiatives: as a government wrote them, with nothing but titles, and with every field filled in at length. */
export function judge(): string {
  const rows = [
    rowOf('a real plan', repeatedPlan('us-nara/2016-2018', COUNT)),
    rowOf('nothing but titles', barePlan(COUNT)),
    `${rowOf('everything is there, in many words', repeatedPlan('oeverdam/2026-2028', COUNT))}: five times as long as plans usually are, to compare with`,
  ];
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
  return `  ${what} (${size}): judge ${ms(judged.median)} (fastest ${ms(judged.fastest)}, 95 % ${ms(judged.slow)}), parse ${ms(parse.median)} (fastest ${ms(parse.fastest)}), judge / parse ${(judged.median / parse.median).toFixed(2)} – ${verdict}`;
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`;
}
