import {catalogJsonLd} from './catalog/catalog.ts';
import type {ExportFormat} from './context.ts';
import {DATASETS} from './datasets.ts';

/** The formats of `openplan export`, which the portal serves under `/data/`. */
export const EXPORTERS = {
  ...DATASETS,
  catalog: {
    file: 'catalog.jsonld',
    mediaType: 'application/ld+json',
    title: {en: 'Catalogue', nl: 'Catalogus'},
    description: {en: 'What there is here, for data portals: DCAT-AP 3 as JSON-LD.', nl: 'Wat hier te halen is, voor dataportalen: DCAT-AP 3 als JSON-LD.'},
    exporter: catalogJsonLd,
    fields: [],
  },
} satisfies Record<string, ExportFormat>;

export type ExportName = keyof typeof EXPORTERS;
