import {daysBetween} from '#checklist';
import {milestoneState} from '#plan';
import type {Exporter} from '../context.ts';
import {initiativeRows, type MilestoneRow} from './rows.ts';
import {column, table, type Column} from './table.ts';
import {WHICH} from './which.ts';

/** A line for each milestone of each initiative. */
export const milestonesCsv: Exporter = (plans, context) =>
  table(MILESTONE_COLUMNS, initiativeRows(plans, context).flatMap((row) => (row.initiative.milestones ?? []).map((milestone) => ({...row, milestone}))));

export const MILESTONE_COLUMNS: readonly Column<MilestoneRow>[] = [
  ...WHICH,
  column('milestone', {en: 'Milestone', nl: 'Mijlpaal'}, {en: 'Id of the milestone.', nl: 'Id van de mijlpaal.'}, ({milestone}) => milestone.id),
  column('title', {en: 'Title', nl: 'Titel'}, {en: 'What will be reached.', nl: 'Wat er bereikt wordt.'}, ({milestone}) => milestone.title),
  column('deliverable', {en: 'Deliverable', nl: 'Resultaat'}, {en: 'What will be there to see, so that anyone can check it.', nl: 'Wat er dan te zien is, zodat iedereen het kan nagaan.'}, ({milestone}) => milestone.deliverable),
  column('due', {en: 'Due', nl: 'Uiterlijk'}, {en: 'The day by which it is promised.', nl: 'De dag waarop het uiterlijk is beloofd.'}, ({milestone}) => milestone.due),
  column('done', {en: 'Done', nl: 'Gehaald op'}, {en: 'The day on which it was done.', nl: 'De dag waarop het gehaald is.'}, ({milestone}) => milestone.done),
  column(
    'state',
    {en: 'State', nl: 'Stand'},
    {en: 'done, due, overdue, undated (no date was promised) or cancelled.', nl: 'done (gehaald), due (komt nog), overdue (te laat), undated (geen datum beloofd) of cancelled (gestopt).'},
    stateOf,
  ),
  column(
    'days_late',
    {en: 'Days late', nl: 'Dagen te laat'},
    {en: 'How many days after the promised day it was done, or how long it is overdue by now. Empty when it is not late.', nl: 'Hoeveel dagen na de beloofde dag het gehaald is, of hoe lang het nu te laat is. Leeg als het niet te laat is.'},
    daysLate,
  ),
  column('evidence', {en: 'Evidence', nl: 'Bewijs'}, {en: 'Addresses of pages that show it.', nl: 'Adressen van pagina’s die het laten zien.'}, ({milestone}) => milestone.evidence?.flatMap(({url}) => url ?? [])),
];

function stateOf({milestone, initiative, report}: MilestoneRow) {
  return milestoneState(milestone, initiative, report.date);
}

function daysLate(row: MilestoneRow): number | undefined {
  const {due, done} = row.milestone;
  const until = done ?? (stateOf(row) === 'overdue' ? row.report.date : undefined);
  return due && until && until > due ? daysBetween(due, until) : undefined;
}
