import {initiativesOf, type PlanData} from '#plan';
import {pageOf} from '../addresses.ts';
import type {ExportContext, Exporter, PublishedPlan} from '../context.ts';
import {markdownOf} from '../markdown.ts';
import {byId} from '../order.ts';
import {wellFormed} from '../well-formed.ts';
import {derivedOf} from './derived.ts';
import type {PlanDocument, PlansDocument} from './document.ts';

/** Everything that the plans say, with what follows from it under a key of its own. `openplan import` makes the same plans of it. */
export const plansJson: Exporter = (plans, context) => {
  const {date, version, portal, publishers, themes} = context;
  const publisherIds = new Set(plans.map(({plan}) => plan.data.publisher));
  const themeIds = new Set(plans.flatMap(({plan}) => initiativesOf(plan).flatMap(({initiative}) => initiative.themes ?? [])));
  return written({
    version: 1,
    generator: `Openplan ${version}`,
    date,
    portal: {name: portal.name, url: portal.url},
    publishers: namedIn(publishers, publisherIds, ({name, kind, country, url, identifier, email, partOf}) => ({name, kind, country, url, identifier, email, partOf})),
    themes: namedIn(themes, themeIds, (names) => names),
    plans: byId(plans).map((each) => documentOf(each, context)),
  } satisfies PlansDocument);
};

/** One plan as it stands in `plans.json`. */
export function planJson(published: PublishedPlan, context: ExportContext): string {
  return written(documentOf(published, context));
}

function documentOf(published: PublishedPlan, context: ExportContext): PlanDocument {
  const {id, path, data, files, stories} = published.plan;
  const [file] = files;
  return {
    id,
    page: pageOf(context, id),
    source: path,
    plan: inOrder(data),
    body: file ? markdownOf(file) : '',
    stories: stories.size > 0 ? Object.fromEntries([...stories].map(([initiative, story]) => [initiative, markdownOf(story.file)])) : undefined,
    derived: derivedOf(published, context),
  };
}

/** A point that only files of initiatives speak of was added last: it goes where it belongs. */
export function inOrder({origin, transparency, participation, collaboration, flagship, ...head}: PlanData): PlanData {
  return {...head, origin, transparency, participation, collaboration, flagship};
}

function namedIn<Value, Shown>(all: ReadonlyMap<string, Value>, wanted: ReadonlySet<string>, show: (value: Value) => Shown): Record<string, Shown> {
  return Object.fromEntries([...all].filter(([id]) => wanted.has(id)).sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, value]) => [id, show(value)]));
}

function written(document: unknown): string {
  return `${JSON.stringify(document, wellFormed, 2)}\n`;
}
