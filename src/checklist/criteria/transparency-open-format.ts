import {definePointCriterion} from '../criterion.ts';
import {namesOpenFormat} from '../open-formats.ts';
import {isOpenLicence, suggestLicence} from '../open-licences.ts';
import {BLANK} from '../paste.ts';

export const transparencyOpenFormat = definePointCriterion('transparency', {
  id: 'transparency-open-format',
  level: 'must',
  title: 'Open format and licence',
  asks: 'What is published has an open, machine-readable format and an open licence of its own.',
  why: 'A program can count with a table, but not with a picture of one. And without a licence nobody knows whether they may use it.',
  how: 'Add a file in a format such as CSV, JSON, XML, ODS or GeoJSON, and choose an open licence such as CC0-1.0. Ask whoever manages the open data of your organisation.',
  source: [{id: 'D', part: '1'}],
  messages: {
    'missing-format': 'Missing `format` of “{name}”, expected an open, machine-readable format, such as CSV, JSON or ODS',
    'closed-format': 'Unexpected `format` “{format}” of “{name}”, expected at least one open, machine-readable format, such as CSV, JSON or ODS',
    'missing-licence': 'Missing `licence` of “{name}”, expected an open licence of its own, such as CC0-1.0 (the plan’s covers only the plan)',
    'closed-licence': 'Unexpected `licence` “{licence}” of “{name}”, expected the SPDX id of an open licence, such as {example}',
  },
  applies: ({initiative: {availability}}) => availability?.published !== undefined,
  *check({initiative: {format, licence}, path, name}) {
    const formatField = [...path, 'format'];
    if (!format) yield {message: 'missing-format', values: {name}, field: formatField, paste: {in: path, add: {format: BLANK}}};
    else if (namesOpenFormat(format)) yield {evidence: formatField};
    else yield {message: 'closed-format', values: {name, format}, field: formatField};

    const licenceField = [...path, 'licence'];
    if (!licence) return yield {message: 'missing-licence', values: {name}, field: licenceField, paste: {in: path, add: {licence: 'CC0-1.0'}}};
    if (isOpenLicence(licence)) return yield {evidence: licenceField};
    const example = suggestLicence(licence) ?? 'CC0-1.0';
    yield {message: 'closed-licence', values: {name, licence, example}, field: licenceField};
  },
});
