import type {Texts} from '../context.ts';
import {licenceUrl} from '../licences.ts';
import {regionIn} from '../regions.ts';

/* Names of things in the vocabularies of the European Union, as DCAT-AP wants them: https://op.europa.eu/en/web/eu-vocabularies */

const AUTHORITY = 'http://publications.europa.eu/resource/authority';

/** A thing of a vocabulary, typed, so that nobody has to fetch the vocabulary to know what it is. */
export interface Thing {
  '@id'?: string;
  '@type': string | readonly string[];
  [property: string]: unknown;
}

export const GOVERNMENT: Thing = {
  '@id': `${AUTHORITY}/data-theme/GOVE`,
  '@type': 'skos:Concept',
  prefLabel: {en: 'Government and public sector', nl: 'Overheid en publieke sector'},
};

export const THEMES: Thing = {'@id': `${AUTHORITY}/data-theme`, '@type': 'skos:ConceptScheme', title: {en: 'Data theme', nl: 'Datathema'}};

export const PUBLIC: Thing = {'@id': `${AUTHORITY}/access-right/PUBLIC`, '@type': 'dct:RightsStatement'};

export const AVAILABLE: Thing = {'@id': `${AUTHORITY}/planned-availability/AVAILABLE`, '@type': 'skos:Concept', prefLabel: {en: 'available', nl: 'beschikbaar'}};

/** The type of a file, by its ending. */
export function fileType(file: string): Thing {
  return {'@id': `${AUTHORITY}/file-type/${FILE_TYPES[file.replace(/^.*\./, '')] ?? 'BIN'}`, '@type': 'dct:MediaTypeOrExtent'};
}

const FILE_TYPES: Readonly<Record<string, string>> = {csv: 'CSV', json: 'JSON', jsonld: 'JSON_LD'};

export function mediaType(name: string): Thing {
  return {'@id': `https://www.iana.org/assignments/media-types/${name}`, '@type': 'dct:MediaType'};
}

/** A licence by its SPDX id; nothing for words that are no id. */
export function licence(spdx: string): Thing | undefined {
  const known = LICENCES[spdx];
  const url = known ? `${AUTHORITY}/licence/${known}` : licenceUrl(spdx);
  return url ? {'@id': url, '@type': 'dct:LicenseDocument'} : undefined;
}

const LICENCES: Readonly<Record<string, string>> = {'CC0-1.0': 'CC0', 'CC-BY-4.0': 'CC_BY_4_0', 'CC-BY-SA-4.0': 'CC_BYSA_4_0', 'ODbL-1.0': 'ODC_BL', 'PDDL-1.0': 'ODC_PDDL', 'EUPL-1.2': 'EUPL_1_2'};

/** A language by its BCP 47 tag; nothing for one that is no official language of the European Union. */
export function language(tag: string): Thing | undefined {
  const code = LANGUAGES[tag.split('-')[0] ?? ''];
  return code ? {'@id': `${AUTHORITY}/language/${code}`, '@type': 'dct:LinguisticSystem'} : undefined;
}

const LANGUAGES: Readonly<Record<string, string>> = {
  bg: 'BUL', cs: 'CES', da: 'DAN', de: 'DEU', el: 'ELL', en: 'ENG', es: 'SPA', et: 'EST', fi: 'FIN', fr: 'FRA', ga: 'GLE', hr: 'HRV',
  hu: 'HUN', it: 'ITA', lt: 'LIT', lv: 'LAV', mt: 'MLT', nl: 'NLD', pl: 'POL', pt: 'POR', ro: 'RON', sk: 'SLK', sl: 'SLV', sv: 'SWE',
};

/** A country by its ISO 3166-1 code, with its name in some languages. Those within reach of DCAT-AP have the name that it wants. */
export function country(code: string, languages: readonly string[]): Thing {
  const known = COUNTRIES[code];
  const prefLabel: Texts = Object.fromEntries(languages.map((each) => [each, regionIn(code, each)]));
  return {...(known && {'@id': `${AUTHORITY}/country/${known}`}), '@type': 'dct:Location', 'skos:notation': code, prefLabel};
}

const COUNTRIES: Readonly<Record<string, string>> = {
  AT: 'AUT', BE: 'BEL', BG: 'BGR', CH: 'CHE', CY: 'CYP', CZ: 'CZE', DE: 'DEU', DK: 'DNK', EE: 'EST', ES: 'ESP', FI: 'FIN', FR: 'FRA', GB: 'GBR', GR: 'GRC', HR: 'HRV', HU: 'HUN',
  IE: 'IRL', IS: 'ISL', IT: 'ITA', LI: 'LIE', LT: 'LTU', LU: 'LUX', LV: 'LVA', MT: 'MLT', NL: 'NLD', NO: 'NOR', PL: 'POL', PT: 'PRT', RO: 'ROU', SE: 'SWE', SI: 'SVN', SK: 'SVK',
};
