/**
 * Formats that are open and machine-readable: anybody may read and write them, and a program finds each value in its place.
 * Source: the machine-readable formats of data.europa.eu (https://gitlab.com/dataeuropa/vocabularies) that no company owns, with their
 * everyday relatives. A web page, PDF, Word document or picture is made for reading; XLS belongs to one company, XLSX is ISO/IEC 29500.
 */
export const OPEN_FORMATS: readonly string[] = [
  'CSV', 'TSV', 'CSVW', 'ODS', 'XLSX', 'Parquet',
  'JSON', 'JSONL', 'NDJSON', 'JSONLD', 'GeoJSON', 'TopoJSON', 'YAML',
  'XML', 'GML', 'KML', 'KMZ', 'GPX', 'GeoPackage', 'GPKG', 'GTFS', 'NetCDF', 'SDMX', 'XBRL',
  'RDF', 'RDFa', 'Turtle', 'TTL', 'TriG', 'RSS', 'Atom', 'ICS', 'iCalendar',
];

const known = new Set(OPEN_FORMATS.map((format) => format.toLowerCase()));

/** Whether a text such as `CSV, JSON`, `ods` or `CSV-bestand en pdf` names at least one open, machine-readable format. */
export function namesOpenFormat(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]/u)
    .some((word) => known.has(word));
}
