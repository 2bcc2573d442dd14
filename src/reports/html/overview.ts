import type {Element} from 'hast';
import {h} from 'hastscript';
import type {PlanReport} from '#checklist';
import {visible} from '../frame.ts';
import type {ReportContext} from '../context.ts';
import {droppedIn} from '../plan-change.ts';
import {summarise} from '../summary.ts';

/** What was judged, when, and what it was compared with. */
export function overview(reports: readonly PlanReport[], context: ReportContext): Element[] {
  const {text, date} = context.translator;
  const {plans, fail, open, pass, must, should, could} = summarise(reports, context.strict);
  const verdict = fail + context.content.length > 0 ? 'fail' : open > 0 ? 'open' : 'pass';
  const stands = [text('summary.plans', {plans, fail, open, pass, date: date(context.date)}), text('summary.problems', {must, should, could})];
  const how = [
    ...(context.base ? [text('html.compared', {ref: visible(context.base.ref), commit: context.base.commit.slice(0, 10)})] : []),
    ...(context.strict ? [text('html.strict')] : []),
  ];
  const panel = h('p', {className: ['verdict', `verdict-${verdict}`]}, stands.join(' '));
  return [panel, ...gone(reports, context), ...(how.length > 0 ? [h('p', {className: 'muted'}, how.join(' '))] : [])];
}

/** Promises that were there and are no more. */
function gone(reports: readonly PlanReport[], {base, translator}: ReportContext): Element[] {
  const dropped = base ? reports.flatMap((report) => droppedIn(report, base).map((title) => `“${visible(title)}”`)) : [];
  return dropped.length > 0 ? [h('p', translator.text('report.dropped-list', {titles: translator.list(dropped)}))] : [];
}
