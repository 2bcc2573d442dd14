import type {Passage} from './passages.ts';
import {sentencesOf, type Sentence} from './sentences.ts';
import {wordsIn} from './words.ts';

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
  const sentences = sentencesOf(passages.map(({text}) => text), language);
  const places = passages.flatMap((passage, nth) => (sentences[nth] ?? []).map((sentence) => placeOf(sentence, passage)));
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
  const words = wordsIn(sentence.text.replace(ADDRESS, ''));
  return {sentence, passage, words: words.length, long: words.filter((word) => LONG.test(word)).length};
}

const ADDRESS = /(?:https?:\/\/|www\.)\S+/g;

const LONG = /\p{L}{7}/u;

function highest(places: readonly Place[], rank: (place: Place) => number): Place | undefined {
  const ranks = places.map(rank);
  return places[ranks.indexOf(Math.max(...ranks))];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
