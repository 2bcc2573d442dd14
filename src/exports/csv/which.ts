import {pageOf} from '../addresses.ts';
import {textIn} from '../texts.ts';
import type {InitiativeRow} from './rows.ts';
import {column, type Column} from './table.ts';

/** The columns with which each table begins: which plan, whose, and which initiative. By `plan` and `initiative` tables can be joined. */
export const WHICH: readonly Column<InitiativeRow>[] = [
  column('plan', {en: 'Plan', nl: 'Plan'}, {en: 'Id of the plan: publisher and plan. It never changes.', nl: 'Id van het plan: uitgever en plan. Hij verandert nooit.'}, ({plan}) => plan.id),
  column('plan_title', {en: 'Title of the plan', nl: 'Titel van het plan'}, {en: 'In the language of the plan.', nl: 'In de taal van het plan.'}, ({plan}) => plan.data.title),
  column(
    'plan_status',
    {en: 'Status of the plan', nl: 'Status van het plan'},
    {en: 'draft, consultation, adopted or closed.', nl: 'draft (concept), consultation (in consultatie), adopted (vastgesteld) of closed (afgesloten).'},
    ({report}) => report.status,
  ),
  column('publisher', {en: 'Publisher', nl: 'Uitgever'}, {en: 'Id of the government that publishes the plan.', nl: 'Id van de overheid die het plan uitgeeft.'}, ({plan}) => plan.data.publisher),
  column('publisher_name', {en: 'Name of the publisher', nl: 'Naam van de uitgever'}, {en: 'In the language of the plan, where there is such a name.', nl: 'In de taal van het plan, als die naam er is.'}, publisherName),
  column('country', {en: 'Country', nl: 'Land'}, {en: 'Country of the publisher, as ISO 3166-1: NL.', nl: 'Land van de uitgever, volgens ISO 3166-1: NL.'}, ({publisher}) => publisher?.country),
  column('language', {en: 'Language', nl: 'Taal'}, {en: 'Language of the plan, as BCP 47: en, nl.', nl: 'Taal van het plan, volgens BCP 47: en, nl.'}, ({plan}) => plan.data.language),
  column(
    'translation_of',
    {en: 'Translation of', nl: 'Vertaling van'},
    {en: 'Id of the plan that this one translates. Leave such lines out when you count.', nl: 'Id van het plan waarvan dit een vertaling is. Sla zulke regels over als u telt.'},
    ({plan}) => plan.data.translationOf,
  ),
  column('licence', {en: 'Licence', nl: 'Licentie'}, {en: 'Licence of the plan, as SPDX id.', nl: 'Licentie van het plan, als SPDX-id.'}, ({plan}) => plan.data.licence),
  column('example', {en: 'Example', nl: 'Voorbeeld'}, {en: 'true when the plan is invented, to show how it works.', nl: 'true als het plan verzonnen is, om te laten zien hoe het werkt.'}, ({plan}) => plan.data.example ?? false),
  column(
    'point',
    {en: 'Point', nl: 'Punt'},
    {en: 'Under which point the initiative stands: transparency, participation, collaboration or flagship.', nl: 'Onder welk punt het initiatief staat: transparency (transparantie), participation (participatie), collaboration (samenwerking) of flagship (vlaggenschip).'},
    ({point}) => point,
  ),
  column('initiative', {en: 'Initiative', nl: 'Initiatief'}, {en: 'Id of the initiative, unique in its plan. It never changes.', nl: 'Id van het initiatief, uniek in het plan. Hij verandert nooit.'}, ({initiative}) => initiative.id),
  column('initiative_title', {en: 'Title of the initiative', nl: 'Titel van het initiatief'}, {en: 'The promise in a few words.', nl: 'De belofte in een paar woorden.'}, ({initiative}) => initiative.title),
  column('page', {en: 'Page', nl: 'Pagina'}, {en: 'Address of the initiative on the portal.', nl: 'Adres van het initiatief op het portaal.'}, ({context, plan, initiative}) => pageOf(context, plan.id, initiative.id)),
];

export function publisherName({publisher, plan}: InitiativeRow, language = plan.data.language): string {
  return publisher ? textIn(publisher.name, language) : plan.data.publisher;
}
