import {closest, distance} from 'fastest-levenshtein';

/** The option that somebody probably meant: at most two letters off, or one in three of a long word. */
export function suggest(actual: string, options: readonly string[]): string | undefined {
  if (options.length === 0) return undefined;
  const word = actual.toLowerCase().replace(/[_\s]+/g, '-');
  const byWord = new Map(options.map((option) => [option.toLowerCase(), option]));
  const nearest = closest(word, [...byWord.keys()]);
  return distance(word, nearest) <= Math.max(2, Math.floor(word.length / 3)) && word.length > 2 ? byWord.get(nearest) : undefined;
}
