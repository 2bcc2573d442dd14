import {stringify} from 'csv-stringify/sync';
import type {FieldDoc, Texts} from '../context.ts';

/** What stands in a cell. Of a list the items are joined by `; `. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/** A column of a table: what it means, and what stands in it. */
export interface Column<Row> extends FieldDoc {
  value(row: Row): Cell;
}

export function column<Row>(name: string, title: Texts, description: Texts, value: (row: Row) => Cell): Column<Row> {
  return {name, title, description, value};
}

/**
 * A table as RFC 4180: a line of names, then a line for each row, each ended by CR LF; UTF-8 without a byte order mark.
 * A text that a spreadsheet would take for a formula begins with an apostrophe; numbers stay numbers.
 */
export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return stringify(
    [columns.map(({name}) => name), ...rows.map((row) => columns.map((each) => written(each.value(row))))],
    {record_delimiter: 'windows', escape_formulas: true, cast: {boolean: String}, quoted_match: /[\r\n]|^\s|\s$/},
  );
}

function written(cell: Cell): string | number | boolean | undefined {
  return cell !== undefined && typeof cell === 'object' ? cell.join('; ') : cell;
}
