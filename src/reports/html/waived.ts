import {h} from 'hastscript';
import type {PlanReport, Result} from '#checklist';
import {visible} from '../frame.ts';
import {criterionLink, titleOf} from './words.ts';
import type {Part} from './part.ts';
import type {ReportContext} from '../context.ts';

/** What is not asked of a plan, with the author's reason. */
export function waivedPart(reports: readonly PlanReport[], context: ReportContext): Part[] {
  const plans = reports.map((report) => ({report, waived: report.results.flatMap((result) => result.waivers.map((waiver) => ({...result, ...waiver})))})).filter(({waived}) => waived.length > 0);
  if (plans.length === 0) return [];
  const content = plans.flatMap(({report, waived}) => [h('h3', [titleOf(report)]), h('ul', waived.map((waiver) => line(waiver, report, context)))]);
  return [{id: 'waived', title: context.translator.text('found.waived'), count: plans.flatMap(({waived}) => waived).length, content}];
}

function line({criterion, point, reason, until, initiative}: Result & Result['waivers'][number], {plan}: PlanReport, context: ReportContext) {
  const {text, date, criterion: wordsOf} = context.translator;
  const about = [criterion.about === 'initiative' && point !== 'plan' ? text(`point.${point}`) : '', visible(initiative ?? '')].filter(Boolean);
  return h('li', [
    criterionLink(criterion.id, wordsOf(criterion.id).title, context),
    about.length > 0 ? ` (${about.join(', ')})` : '',
    ': ',
    h('q', {lang: plan?.data.language}, visible(reason)),
    until ? ` ${text('waiver.until', {date: date(until)})}` : '',
  ]);
}
