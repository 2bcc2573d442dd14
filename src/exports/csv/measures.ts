import {latestObservation} from '#plan';
import type {Exporter} from '../context.ts';
import {initiativeRows, type MeasureRow} from './rows.ts';
import {column, table, type Column} from './table.ts';
import {WHICH} from './which.ts';

/** A line for each measure of each initiative. */
export const measuresCsv: Exporter = (plans, context) =>
  table(MEASURE_COLUMNS, initiativeRows(plans, context).flatMap((row) => (row.initiative.measures ?? []).map((measure) => ({...row, measure}))));

export const MEASURE_COLUMNS: readonly Column<MeasureRow>[] = [
  ...WHICH,
  column('measure', {en: 'Measure', nl: 'Meting'}, {en: 'What is measured.', nl: 'Wat er gemeten wordt.'}, ({measure}) => measure.name),
  column('unit', {en: 'Unit', nl: 'Eenheid'}, {en: 'The unit of all values on the line.', nl: 'De eenheid van alle waarden op de regel.'}, ({measure}) => measure.unit),
  column(
    'kind',
    {en: 'Kind', nl: 'Soort'},
    {en: 'output (what was made), uptake (how it is used) or outcome (what got better).', nl: 'output (wat er gemaakt is), uptake (hoe het gebruikt wordt) of outcome (wat er beter werd).'},
    ({measure}) => measure.kind,
  ),
  column('method', {en: 'Method', nl: 'Methode'}, {en: 'How it is measured.', nl: 'Hoe het gemeten wordt.'}, ({measure}) => measure.method),
  column('every', {en: 'How often', nl: 'Hoe vaak'}, {en: 'How often it is measured: week, month, quarter, half-year or year.', nl: 'Hoe vaak het gemeten wordt: week, month (maand), quarter (kwartaal), half-year (half jaar) of year (jaar).'}, ({measure}) => measure.every),
  column('baseline', {en: 'Baseline', nl: 'Beginwaarde'}, {en: 'The value before the initiative.', nl: 'De waarde vóór het initiatief.'}, ({measure}) => measure.baseline?.value),
  column('baseline_on', {en: 'Day of the baseline', nl: 'Dag van de beginwaarde'}, {en: 'When that was the value.', nl: 'Wanneer dat de waarde was.'}, ({measure}) => measure.baseline?.on),
  column('baseline_unknown', {en: 'Baseline not known', nl: 'Beginwaarde onbekend'}, {en: 'How and when it will be found, when it is not known.', nl: 'Hoe en wanneer hij bekend wordt, als hij dat nog niet is.'}, ({measure}) => measure.baselineUnknown),
  column('target', {en: 'Target', nl: 'Doel'}, {en: 'The promised value.', nl: 'De beloofde waarde.'}, ({measure}) => measure.target?.value),
  column('target_on', {en: 'Day of the target', nl: 'Dag van het doel'}, {en: 'By when it is promised.', nl: 'Wanneer die uiterlijk is beloofd.'}, ({measure}) => measure.target?.on),
  column('latest', {en: 'Latest value', nl: 'Laatste waarde'}, {en: 'The value of the observation with the latest day.', nl: 'De waarde van de waarneming met de laatste dag.'}, ({measure}) => latestObservation(measure)?.value),
  column('latest_on', {en: 'Day of the latest value', nl: 'Dag van de laatste waarde'}, {en: 'When that was measured.', nl: 'Wanneer die is gemeten.'}, ({measure}) => latestObservation(measure)?.on),
  column('latest_source', {en: 'Source of the latest value', nl: 'Bron van de laatste waarde'}, {en: 'Where it was published.', nl: 'Waar die staat.'}, ({measure}) => latestObservation(measure)?.source),
  column('observations', {en: 'Observations', nl: 'Waarnemingen'}, {en: 'All values with their days, in the order of the plan: 2026-03-31: 58.', nl: 'Alle waarden met hun dag, in de volgorde van het plan: 2026-03-31: 58.'}, observations),
];

function observations({measure}: MeasureRow): string[] | undefined {
  return measure.observations?.map(({on, value}) => [on, value].filter((part) => part !== undefined).join(': '));
}
