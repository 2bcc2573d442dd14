import jsonld, {type Quad} from 'jsonld';
import {describe, expect, test} from 'vitest';
import {EXPORTERS, type ExportContext, type PublishedPlan} from '#exports';
import {readWorkspace} from '#workspace';
import {exportContext, published, publishedIn} from '../support/exports.ts';
import {REPOSITORY} from '../support/openplan.ts';
import {DATE} from '../support/read.ts';

/*
 * What DCAT-AP 3.0.0 asks, by its SHACL files shapes.ttl, shapes_recommended.ttl and range.ttl, of the statements that an independent
 * reader finds in the catalogue. The files themselves are in no registry that we may fetch from.
 */

const NAMES = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** What must be there, what should be, what may be there only once, and of what class the things are that something points to. */
const SHAPES: Record<string, {must: string[]; should?: string[]; once?: string[]; literal?: string[]; range?: Record<string, string>}> = {
  'dcat:Catalog': {
    must: ['dct:title', 'dct:description', 'dct:publisher'],
    should: ['dct:language', 'dct:issued', 'dct:license', 'dct:spatial', 'dct:modified', 'dcat:themeTaxonomy', 'foaf:homepage', 'dcat:dataset'],
    once: ['dct:publisher', 'dct:license', 'dct:issued', 'dct:modified', 'foaf:homepage'],
    literal: ['dct:title', 'dct:description'],
    range: {
      'dct:publisher': 'foaf:Agent',
      'dct:license': 'dct:LicenseDocument',
      'dct:language': 'dct:LinguisticSystem',
      'dct:spatial': 'dct:Location',
      'dcat:themeTaxonomy': 'skos:ConceptScheme',
      'foaf:homepage': 'foaf:Document',
      'dcat:dataset': 'dcat:Dataset',
    },
  },
  'dcat:Dataset': {
    must: ['dct:title', 'dct:description'],
    should: ['dcat:contactPoint', 'dcat:distribution', 'dcat:keyword', 'dct:publisher', 'dct:spatial', 'dct:temporal', 'dcat:theme'],
    once: ['dct:publisher', 'dct:accessRights', 'dct:issued', 'dct:modified'],
    literal: ['dct:title', 'dct:description', 'dct:identifier', 'dcat:keyword'],
    range: {
      'dcat:contactPoint': 'vcard:Kind',
      'dcat:distribution': 'dcat:Distribution',
      'dct:publisher': 'foaf:Agent',
      'dct:spatial': 'dct:Location',
      'dct:temporal': 'dct:PeriodOfTime',
      'dcat:theme': 'skos:Concept',
      'dct:accessRights': 'dct:RightsStatement',
      'dct:language': 'dct:LinguisticSystem',
      'dcat:landingPage': 'foaf:Document',
    },
  },
  'dcat:Distribution': {
    must: ['dcat:accessURL'],
    should: ['dct:description', 'dcatap:availability', 'dct:format', 'dct:license'],
    once: ['dcat:mediaType', 'dct:format', 'dct:license', 'dcatap:availability'],
    literal: ['dct:title', 'dct:description'],
    range: {
      'dct:license': 'dct:LicenseDocument',
      'dct:format': 'dct:MediaTypeOrExtent',
      'dcat:mediaType': 'dct:MediaType',
      'dcatap:availability': 'skos:Concept',
      'dct:conformsTo': 'dct:Standard',
    },
  },
  'foaf:Agent': {must: ['foaf:name'], literal: ['foaf:name']},
  'skos:Concept': {must: ['skos:prefLabel'], literal: ['skos:prefLabel']},
  'skos:ConceptScheme': {must: ['dct:title'], literal: ['dct:title']},
  'dct:PeriodOfTime': {must: [], should: ['dcat:startDate', 'dcat:endDate'], once: ['dcat:startDate', 'dcat:endDate']},
};

const operator = {name: 'Town of Riverton', email: 'data@riverton.example', url: 'https://www.riverton.example'};
const harbour = published('licence: CC0-1.0\nadopted: {on: 2025-12-09}\nperiod: {start: 2026-01-01, end: 2027-12-31}\ntransparency: {initiatives: [{updates: [{on: 2026-05-20}, {on: 2026-07-01}], milestones: [{done: 2026-02-01, due: 2026-05-25}], measures: [{observations: [{value: 1, on: 2026-05-21}]}]}]}');
const papers = published('licence: CC-BY-4.0\nperiod: {start: 2024-01-01, end: 2026-12-31}\nadopted: {on: 2024-02-01}', {id: 'archives/2024'});

/** The statements in a catalogue. Nothing is fetched to read it, and nothing in it is lost on the way. */
async function statements(plans: readonly PublishedPlan[], context: ExportContext): Promise<Quad[]> {
  const refuse = (url: string) => {
    throw new Error(`the catalogue wants ${url}`);
  };
  return jsonld.toRDF(JSON.parse(EXPORTERS.catalog.exporter(plans, context)), {base: 'https://elsewhere.example/data/catalog.jsonld', safe: true, documentLoader: refuse});
}

