import type {Passage} from './passages.ts';
import {sentencesOf, type Sentence} from './sentences.ts';
import {wordCount} from './words.ts';

/** How hard a text is to read. */
export interface Readability {
  words: number;
  /** Words of a sentence, on average. */
  perSentence: number;
  /** LIX (Björnsson, 1968): words of a sentence, plus the percentage of words of more than six letters. */
  lix: number;
  longest: Place;
  hardest: Place;
}

/** A sentence in its passage. */
interface Place {
  sentence: Sentence;
  passage: Passage;
  words: number;
  /** Words of more than six letters. */
  long: number;
}

/** The readability of some passages taken together; nothing when they hold no sentence. Addresses don’t count. */
export function readabilityOf(passages: readonly Passage[], language: string): Readability | undefined {
  const places = passages.flatMap((passage) => sentencesOf(passage.text, language).map((sentence) => placeOf(sentence, passage)));
  const longest = highest(places, ({words}) => words);
  const hardest = highest(places, ({words, long}) => words + (100 * long) / Math.max(words, LEAST_WORDS));
  if (!longest || !hardest) return undefined;
  const words = sum(places.map((place) => place.words));
  const perSentence = words / places.length;
  return {words, perSentence, lix: perSentence + (100 * sum(places.map(({long}) => long))) / words, longest, hardest};
}

/** Of shorter sentences the share of long words says little. */
const LEAST_WORDS = 10;

function placeOf(sentence: Sentence, passage: Passage): Place {
  const prose = sentence.text.replace(/(?:https?:\/\/|www\.)\S+/g, ' ');
  const long = prose.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]*\p{L}{7}[\p{L}\p{N}]*(?:[-–’'./][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  return {sentence, passage, words: wordCount(prose), long};
}

function highest(places: readonly Place[], rank: (place: Place) => number): Place | undefined {
  const ranks = places.map(rank);
  return places[ranks.indexOf(Math.max(...ranks))];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
