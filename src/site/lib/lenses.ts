import type {Translator} from '#locales';
import type {LensData, Measure} from '#plan';
import {textIn} from '#workspace';
import {promisesIn, type ListedPromise} from './promises.ts';
import {publisherName} from './publishers.ts';
import {workspace} from './workspace.ts';

/** A lens as its page shows it: a vocabulary, with the promises that carry its values. */
export interface Lens {
  id: string;
  title: string;
  source: LensData['source'];
  values: LensValue[];
  /** The promises that carry any of its values, in the order of the plans. */
  promises: ListedPromise[];
}

export interface LensValue {
  id: string;
  /** A value below another is called after both. */
  title: string;
  /** Its own name alone. */
  short: string;
  hint?: string;
  promises: ListedPromise[];
}

/** The lenses of the portal, in the words of its pages. */
export function lensesIn(words: Translator): Lens[] {
  const all = promisesIn(words.language);
  return [...workspace().lenses].map(([id, lens]) => lensOf(id, lens, all.filter(({placed}) => tagsOf(id, placed.initiative).length > 0), words));
}

function lensOf(id: string, {title, source, values = []}: LensData, tagged: readonly ListedPromise[], {language}: Translator): Lens {
  const nameOf = (value: string): string => textOf(values.find((each) => each.id === value)?.title, language) ?? value;
  const listed = values.flatMap(({id: value, hint, parent}): LensValue[] => {
    if (value === undefined) return [];
    const short = nameOf(value);
    const promises = tagged.filter(({placed}) => tagsOf(id, placed.initiative).includes(value));
    return [{id: value, short, title: parent === undefined ? short : `${nameOf(parent)}: ${short}`, hint: textOf(hint, language), promises}];
  });
  const known = new Set(listed.flatMap(({promises}) => promises));
  return {id, title: textOf(title, language) ?? id, source, values: listed, promises: tagged.filter((promise) => known.has(promise))};
}

function tagsOf(lens: string, {lenses}: ListedPromise['placed']['initiative']): readonly string[] {
  return lenses?.[lens] ?? [];
}

function textOf(texts: string | Readonly<Record<string, string>> | undefined, language: string): string | undefined {
  return typeof texts === 'object' ? textIn(texts, language) : texts;
}

/** How many promises of a publisher carry each value, in the order of the values. */
export interface Coverage {
  publisher: string;
  name: string;
  counts: number[];
}

/** Who uses a lens, and for what: publishers by name, those without a tag left out. */
export function coverageOf({values, promises}: Lens, {language}: Translator): Coverage[] {
  return [...Map.groupBy(promises, publisherOf).keys()]
    .map((publisher) => ({
      publisher,
      name: publisherName(publisher, language),
      counts: values.map((value) => value.promises.filter((promise) => publisherOf(promise) === publisher).length),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
}

function publisherOf({report}: ListedPromise): string {
  return report.plan.data.publisher;
}

/** A measure with the promise that it is of. */
export interface OutcomeMeasure {
  measure: Measure;
  promise: ListedPromise;
}

/** What promises change for people: the measures of kind outcome over all plans, those that were observed first. */
export function outcomesIn({language}: Translator): OutcomeMeasure[] {
  const outcomes = promisesIn(language).flatMap((promise) => (promise.placed.initiative.measures ?? []).filter(({kind}) => kind === 'outcome').map((measure) => ({measure, promise})));
  const isObserved = ({measure}: OutcomeMeasure) => (measure.observations?.length ?? 0) > 0;
  return [...outcomes.filter(isObserved), ...outcomes.filter((outcome) => !isObserved(outcome))];
}