function whole(name: string): string {
  const [prefix = '', rest = ''] = name.split(':');
  const namespace = new Map(Object.entries(NAMES)).get(prefix);
  if (!namespace) throw new Error(`${prefix} has no namespace`);
  return namespace + rest;
}

function ofClass(quads: readonly Quad[], name: string): string[] {
  return [...new Set(quads.filter(({predicate, object}) => predicate.value === whole('rdf:type') && object.value === whole(name)).map(({subject}) => subject.value))];
}

function objectsOf(quads: readonly Quad[], subject: string, property: string): Quad['object'][] {
  return quads.filter((quad) => quad.subject.value === subject && quad.predicate.value === whole(property)).map(({object}) => object);
}

/** Everything in which statements fall short of DCAT-AP. */
function violations(quads: readonly Quad[]): string[] {
  return Object.entries(SHAPES).flatMap(([name, {must, should = [], once = [], literal = [], range = {}}]) =>
    ofClass(quads, name).flatMap((subject) => [
      ...[...must, ...should].filter((property) => objectsOf(quads, subject, property).length === 0).map((property) => `${subject} lacks ${property}`),
      ...once.filter((property) => objectsOf(quads, subject, property).length > 1).map((property) => `${subject} has several ${property}`),
      ...literal.filter((property) => objectsOf(quads, subject, property).some(({termType}) => termType !== 'Literal')).map((property) => `${property} of ${subject} is no text`),
      ...Object.entries(range).flatMap(([property, of]) =>
        objectsOf(quads, subject, property)
          .filter(({value}) => !ofClass(quads, of).includes(value))
          .map(({value}) => `${property} of ${subject} is no ${of}: ${value}`),
      ),
    ]),
  );
}

describe('the catalogue', async () => {
  const quads = await statements([harbour, papers], exportContext({operator}));
  const [catalog = ''] = ofClass(quads, 'dcat:Catalog');
  const values = (subject: string, property: string) => objectsOf(quads, subject, property).map(({value}) => value);

  test('has all that DCAT-AP 3 wants and recommends', () => {
    expect(violations(quads)).toEqual([]);
    expect(Object.keys(SHAPES).filter((name) => ofClass(quads, name).length === 0)).toEqual([]);
  });

  test('is one, with a dataset for each of the other exports', () => {
    expect(ofClass(quads, 'dcat:Catalog')).toEqual(['https://plans.riverton.example/data/#catalog']);
    const names = Object.keys(EXPORTERS).filter((name) => name !== 'catalog');
    expect(values(catalog, 'dcat:dataset')).toEqual(names.map((name) => `https://plans.riverton.example/data/#${name}`));
    expect(ofClass(quads, 'dcat:Distribution').sort()).toEqual(names.map((name) => `https://plans.riverton.example/data/${name}.${name === 'plans' ? 'json' : 'csv'}`).sort());
  });

  test('names the operator, and how to reach them', () => {
    const [publisher = ''] = values(catalog, 'dct:publisher');
    expect(values(publisher, 'foaf:name')).toEqual(['Town of Riverton']);
    const [contact = ''] = ofClass(quads, 'vcard:Kind');
    expect(values(contact, 'vcard:hasEmail')).toEqual(['mailto:data@riverton.example']);
    expect(values(contact, 'vcard:fn')).toEqual(['Town of Riverton']);
  });

  test('takes its dates from the plans, up to the day of judging', () => {
    expect(objectsOf(quads, catalog, 'dct:issued')).toMatchObject([{value: '2024-02-01', datatype: {value: `${NAMES.xsd}date`}}]);
    expect(objectsOf(quads, catalog, 'dct:modified')).toMatchObject([{value: '2026-05-21', datatype: {value: `${NAMES.xsd}date`}}]);
    const [period = ''] = ofClass(quads, 'dct:PeriodOfTime');
    expect([...values(period, 'dcat:startDate'), ...values(period, 'dcat:endDate')]).toEqual(['2024-01-01', '2027-12-31']);
  });

  test.for([
    'updates: [{on: 2026-05-20}, {on: 2026-07-01}]',
    'milestones: [{due: 2026-05-25, done: 2026-05-20}]',
    'measures: [{observations: [{value: 1, on: 2026-05-20}, {value: 2, on: 2026-05-01}]}]',
  ])('counts as changed on the day of %s', async (lines) => {
    const plan = published(`adopted: {on: 2025-12-09}\ntransparency: {initiatives: [{id: tides, ${lines}}]}`);
    const [changed] = (await statements([plan], exportContext())).filter(({predicate}) => predicate.value === whole('dct:modified'));
    expect(changed?.object.value).toBe('2026-05-20');
  });

  test('speaks the vocabularies of the European Union', () => {
    const authority = 'http://publications.europa.eu/resource/authority';
    expect(values(catalog, 'dct:language')).toEqual([`${authority}/language/ENG`, `${authority}/language/NLD`]);
    expect(values(catalog, 'dct:spatial')).toEqual([`${authority}/country/GBR`, `${authority}/country/NLD`]);
    expect(values('https://plans.riverton.example/data/measures.csv', 'dct:format')).toEqual([`${authority}/file-type/CSV`]);
    expect(values('https://plans.riverton.example/data/plans.json', 'dct:format')).toEqual([`${authority}/file-type/JSON`]);
    expect(values('https://plans.riverton.example/data/plans.json', 'dcat:mediaType')).toEqual(['https://www.iana.org/assignments/media-types/application/json']);
    expect(values('https://plans.riverton.example/data/plans.json', 'dct:conformsTo')).toEqual(['https://plans.riverton.example/schema/plans.schema.json']);
    expect(values('https://plans.riverton.example/data/#measures', 'dcat:theme')).toEqual([`${authority}/data-theme/GOVE`]);
  });

  test('has titles in each language', () => {
    const titles = objectsOf(quads, 'https://plans.riverton.example/data/#initiatives', 'dct:title').map(({value, language}) => [language, value]);
    expect(titles).toEqual([['en', 'Initiatives'], ['nl', 'Initiatieven']]);
  });

  test('gives the same bytes whatever order plans come in', () => {
    expect(EXPORTERS.catalog.exporter([papers, harbour], exportContext({operator}))).toBe(EXPORTERS.catalog.exporter([harbour, papers], exportContext({operator})));
  });
});

