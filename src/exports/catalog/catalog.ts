import {dataAddress} from '../addresses.ts';
import type {ExportContext, Exporter, PublishedPlan} from '../context.ts';
import {DATASETS} from '../datasets.ts';
import {wellFormed} from '../well-formed.ts';
import {JSON_LD_CONTEXT} from './context.ts';
import {dataset, type Shared} from './dataset.ts';
import {issuedOn, modifiedOn} from './dates.ts';
import {operatorOf} from './operator.ts';
import {isTag, tagged} from './tags.ts';
import {country, language, licence, THEMES, type Thing} from './vocabularies.ts';

/** The files of open data as a catalogue by DCAT-AP 3, as JSON-LD. Without the portal's address, addresses are relative to that of the catalogue. */
export const catalogJsonLd: Exporter = (plans, context) => {
  const shared = sharedBy(plans, context);
  const {portal} = context;
  const catalog = {
    '@context': JSON_LD_CONTEXT,
    '@id': dataAddress(context, '#catalog'),
    '@type': 'dcat:Catalog',
    title: tagged(portal.name),
    description: tagged(portal.description),
    ...shared,
    'dct:language': portal.languages.flatMap((tag) => language(tag) ?? []),
    'foaf:homepage': {'@id': `${portal.url ?? ''}/`, '@type': 'foaf:Document'},
    'dcat:themeTaxonomy': THEMES,
    'dcat:dataset': Object.entries(DATASETS).map(([name, format]) => dataset(name, format, plans, context, shared)),
  };
  return `${JSON.stringify(catalog, wellFormed, 2)}\n`;
};

/** What holds for the catalogue and for each dataset alike. */
function sharedBy(plans: readonly PublishedPlan[], context: ExportContext): Shared {
  const countries = new Set(plans.flatMap(({plan}) => context.publishers.get(plan.data.publisher)?.country ?? []));
  return {
    'dct:publisher': operatorOf(context),
    'dct:license': licenceOf(plans, context),
    'dct:spatial': [...countries].sort().map((code) => country(code, context.portal.languages.filter(isTag))),
    issued: issuedOn(plans),
    modified: modifiedOn(plans),
  };
}

/** The licence that all plans share; else the place that says that each plan has its own. */
function licenceOf(plans: readonly PublishedPlan[], context: ExportContext): Thing {
  const licences = new Set(plans.map(({plan}) => plan.data.licence));
  const [only] = licences;
  const shared = only && licences.size === 1 ? licence(only) : undefined;
  return shared ?? {'@id': dataAddress(context, '#licence'), '@type': 'dct:LicenseDocument'};
}
