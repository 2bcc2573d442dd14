import type {InitiativePoint, PlacedInitiative} from '#plan';
import type {InitiativeRow} from './rows.ts';
import {column, type Cell, type Column} from './table.ts';

/** What an initiative costs, where it comes from, and what only initiatives of one point say. */
export const MORE: readonly Column<InitiativeRow>[] = [
  column('budget', {en: 'Budget', nl: 'Budget'}, {en: 'Money set aside.', nl: 'Het geld dat ervoor is.'}, ({initiative}) => initiative.resources?.budget),
  column('currency', {en: 'Currency', nl: 'Munt'}, {en: 'Currency of the budget, as ISO 4217: EUR.', nl: 'Munt van het budget, volgens ISO 4217: EUR.'}, ({initiative}) => initiative.resources?.currency),
  column('effort', {en: 'Effort', nl: 'Inzet'}, {en: 'Time of people.', nl: 'Tijd van mensen.'}, ({initiative}) => initiative.resources?.effort),
  column('no_resources', {en: 'No resources', nl: 'Geen middelen'}, {en: 'Why it needs no resources of its own.', nl: 'Waarom het geen eigen middelen nodig heeft.'}, ({initiative}) => initiative.resources?.none),
  column(
    'comes_from',
    {en: 'Comes from', nl: 'Komt uit'},
    {
      en: 'Where the initiative comes from: a decision, a consultation or an earlier commitment (previous) with its id in the plan, a duty, or an idea of its own.',
      nl: 'Waar het initiatief vandaan komt: een decision (besluit), consultation (raadpleging) of previous (eerdere belofte) met de id in het plan, een duty (plicht), of own (eigen idee).',
    },
    comesFrom,
  ),
  column('also_advances', {en: 'Also advances', nl: 'Helpt ook'}, {en: 'Other points that it helps.', nl: 'Andere punten die het helpt.'}, ({initiative}) => initiative.alsoAdvances),
  column('ambition', {en: 'Ambition', nl: 'Ambitie'}, {en: 'How much it changes, in the words of the plan: modest or substantial.', nl: 'Hoeveel het verandert, naar eigen zeggen: modest (bescheiden) of substantial (aanzienlijk).'}, ({initiative}) => initiative.ambition?.level),
  column('information', {en: 'Information', nl: 'Informatie'}, {en: 'Transparency: what becomes public.', nl: 'Transparantie: wat er openbaar wordt.'}, under('transparency', ({information}) => information)),
  column('published', {en: 'Published at', nl: 'Te vinden op'}, {en: 'Transparency: the address where it is published.', nl: 'Transparantie: het adres waar het staat.'}, under('transparency', ({availability}) => availability?.published)),
  column('planned', {en: 'Planned for', nl: 'Gepland op'}, {en: 'Transparency: the day on which it will be published.', nl: 'Transparantie: de dag waarop het openbaar wordt.'}, under('transparency', ({availability}) => availability?.planned)),
  column('format', {en: 'Format', nl: 'Formaat'}, {en: 'Transparency: the format of the data.', nl: 'Transparantie: het formaat van de gegevens.'}, under('transparency', ({format}) => format)),
  column('information_licence', {en: 'Licence of the information', nl: 'Licentie van de informatie'}, {en: 'Transparency: the licence of what is published.', nl: 'Transparantie: de licentie van wat er openbaar wordt.'}, under('transparency', ({licence}) => licence)),
  column('question', {en: 'Question', nl: 'Vraag'}, {en: 'Participation: what people are asked.', nl: 'Participatie: wat mensen wordt gevraagd.'}, under('participation', ({question}) => question)),
  column('opens', {en: 'Opens', nl: 'Opent'}, {en: 'Participation: the first day on which people can take part.', nl: 'Participatie: de eerste dag waarop mensen kunnen meedoen.'}, under('participation', ({opens}) => opens)),
  column('closes', {en: 'Closes', nl: 'Sluit'}, {en: 'Participation: the last day.', nl: 'Participatie: de laatste dag.'}, under('participation', ({closes}) => closes)),
  column('level', {en: 'Level', nl: 'Niveau'}, {en: 'Participation: how much say people have: inform, consult, involve, collaborate or empower.', nl: 'Participatie: hoeveel zeggenschap mensen hebben: inform (weten), consult (raad geven), involve (meedenken), collaborate (samen doen) of empower (zelf beslissen).'}, under('participation', ({level}) => level)),
  column('take_part', {en: 'Where to take part', nl: 'Waar meedoen kan'}, {en: 'Participation: addresses.', nl: 'Participatie: adressen.'}, under('participation', ({methods}) => methods?.flatMap(({url}) => url ?? []))),
  column('feedback_due', {en: 'Answer by', nl: 'Antwoord uiterlijk'}, {en: 'Participation: the day by which people hear what was done with their input.', nl: 'Participatie: de dag waarop mensen uiterlijk horen wat er met hun inbreng is gedaan.'}, under('participation', ({feedback}) => feedback?.due)),
  column('input_received', {en: 'Input: received', nl: 'Inbreng: ontvangen'}, {en: 'Participation: how many ideas or responses came in.', nl: 'Participatie: hoeveel ideeën of reacties er kwamen.'}, under('participation', ({result}) => result?.received)),
  column('input_adopted', {en: 'Input: adopted', nl: 'Inbreng: overgenomen'}, {en: 'Participation: how many of them were followed.', nl: 'Participatie: hoeveel daarvan zijn overgenomen.'}, under('participation', ({result}) => result?.adopted)),
  column('input_partly', {en: 'Input: partly adopted', nl: 'Inbreng: deels overgenomen'}, {en: 'Participation: how many were followed in part.', nl: 'Participatie: hoeveel deels zijn overgenomen.'}, under('participation', ({result}) => result?.partly)),
  column('input_declined', {en: 'Input: declined', nl: 'Inbreng: niet overgenomen'}, {en: 'Participation: how many were not followed.', nl: 'Participatie: hoeveel niet zijn overgenomen.'}, under('participation', ({result}) => result?.declined)),
  column('input_open', {en: 'Input: open', nl: 'Inbreng: nog open'}, {en: 'Participation: how many still wait for an answer.', nl: 'Participatie: hoeveel nog op antwoord wachten.'}, under('participation', ({result}) => result?.open)),
  column('partners', {en: 'Partners', nl: 'Partners'}, {en: 'Collaboration and flagship: who works along.', nl: 'Samenwerking en vlaggenschip: wie er meewerkt.'}, partnersOf),
  column('join', {en: 'How to join', nl: 'Meedoen'}, {en: 'Collaboration: the address where others can join.', nl: 'Samenwerking: het adres waar anderen zich kunnen aansluiten.'}, under('collaboration', ({join}) => join)),
  column('goal', {en: 'Goal', nl: 'Doel'}, {en: 'Flagship: what will be reached.', nl: 'Vlaggenschip: wat er bereikt wordt.'}, under('flagship', ({goal}) => goal)),
  column('goal_due', {en: 'Goal reached by', nl: 'Doel bereikt op'}, {en: 'Flagship: the day by which it will be reached.', nl: 'Vlaggenschip: de dag waarop het uiterlijk is bereikt.'}, under('flagship', ({goalDue}) => goalDue)),
];

/** What a column that only initiatives under one point have holds for any of them. */
function under<P extends InitiativePoint>(point: P, value: (initiative: PlacedInitiative<P>['initiative']) => Cell): (row: InitiativeRow) => Cell {
  return (row) => (isUnder(row, point) ? value(row.initiative) : undefined);
}

function isUnder<P extends InitiativePoint>(row: Pick<PlacedInitiative, 'point' | 'initiative'>, point: P): row is PlacedInitiative<P> & InitiativeRow {
  return row.point === point;
}

function comesFrom({initiative}: InitiativeRow): string[] | undefined {
  return initiative.tracesTo?.flatMap((origin) => Object.entries(origin).map(([kind, value]) => `${kind}: ${value}`));
}

export function partnersOf({initiative}: Pick<InitiativeRow, 'initiative'>): string[] | undefined {
  return 'partners' in initiative ? initiative.partners?.flatMap(({name}) => name ?? []) : undefined;
}
