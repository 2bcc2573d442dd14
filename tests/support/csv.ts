import {parse} from 'csv-parse/sync';

/** A table as an independent reader takes it: each line as its cells, by the names of the columns. */
export function readCsv(csv: string): Record<string, string>[] {
  return parse<Record<string, string>>(csv, {columns: true, record_delimiter: '\r\n'});
}

/** The names of the columns. */
export function columnsIn(csv: string): string[] {
  const [names = []] = parse(csv, {to_line: 1});
  return names;
}
