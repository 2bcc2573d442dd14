import type {Exporter} from '../context.ts';
import {textIn} from '../texts.ts';
import {MORE} from './more.ts';
import {PROGRESS} from './progress.ts';
import {initiativeRows, type InitiativeRow} from './rows.ts';
import {column, table, type Column} from './table.ts';
import {publisherName, WHICH} from './which.ts';

/** A line for each initiative. */
export const initiativesCsv: Exporter = (plans, context) => table(INITIATIVE_COLUMNS, initiativeRows(plans, context));

/** The same, of the initiatives on one theme of the portal. */
export const initiativesOnTheme =
  (theme: string): Exporter =>
  (plans, context) =>
    table(INITIATIVE_COLUMNS, initiativeRows(plans, context).filter(({initiative}) => initiative.themes?.includes(theme)));

export const INITIATIVE_COLUMNS: readonly Column<InitiativeRow>[] = [
  ...WHICH,
  column('point_grade', {en: 'Grade of the point', nl: 'Oordeel over het punt'}, {en: 'How far the plan is on that point: intention, met or exemplary.', nl: 'Hoever het plan op dat punt is: intention (voornemen), met (gehaald) of exemplary (voorbeeldig).'}, ({report, point}) => report.points[point]),
  column('summary', {en: 'Summary', nl: 'Samenvatting'}, {en: 'The promise in at most 60 words.', nl: 'De belofte in hooguit 60 woorden.'}, ({initiative}) => initiative.summary),
  column('problem', {en: 'Problem', nl: 'Probleem'}, {en: 'What is wrong now, who has the problem, since when.', nl: 'Wat er nu misgaat, wie er last van heeft, sinds wanneer.'}, ({initiative}) => initiative.problem),
  column('themes', {en: 'Themes', nl: 'Thema’s'}, {en: 'Ids of its themes on this portal.', nl: 'Id’s van de thema’s op dit portaal.'}, ({initiative}) => initiative.themes),
  column('theme_names', {en: 'Names of the themes', nl: 'Namen van de thema’s'}, {en: 'In the language of the plan, where there is such a name.', nl: 'In de taal van het plan, als die naam er is.'}, (row) => themeNames(row)),
  column('owner_role', {en: 'Owner: role', nl: 'Eigenaar: functie'}, {en: 'The role that answers for it.', nl: 'De functie die ervoor verantwoordelijk is.'}, ({initiative}) => initiative.owner?.role),
  column('owner_unit', {en: 'Owner: unit', nl: 'Eigenaar: afdeling'}, {en: 'The department or team that owns it.', nl: 'De afdeling of het team waar het bij hoort.'}, ({initiative}) => initiative.owner?.unit),
  column('owner_organisation', {en: 'Owner: organisation', nl: 'Eigenaar: organisatie'}, {en: 'The organisation; the publisher when the plan names no other.', nl: 'De organisatie; de uitgever als het plan geen andere noemt.'}, (row) => row.initiative.owner?.organisation ?? publisherName(row)),
  column('contact_name', {en: 'Contact: name', nl: 'Contact: naam'}, {en: 'Whom to ask; from the plan when the initiative does not say.', nl: 'Bij wie u terechtkunt; die van het plan als het initiatief het niet zegt.'}, (row) => contactOf(row)?.name ?? contactOf(row)?.role),
  column('contact_email', {en: 'Contact: email', nl: 'Contact: e-mail'}, {en: 'Their email address.', nl: 'Het e-mailadres.'}, (row) => contactOf(row)?.email),
  column('contact_url', {en: 'Contact: page', nl: 'Contact: pagina'}, {en: 'Their page.', nl: 'De pagina.'}, (row) => contactOf(row)?.url),
  ...PROGRESS,
  ...MORE,
];

export function themeNames({initiative, context, plan}: InitiativeRow, language = plan.data.language): string[] | undefined {
  return initiative.themes?.map((id) => textIn(context.themes.get(id) ?? {en: id}, language));
}

function contactOf({initiative, plan}: InitiativeRow) {
  return initiative.contact ?? plan.data.contact;
}
