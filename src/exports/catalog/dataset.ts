import {dataAddress} from '../addresses.ts';
import type {ExportContext, ExportFormat, PublishedPlan} from '../context.ts';
import {PLANS_SCHEMA} from '../json/schema.ts';
import {periodOf} from './dates.ts';
import {contactPoint} from './operator.ts';
import {AVAILABLE, fileType, GOVERNMENT, language, mediaType, PUBLIC, type Thing} from './vocabularies.ts';

/** What holds for the catalogue and for each dataset alike. */
export interface Shared {
  'dct:publisher': Thing;
  'dct:license': Thing;
  'dct:spatial': Thing[];
  issued: string | undefined;
  modified: string | undefined;
}

/** A file of open data as a dataset, with that file as its one distribution. */
export function dataset(name: string, format: ExportFormat, plans: readonly PublishedPlan[], context: ExportContext, shared: Shared): Thing {
  const {start, end} = periodOf(plans);
  const {title, description} = format;
  const languages = new Set(plans.map(({plan}) => plan.data.language.split('-')[0] ?? ''));
  const {'dct:license': license, ...others} = shared;
  return {
    '@id': dataAddress(context, `#${name}`),
    '@type': 'dcat:Dataset',
    'dct:identifier': name,
    title,
    description,
    keyword: KEYWORDS,
    ...others,
    'dcat:contactPoint': contactPoint(context),
    'dcat:theme': GOVERNMENT,
    'dct:language': [...languages].sort().flatMap((tag) => language(tag) ?? []),
    'dct:accessRights': PUBLIC,
    'dct:temporal': start || end ? {'@type': 'dct:PeriodOfTime', startDate: start, endDate: end} : undefined,
    'dcat:landingPage': {'@id': dataAddress(context), '@type': 'foaf:Document'},
    'dcat:distribution': distribution(format, context, license),
  };
}

function distribution({file, mediaType: type, title, description}: ExportFormat, context: ExportContext, license: Thing): Thing {
  const address = dataAddress(context, file);
  return {
    '@id': address,
    '@type': 'dcat:Distribution',
    title,
    description,
    'dcat:accessURL': {'@id': address},
    'dcat:downloadURL': {'@id': address},
    'dcat:mediaType': mediaType(type),
    'dct:format': fileType(file),
    'dct:license': license,
    'dcatap:availability': AVAILABLE,
    'dct:conformsTo': {'@id': file.endsWith('.json') ? `${context.portal.url ?? ''}/schema/${PLANS_SCHEMA}` : RFC_4180, '@type': 'dct:Standard'},
  };
}

const RFC_4180 = 'https://www.rfc-editor.org/info/rfc4180';

const KEYWORDS = {
  en: ['open government', 'open government plan', 'action plan', 'commitments', 'transparency', 'public participation'],
  nl: ['open overheid', 'openoverheidsplan', 'actieplan', 'beloften', 'transparantie', 'participatie'],
};
