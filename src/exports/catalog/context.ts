const inLanguages = (id: string) => ({'@id': id, '@container': '@language'});
const day = (id: string) => ({'@id': id, '@type': 'xsd:date'});

/** What the short names in the catalogue stand for. It comes along, so that nobody has to fetch it. */
export const JSON_LD_CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  title: inLanguages('dct:title'),
  description: inLanguages('dct:description'),
  keyword: inLanguages('dcat:keyword'),
  prefLabel: inLanguages('skos:prefLabel'),
  issued: day('dct:issued'),
  modified: day('dct:modified'),
  startDate: day('dcat:startDate'),
  endDate: day('dcat:endDate'),
};
