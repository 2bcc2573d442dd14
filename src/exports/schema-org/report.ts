import {initiativesOf, type PlanData} from '#plan';
import {pageOf} from '../addresses.ts';
import type {ExportContext, PublishedPlan} from '../context.ts';
import {licenceUrl} from '../licences.ts';
import {textIn} from '../texts.ts';
import {initiativeData} from './initiative.ts';

/** A plan as a `Report`, with its initiatives as what it is about. What is missing is left out. */
export function report({plan, report: {status, date}}: PublishedPlan, context: ExportContext) {
  const {id, data} = plan;
  return {
    '@type': 'Report',
    '@id': pageOf(context, id),
    name: data.title,
    description: data.summary,
    inLanguage: data.language,
    creativeWorkStatus: status,
    datePublished: data.adopted?.on,
    temporalCoverage: data.period?.start && data.period.end && `${data.period.start}/${data.period.end}`,
    license: data.licence && licenceUrl(data.licence),
    publisher: organisation(data, context),
    about: initiativesOf(plan).flatMap((placed) => initiativeData(placed, id, date, context)),
  };
}

function organisation({publisher: id, language}: PlanData, context: ExportContext) {
  const {name, url, email, identifier} = context.publishers.get(id) ?? {name: {en: id}};
  return {'@type': 'GovernmentOrganization', name: textIn(name, language), url, email, sameAs: identifier};
}
