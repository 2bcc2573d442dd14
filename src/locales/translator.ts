import {IntlMessageFormat} from 'intl-messageformat';
import {CRITERIA, SOURCES, THRESHOLDS, type Criterion, type GradeReason, type Problem, type SourceReference} from '#checklist';
import type {Point} from '#plan';
import {LOCALES, type LanguageCode, type Locale, type TextKey} from './languages.ts';

export type Values = Record<string, string | number | undefined>;

/** All words of one language: the interface, the criteria and their messages, dates and numbers. */
export interface Translator {
  language: LanguageCode;
  /** A text of the interface, with its values filled in. */
  text(key: TextKey, values?: Values): string;
  criterion(id: string, thresholds?: Values): CriterionWords;
  /** The sentence for a problem: what, where, what was expected. */
  problem(problem: Pick<Problem, 'criterion' | 'message' | 'values'>): string;
  /** Why a point has its grade, in a sentence. */
  grade(point: Point, reason: GradeReason): string;
  source(reference: SourceReference): string;
  /** The address of a source, where it was verified. */
  sourceUrl(reference: SourceReference): string | undefined;
  /** `2026-03-01` as people write it: 1 March 2026. */
  date(iso: string): string;
  number(value: number): string;
  /** So many days as people say it: 9 days, 5 weeks, 4 months. */
  duration(days: number): string;
  list(items: readonly string[]): string;
}

export interface CriterionWords {
  title: string;
  asks: string;
  why: string;
  how: string;
}

const criteria: ReadonlyMap<string, Criterion> = new Map(CRITERIA.map((criterion) => [criterion.id, criterion]));
const translators = new Map<LanguageCode, Translator>();

/** The words of `language`. What a language lacks is said in English: a test keeps shipped languages complete. */
export function translator(language: LanguageCode): Translator {
  const known = translators.get(language);
  if (known) return known;
  const made = makeTranslator(language);
  translators.set(language, made);
  return made;
}

function makeTranslator(language: LanguageCode): Translator {
  const locale: Locale = LOCALES[language];
  const formats = new Map<string, IntlMessageFormat>();
  const fill = (message: string, values: Values) => {
    const format = formats.get(message) ?? new IntlMessageFormat(message, locale.region, undefined, {ignoreTag: true});
    formats.set(message, format);
    return String(format.format(values));
  };
  const dates = new Intl.DateTimeFormat(locale.region, {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'});
  const numbers = new Intl.NumberFormat(locale.region);
  const lists = new Intl.ListFormat(locale.region);
  const lengths = (['day', 'week', 'month', 'year'] as const).map((unit) => new Intl.NumberFormat(locale.region, {style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0}));

  const text = (key: TextKey, values: Values = {}) => fill(locale.texts[key] ?? LOCALES.en.texts[key], values);

  return {
    language,
    text,
    criterion(id, thresholds = THRESHOLDS) {
      const english = criteria.get(id);
      if (!english) throw new Error(`there is no criterion ${id}`);
      const {title, asks, why, how} = locale.criteria?.[id] ?? english;
      return {title, asks: fill(asks, thresholds), why, how};
    },
    problem({criterion, message, values}) {
      const own = locale.criteria?.[criterion]?.messages?.[message];
      const known = criteria.get(criterion);
      const english = known && 'messages' in known ? known.messages[message] : undefined;
      const sentence = own ?? english;
      if (sentence === undefined) throw new Error(`${criterion} has no message “${message}”`);
      return fill(sentence, {open: '{/*', close: '*/}', ...values});
    },
    grade(point, {grade, unmet, waived, initiatives}) {
      const [first] = initiatives;
      const where = initiatives.length === 1 ? 'one' : initiatives.length > 1 ? 'many' : 'none';
      const values = {point: text(`point.${point}`), grade: text(`grade.${grade}`), unmet, waived, where, name: first ?? '', n: initiatives.length};
      return text(`reason-for.${grade}`, values);
    },
    source: ({id, part}) => {
      const title = locale.sources?.[id] ?? SOURCES[id].title;
      return part ? `${title}, ${part}` : title;
    },
    sourceUrl({id}) {
      const source = SOURCES[id];
      return 'url' in source ? source.url : undefined;
    },
    date: (iso) => dates.format(Date.parse(iso)),
    number: (value) => numbers.format(value),
    duration: (days) => {
      const [nth, length] = lengthIn(days);
      return lengths[nth]?.format(length) ?? '';
    },
    list: (items) => lists.format(items),
  };
}

/** Days as the largest unit of which there are two: its place among days, weeks, months and years, and how many. */
function lengthIn(days: number): [number, number] {
  if (days < 14) return [0, days];
  if (days < 70) return [1, Math.round(days / 7)];
  if (days < 730) return [2, Math.round(days / 30.44)];
  return [3, Math.round(days / 365.25)];
}
