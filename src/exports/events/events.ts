import {initiativesOf, initiativesUnder, type Initiative, type PlacedInitiative} from '#plan';
import type {ExportContext, PublishedPlan} from '../context.ts';
import {textIn} from '../texts.ts';
import type {PlanEvent, Sketch, Story} from './event.ts';
import {initiativeEvents, isCalledOff} from './initiative-events.ts';
import {nameIn} from './names.ts';
import {planEvents} from './plan-events.ts';
import {flagshipEvents, participationEvents, transparencyEvents} from './point-events.ts';

/** What happened and what is to come in a plan, by its own dates, the earliest first. What it says without a date is not there. */
export function eventsOf(published: PublishedPlan, context: Pick<ExportContext, 'publishers'>): PlanEvent[] {
  const names = new Set<string>();
  const events = sketchesOf(published).map((sketch) => finish(sketch, published, context, names));
  return events.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}

interface PlacedSketch extends Sketch {
  placed?: PlacedInitiative;
}

function sketchesOf({plan, report: {date}}: PublishedPlan): PlacedSketch[] {
  return [
    ...planEvents(plan),
    ...under(initiativesOf(plan), (initiative) => initiativeEvents(initiative, date)),
    ...under(initiativesUnder(plan, 'transparency'), transparencyEvents),
    ...under(initiativesUnder(plan, 'participation'), (initiative) => participationEvents(initiative, date)),
    ...under(initiativesUnder(plan, 'flagship'), flagshipEvents),
  ];
}

/** The events of initiatives. What an initiative planned for a day after it was cancelled is cancelled too. */
function under<P extends PlacedInitiative>(all: readonly P[], eventsOfOne: (initiative: P['initiative']) => Sketch[]): PlacedSketch[] {
  return all.flatMap((placed) =>
    eventsOfOne(placed.initiative).map((sketch) => ({...sketch, placed, outcome: sketch.outcome ?? (isOff(sketch, placed.initiative) ? 'cancelled' : undefined)})),
  );
}

function isOff({kind, start, end = start}: Sketch, initiative: Initiative): boolean {
  return kind !== 'update' && kind !== 'measurement' && isCalledOff(initiative, end);
}

function finish(sketch: PlacedSketch, {plan, report}: PublishedPlan, {publishers}: Pick<ExportContext, 'publishers'>, names: Set<string>): PlanEvent {
  const {kind, start, end = start, outcome, done, status, certain = false} = sketch;
  const {language, publisher, title, example = false} = plan.data;
  const initiative = sketch.placed && aboutOf(sketch.placed);
  const anchor = sketch.anchor ?? initiative?.id;
  const isDraft = report.status === 'draft' || report.status === 'consultation';
  return {
    id: nameIn(names, [plan.id, initiative?.id, kind, sketch.key]),
    kind,
    start,
    end,
    outcome,
    done,
    status,
    tentative: isDraft && !certain,
    title: sketch.title ?? initiative?.title ?? title,
    language,
    path: `/plans/${plan.id}/${anchor ? `#${anchor}` : ''}`,
    plan: {id: plan.id, title, isExample: example},
    initiative,
    publisher: {id: publisher, name: textIn(publishers.get(publisher)?.name ?? {}, language) || publisher},
    tell: (words) => complete(sketch.tell?.(words)),
  };
}

/** What is there of a story: a link without words is called by its address. */
function complete({texts = [], links = []}: ReturnType<NonNullable<Sketch['tell']>> = {}): Story {
  return {
    texts: texts.flatMap((text) => (text ? [text] : [])),
    links: links.flatMap(({title, url}) => (url ? [{title: title ?? url, url}] : [])),
  };
}

/** An initiative by the name that its place has on the page of the plan. */
function aboutOf({initiative: {id, title, themes = []}, path}: PlacedInitiative): NonNullable<PlanEvent['initiative']> {
  const name = id ?? path.join('-');
  return {id: name, title: title ?? name, themes};
}