describe('the licence', () => {
  const licences = async (...plans: PublishedPlan[]) => {
    const quads = await statements(plans, exportContext({operator}));
    return [...new Set(quads.filter(({predicate}) => predicate.value === whole('dct:license')).map(({object}) => object.value))];
  };
  const authority = 'http://publications.europa.eu/resource/authority/licence';

  test.for([
    ['CC0-1.0', `${authority}/CC0`],
    ['CC-BY-4.0', `${authority}/CC_BY_4_0`],
    ['OGL-UK-3.0', 'https://spdx.org/licenses/OGL-UK-3.0'],
    ['free for all', 'https://plans.riverton.example/data/#licence'],
  ])('of plans that are all %s is %s', async ([spdx, url]) => {
    expect(await licences(published(`licence: ${spdx}`), published(`licence: ${spdx}`, {id: 'riverton/2028'}))).toEqual([url]);
  });

  test('of plans that differ, or do not say, is told on the page', async () => {
    expect(await licences(harbour, papers)).toEqual(['https://plans.riverton.example/data/#licence']);
    expect(await licences(harbour, published('', {id: 'riverton/2028'}))).toEqual(['https://plans.riverton.example/data/#licence']);
    expect(await licences()).toEqual(['https://plans.riverton.example/data/#licence']);
  });
});

test('without the portal’s address, addresses lie beside that of the catalogue', async () => {
  const quads = await statements([harbour], exportContext({url: undefined, operator}));
  expect(violations(quads)).toEqual([]);
  expect(ofClass(quads, 'dcat:Catalog')).toEqual(['https://elsewhere.example/data/#catalog']);
  expect(ofClass(quads, 'dcat:Distribution')).toContain('https://elsewhere.example/data/initiatives.csv');
});

test('without an operator, plans or dates it lacks only what nobody said', async () => {
  const quads = await statements([], exportContext());
  const missing = violations(quads).map((text) => text.replace(/^\S*#/, ''));
  expect(missing.filter((text) => text.startsWith('catalog'))).toEqual(['catalog lacks dct:issued', 'catalog lacks dct:spatial', 'catalog lacks dct:modified']);
  expect(missing.filter((text) => text.startsWith('measures'))).toEqual(['measures lacks dcat:contactPoint', 'measures lacks dct:spatial', 'measures lacks dct:temporal']);
  const [agent = ''] = ofClass(quads, 'foaf:Agent');
  expect(objectsOf(quads, agent, 'foaf:name').map(({value}) => value)).toEqual(['Plans of Riverton']);
});

test('a country outside the vocabulary is named in words', async () => {
  const {publishers} = exportContext();
  const quads = await statements([published('', {id: 'coast/2026'})], {...exportContext({operator}), publishers: new Map([...publishers, ['coast', {name: {en: 'Coast'}, country: 'NZ'}]])});
  const [place = ''] = ofClass(quads, 'dct:Location');
  expect(objectsOf(quads, place, 'skos:prefLabel').map(({value, language}) => [language, value])).toEqual([['en', 'New Zealand'], ['nl', 'Nieuw-Zeeland']]);
});

test('names in languages that are none are left out', async () => {
  const quads = await statements([harbour], exportContext({operator, name: {en: 'Plans', 'not a language': 'Nothing'}, languages: ['en', 'x y']}));
  expect(quads.filter(({object}) => object.value === 'Nothing')).toEqual([]);
  expect(violations(quads)).toEqual([]);
});

test('of the shipped plans, the catalogue lacks no more than a contact point, which the portal does not have', async () => {
  const {portal, reports} = readWorkspace(REPOSITORY, DATE);
  const plans = publishedIn(reports);
  const context = {...exportContext(portal), publishers: readWorkspace(REPOSITORY, DATE).publishers};
  const quads = await statements(plans, context);
  expect(violations(quads).filter((text) => !text.endsWith('lacks dcat:contactPoint'))).toEqual([]);
});
