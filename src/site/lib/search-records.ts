import {headingText, initiativesOf, POINTS, proseOf, type PlacedInitiative, type Point, type Section} from '#plan';
import type {PublishableReport} from '#workspace';
import {publishedPlans, startOf} from './plans.ts';
import {publisherName} from './publishers.ts';
import {partFacts, planFacts, promiseFacts, type SearchFacts} from './search-facts.ts';
import {standingOf} from './standing.ts';

/** What the search engine takes: a promise, a plan, or a part of a plan beside its promises. */
export interface SearchRecord {
  url: string;
  /** What a result quotes from. */
  content: string;
  meta: Record<string, string>;
  filters: SearchFacts;
  /** Sorted by as texts. Every record has both: without one it would vanish from what is sorted by it. */
  sort: {newest: string; deadline: string};
}

/** All that can be found, in each language that there is. */
export function searchRecords(): SearchRecord[] {
  return publishedPlans().flatMap((report) => {
    const parts = [planDraft(report), ...partDrafts(report), ...initiativesOf(report.plan).map((placed) => promiseDraft(report, placed))];
    return parts.map((draft, index) => recordOf(report, draft, index));
  });
}

/** What is particular to a record. */
interface Draft {
  /** Its place on the page of the plan. */
  place?: string;
  texts: (string | undefined)[];
  facts: SearchFacts;
  meta: {title: string} & Record<string, string | undefined>;
  deadline?: string;
}

function planDraft(report: PublishableReport): Draft {
  const {data, body} = report.plan;
  const preface = body.filter(({heading}) => !heading).map(({nodes}) => proseOf(nodes));
  return {texts: [data.summary, ...preface], facts: planFacts(report), meta: {title: report.title}};
}

/** What a plan says on its points beside its promises, and beside its points. */
function partDrafts(report: PublishableReport): Draft[] {
  const {data, body} = report.plan;
  const told = (isIn: (section: Section) => boolean) => body.filter(isIn).flatMap(({heading, nodes}) => [heading && headingText(heading), proseOf(nodes)]);
  const said = (value: object = {}) => Object.entries(value).flatMap(([key, each]) => (key === 'initiatives' ? [] : textsIn(each)));
  const parts: {place: string; point: Point; texts: Draft['texts']}[] = [
    ...POINTS.map((point) => ({place: point, point, texts: [...said(data[point]), ...told((section) => section.point === point)]})),
    {place: 'more', point: 'origin', texts: told(({heading, point}) => heading !== undefined && !point)},
    {place: 'previous', point: 'origin', texts: textsIn(data.previousPlan?.outcomes)},
  ];
  return parts
    .filter(({texts}) => texts.length > 0)
    .map(({place, point, texts}) => ({place, texts, facts: partFacts(report, point), meta: {title: report.title}}));
}

function promiseDraft(report: PublishableReport, placed: PlacedInitiative): Draft {
  const {initiative} = placed;
  const {late, next, closes} = standingOf(report, initiative);
  const {id, title, summary, problem, owner, ...rest} = initiative;
  const place = id ?? placed.path.join('-');
  const story = report.plan.stories.get(place);
  const [deadline] = [late?.since, closes, next?.due].filter((day) => day !== undefined).sort();
  return {
    place,
    texts: [summary, problem, story && proseOf(story.tree.children), ...textsIn(rest)],
    facts: promiseFacts(report, placed),
    meta: {title: title ?? place, plan: report.title, owner: [owner?.role, owner?.unit].filter(Boolean).join(', '), next: next?.title, due: next?.due, closes},
    deadline,
  };
}

/** A text of fewer words is a name or a note: it can be found, but a result does not quote it. */
const SENTENCE = 5;

function recordOf(report: PublishableReport, {place, texts, facts, meta, deadline = '9999-12-31'}: Draft, index: number): SearchRecord {
  const {id, data} = report.plan;
  const said = texts.flatMap((text) => text?.trim() || []);
  const isSentence = (text: string) => text.split(/\s+/).length >= SENTENCE;
  const sentences = said.filter(isSentence).map((text) => (/\p{P}$/u.test(text) ? text : `${text}.`));
  const terms = said.filter((text) => !isSentence(text));
  const start = startOf(report) || '0000-00-00';
  return {
    url: `/plans/${id}/${place ? `#${place}` : ''}`,
    // a record without content would not be found at all
    content: sentences.join(' ') || terms.join(' · ') || meta.title,
    meta: filled({...meta, publisher: publisherName(data.publisher, data.language), terms: terms.join(' · ')}),
    filters: filled(facts),
    // the newest are read from the end, but what stands first in a plan comes first
    sort: {newest: `${start} ${id} ${padded(9999 - index)}`, deadline: `${deadline} ${id} ${padded(index)}`},
  };
}

function filled<Value extends {length: number}>(record: Record<string, Value | undefined>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).flatMap(([key, value]) => (value && value.length > 0 ? [[key, value]] : [])));
}

/** Ids, dates, addresses: what nobody reads. */
const CODE = /^([a-z0-9]+(-[a-z0-9]+)*|https?:\/\/\S+|\S+@\S+)$/;

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return CODE.test(value) ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function padded(number: number): string {
  return String(number).padStart(4, '0');
}
