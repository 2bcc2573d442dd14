import {latestUpdate, statusOf, type InitiativePoint} from '#plan';
import {pageOf} from '../addresses.ts';
import type {Exporter} from '../context.ts';
import {regionIn} from '../regions.ts';
import {themeNames} from './initiatives.ts';
import {partnersOf} from './more.ts';
import {initiativeRows, type InitiativeRow} from './rows.ts';
import {column, table, type Column} from './table.ts';
import {publisherName} from './which.ts';

/**
 * A line for each initiative, with the columns of the commitments that the Open Government Partnership publishes, as far as a plan can fill them;
 * behind those, columns of our own. What only its Independent Reporting Mechanism can judge is left out: specificity, potential impact, completion, results.
 */
export const commitmentsCsv: Exporter = (plans, context) => table(COMMITMENT_COLUMNS, initiativeRows(plans, context));

export const COMMITMENT_COLUMNS: readonly Column<InitiativeRow>[] = [
  column('Commitment Unique Identifier', {en: 'Id of the commitment', nl: 'Id van de belofte'}, {en: 'Plan and initiative: riverton/2026/open-spending.', nl: 'Plan en initiatief: oeverdam/2026/geldstromen.'}, ({plan, initiative, number}) => `${plan.id}/${initiative.id ?? number}`),
  column('Country/Locality', {en: 'Country or locality', nl: 'Land of plaats'}, {en: 'The country of a national government, else the name of the publisher; in English where there is such a name.', nl: 'Het land van een landelijke overheid, anders de naam van de uitgever; in het Engels als die naam er is.'}, placeOf),
  column('Commitment Number', {en: 'Number of the commitment', nl: 'Nummer van de belofte'}, {en: 'Its place in the plan, from 1.', nl: 'De plaats in het plan, vanaf 1.'}, ({number}) => number),
  column('National Or Local', {en: 'National or local', nl: 'Landelijk of lokaal'}, {en: 'National for a state, a ministry or an agency, Local for all other publishers whose kind is known.', nl: 'National voor een staat, ministerie of agentschap, Local voor elke andere uitgever waarvan de soort bekend is.'}, levelOf),
  column('Year Of Submission', {en: 'Year of adoption', nl: 'Jaar van vaststelling'}, {en: 'The year in which the plan was adopted, else in which its period starts.', nl: 'Het jaar waarin het plan is vastgesteld, anders het jaar waarin de periode begint.'}, ({plan}) => yearOf(plan.data.adopted?.on ?? plan.data.period?.start)),
  column('Action Plan End Year', {en: 'Last year of the plan', nl: 'Laatste jaar van het plan'}, {en: 'The year in which its period ends.', nl: 'Het jaar waarin de periode eindigt.'}, ({plan}) => yearOf(plan.data.period?.end)),
  column('Theme', {en: 'Theme', nl: 'Thema'}, {en: 'Names of its themes, in English where there are such names.', nl: 'Namen van de thema’s, in het Engels als die namen er zijn.'}, (row) => themeNames(row, 'en')),
  column('Commitment Title', {en: 'Title', nl: 'Titel'}, {en: 'The promise in a few words.', nl: 'De belofte in een paar woorden.'}, ({initiative}) => initiative.title),
  column('Full Text', {en: 'Text', nl: 'Tekst'}, {en: 'Summary and problem, a paragraph each.', nl: 'Samenvatting en probleem, elk in een alinea.'}, ({initiative}) => [initiative.summary, initiative.problem].filter((part) => part !== undefined).join('\n\n')),
  column('Start Date', {en: 'Start', nl: 'Begin'}, {en: 'The first day.', nl: 'De eerste dag.'}, ({initiative}) => initiative.start),
  column('End Date', {en: 'End', nl: 'Einde'}, {en: 'The last day.', nl: 'De laatste dag.'}, ({initiative}) => initiative.end),
  column('Lead Institution', {en: 'Lead institution', nl: 'Trekker'}, {en: 'Unit and organisation that own it; the publisher when the plan names no other organisation.', nl: 'Afdeling en organisatie waar het bij hoort; de uitgever als het plan geen andere organisatie noemt.'}, leadOf),
  column('Supporting Institution(s)', {en: 'Supporting institutions', nl: 'Meewerkende organisaties'}, {en: 'Partners of a collaboration or a flagship.', nl: 'Partners bij een samenwerking of vlaggenschip.'}, partnersOf),
  column('OGP Value Access To Information', {en: 'Value: access to information', nl: 'Waarde: toegang tot informatie'}, {en: '1 when it stands under transparency or says that it helps transparency, else 0.', nl: '1 als het onder transparantie staat of daarbij zegt te helpen, anders 0.'}, (row) => serves(row, ['transparency'])),
  column('OGP Value Civic Participation', {en: 'Value: civic participation', nl: 'Waarde: inspraak'}, {en: '1 when it stands under participation or collaboration or says that it helps these, else 0.', nl: '1 als het onder participatie of samenwerking staat of daarbij zegt te helpen, anders 0.'}, (row) => serves(row, ['participation', 'collaboration'])),
  column('URL', {en: 'Page', nl: 'Pagina'}, {en: 'Address of the initiative on the portal.', nl: 'Adres van het initiatief op het portaal.'}, ({context, plan, initiative}) => pageOf(context, plan.id, initiative.id)),
  column('Plan', {en: 'Plan', nl: 'Plan'}, {en: 'Title of the plan. This column and those behind it are not OGP’s.', nl: 'Titel van het plan. Deze kolom en die erna zijn niet van OGP.'}, ({plan}) => plan.data.title),
  column('Publisher', {en: 'Publisher', nl: 'Uitgever'}, {en: 'Name of the government, in English where there is such a name.', nl: 'Naam van de overheid, in het Engels als die naam er is.'}, (row) => publisherName(row, 'en')),
  column('Language', {en: 'Language', nl: 'Taal'}, {en: 'Language of the texts, as BCP 47.', nl: 'Taal van de teksten, volgens BCP 47.'}, ({plan}) => plan.data.language),
  column('Translation Of', {en: 'Translation of', nl: 'Vertaling van'}, {en: 'Id of the plan that this one translates. Leave such lines out when you count.', nl: 'Id van het plan waarvan dit een vertaling is. Sla zulke regels over als u telt.'}, ({plan}) => plan.data.translationOf),
  column('Point', {en: 'Point', nl: 'Punt'}, {en: 'transparency, participation, collaboration or flagship.', nl: 'transparency (transparantie), participation (participatie), collaboration (samenwerking) of flagship (vlaggenschip).'}, ({point}) => point),
  column('Self-Reported Completion', {en: 'Status', nl: 'Status'}, {en: 'What the publisher itself says: not-started, limited, substantial, complete or cancelled.', nl: 'Wat de uitgever zelf zegt: not-started (niet begonnen), limited (beperkt), substantial (grotendeels), complete (af) of cancelled (gestopt).'}, ({initiative}) => statusOf(initiative)),
  column('Self-Reported On', {en: 'Day of the status', nl: 'Dag van de status'}, {en: 'The day of the latest update.', nl: 'De dag van de laatste update.'}, ({initiative}) => latestUpdate(initiative)?.on),
  column('Licence', {en: 'Licence', nl: 'Licentie'}, {en: 'Licence of the plan, as SPDX id.', nl: 'Licentie van het plan, als SPDX-id.'}, ({plan}) => plan.data.licence),
  column('Example', {en: 'Example', nl: 'Voorbeeld'}, {en: '1 when the plan is invented, to show how it works, else 0.', nl: '1 als het plan verzonnen is, om te laten zien hoe het werkt, anders 0.'}, ({plan}) => Number(plan.data.example ?? false)),
];

function placeOf(row: InitiativeRow): string {
  const {country} = row.publisher ?? {};
  return country && levelOf(row) === 'National' ? regionIn(country, 'en') : publisherName(row, 'en');
}

function levelOf({publisher}: InitiativeRow): 'National' | 'Local' | undefined {
  const kind = publisher?.kind;
  if (kind === undefined || kind === 'other' || kind === 'public-body') return undefined;
  return kind === 'national' || kind === 'ministry' || kind === 'agency' ? 'National' : 'Local';
}

function leadOf(row: InitiativeRow): string {
  const {unit, organisation = publisherName(row)} = row.initiative.owner ?? {};
  return [unit, organisation].filter((part) => part !== undefined).join(', ');
}

function yearOf(date: string | undefined): number | undefined {
  return date === undefined ? undefined : Number(date.slice(0, 4));
}

function serves({point, initiative}: InitiativeRow, values: readonly InitiativePoint[]): 0 | 1 {
  const principles = 'principles' in initiative ? initiative.principles : undefined;
  const own: readonly string[] = [point, ...(initiative.alsoAdvances ?? []), ...(principles ?? [])];
  return values.some((value) => own.includes(value)) ? 1 : 0;
}
