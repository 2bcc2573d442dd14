import pc from 'picocolors';
import type {PlanReport} from '#checklist';
import {POINTS} from '#plan';
import type {ReportContext} from '../context.ts';
import {columns, wrapped} from '../layout.ts';
import {summarise, summariseChanges, verdictUnder} from '../summary.ts';

/** Each plan with its five grades, what the counts are, and what no machine can judge. */
export function closing(reports: readonly PlanReport[], context: ReportContext): string {
  const color = pc.createColors(context.terminal.color);
  const {translator, terminal} = context;
  const say = translator.text;
  const paint = {absent: color.red, intention: color.yellow, met: color.green, exemplary: color.green};
  const verdicts = {fail: color.red, open: color.yellow, pass: color.green};
  const head = ['', ...POINTS.map((point) => color.bold(say(`point.${point}`))), ''];
  const rows = reports.map((report) => {
    const verdict = verdictUnder(report, context.strict);
    const grades = POINTS.map((point) => paint[report.points[point]](say(`grade.${report.points[point]}`)));
    return [report.id, ...grades, verdicts[verdict](say(`verdict.${verdict}`))];
  });
  const {plans, fail, open, pass, must, should, could, waived, review} = summarise(reports, context.strict);
  const lines = [
    say('summary.plans', {plans, fail, open, pass, date: translator.date(context.date)}),
    say('summary.problems', {must, should, could}),
    ...(context.base ? [say('summary.changes', {...summariseChanges(reports, context.base), ref: context.base.ref, commit: context.base.commit.slice(0, 7)})] : []),
    ...(context.base && context.base.removed.length > 0 ? [say('summary.removed', {plans: translator.list(context.base.removed.map(({id}) => id))})] : []),
    say('summary.review', {waived, review}),
    say('report.limits'),
  ];
  return [rule(context), columns([head, ...rows]), '', ...lines.map((line) => wrapped(line, terminal.width))].join('\n');
}

export function rule({terminal}: ReportContext): string {
  return pc.createColors(terminal.color).dim('─'.repeat(Math.min(terminal.width, 80)));
}
