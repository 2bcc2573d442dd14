import {hasRunOver, latestUpdate, milestoneState, statusOf, type MilestoneState} from '#plan';
import type {InitiativeRow} from './rows.ts';
import {column, type Column} from './table.ts';

/** How far an initiative is. */
export const PROGRESS: readonly Column<InitiativeRow>[] = [
  column('start', {en: 'Start', nl: 'Begin'}, {en: 'The first day.', nl: 'De eerste dag.'}, ({initiative}) => initiative.start),
  column('end', {en: 'End', nl: 'Einde'}, {en: 'The last day.', nl: 'De laatste dag.'}, ({initiative}) => initiative.end),
  column('continued', {en: 'Continued', nl: 'Loopt door'}, {en: 'true when it runs on from before the plan.', nl: 'true als het al liep vóór het plan.'}, ({initiative}) => initiative.continued ?? false),
  column(
    'status',
    {en: 'Status', nl: 'Status'},
    {
      en: 'By the latest update: not-started, limited, substantial, complete or cancelled. Empty when nobody said.',
      nl: 'Volgens de laatste update: not-started (niet begonnen), limited (beperkt), substantial (grotendeels), complete (af) of cancelled (gestopt). Leeg als niemand iets meldde.',
    },
    ({initiative}) => statusOf(initiative),
  ),
  column('updated', {en: 'Latest update', nl: 'Laatste update'}, {en: 'The day of the latest update.', nl: 'De dag van de laatste update.'}, ({initiative}) => latestUpdate(initiative)?.on),
  column('update', {en: 'What happened', nl: 'Wat er gebeurde'}, {en: 'The text of the latest update.', nl: 'De tekst van de laatste update.'}, ({initiative}) => latestUpdate(initiative)?.note),
  column(
    'reason',
    {en: 'Reason', nl: 'Reden'},
    {
      en: 'Why it is late, cancelled or not started, by the latest update: funding, resources, priorities, approvals, dependency or other.',
      nl: 'Waarom het te laat is, gestopt of niet begonnen, volgens de laatste update: funding (geld), resources (mensen), priorities (voorrang), approvals (besluiten), dependency (wacht op iets anders) of other (anders).',
    },
    ({initiative}) => latestUpdate(initiative)?.reason,
  ),
  column(
    'overdue',
    {en: 'Overdue', nl: 'Te laat'},
    {en: 'true when a milestone is overdue, or the last day is over while it is neither complete nor cancelled.', nl: 'true als een mijlpaal te laat is, of als de laatste dag voorbij is terwijl het niet af of gestopt is.'},
    (row) => hasRunOver(row.initiative, row.report.date) || countOf(row, 'overdue') > 0,
  ),
  column('milestones', {en: 'Milestones', nl: 'Mijlpalen'}, {en: 'How many there are; milestones.csv has each of them.', nl: 'Hoeveel er zijn; in milestones.csv staat elke mijlpaal.'}, ({initiative}) => initiative.milestones?.length ?? 0),
  column('milestones_done', {en: 'Milestones done', nl: 'Mijlpalen gehaald'}, {en: 'How many of them are done.', nl: 'Hoeveel daarvan gehaald zijn.'}, (row) => countOf(row, 'done')),
  column('milestones_overdue', {en: 'Milestones overdue', nl: 'Mijlpalen te laat'}, {en: 'How many of them are overdue.', nl: 'Hoeveel daarvan te laat zijn.'}, (row) => countOf(row, 'overdue')),
  column('next_due', {en: 'Next milestone', nl: 'Volgende mijlpaal'}, {en: 'The first day to come on which a milestone is due.', nl: 'De eerstvolgende dag waarop een mijlpaal is beloofd.'}, nextDue),
  column('measures', {en: 'Measures', nl: 'Metingen'}, {en: 'How many there are; measures.csv has each of them.', nl: 'Hoeveel er zijn; in measures.csv staat elke meting.'}, ({initiative}) => initiative.measures?.length ?? 0),
  column('evidence', {en: 'Evidence', nl: 'Bewijs'}, {en: 'Addresses of pages that show what the latest update says.', nl: 'Adressen van pagina’s die laten zien wat de laatste update zegt.'}, ({initiative}) => latestUpdate(initiative)?.evidence?.flatMap(({url}) => url ?? [])),
];

function countOf({initiative, report}: InitiativeRow, state: MilestoneState): number {
  return (initiative.milestones ?? []).filter((milestone) => milestoneState(milestone, initiative, report.date) === state).length;
}

function nextDue({initiative, report}: InitiativeRow): string | undefined {
  const due = (initiative.milestones ?? []).filter((milestone) => milestoneState(milestone, initiative, report.date) === 'due');
  return due.flatMap((milestone) => milestone.due ?? []).sort()[0];
}
