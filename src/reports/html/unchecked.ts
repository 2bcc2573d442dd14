import {h} from 'hastscript';
import type {PlanReport} from '#checklist';
import {visible} from '../frame.ts';
import {titleOf} from './words.ts';
import type {Part} from './part.ts';
import type {ReportContext} from '../context.ts';

/** What this report says nothing of: what no machine sees, files that could not be read, criteria that do not apply. */
export function uncheckedPart(reports: readonly PlanReport[], {translator}: ReportContext): Part {
  const {text, criterion, list} = translator;
  const unread = reports.filter(({plan}) => !plan).map(({path}) => h('p', text('html.unread', {path: visible(path)})));
  const skipped = reports.flatMap((report) => {
    const titles = new Set(report.plan ? report.results.filter(({outcome}) => outcome === 'skip').map((result) => criterion(result.criterion.id).title) : []);
    return titles.size > 0 ? [h('dt', [titleOf(report)]), h('dd', list([...titles]))] : [];
  });
  const content = [h('p', text('report.limits')), ...unread, ...(skipped.length > 0 ? [h('details', [h('summary', text('report.skipped')), h('dl', skipped)])] : [])];
  return {id: 'unchecked', title: text('html.unchecked'), content};
}
