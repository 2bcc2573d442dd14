import {wordCount} from './words.ts';

/** A sentence, with where it stands in the text: `end` is exclusive. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
}

/** The sentences of a text. A line break ends one; abbreviations, initials and the number of an item don’t. */
export function sentencesOf(text: string, language: string): Sentence[] {
  const sentences: Sentence[] = [];
  let open: Sentence | undefined;
  for (const {segment, index} of segmenterFor(language).segment(text)) {
    open = {text: (open?.text ?? '') + segment, start: open?.start ?? index, end: index + segment.length};
    if (goesOn(open.text, text.slice(open.end))) continue;
    sentences.push(open);
    open = undefined;
  }
  if (open) sentences.push(open);
  return sentences.map(trimmed).filter((sentence) => wordCount(sentence.text) > 0);
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, {granularity: 'sentence'});
  segmenters.set(language, known);
  return known;
}

function goesOn(sentence: string, next: string): boolean {
  if (sentence.endsWith('\n')) return false;
  if (TITLE.test(sentence) || ITEM_NUMBER.test(sentence)) return true;
  if (BEFORE_NUMBER.test(sentence)) return /^\d/.test(next);
  return INITIAL.test(sentence) && !STARTER.test(next);
}

/** Abbreviations that stand before a name, or in the middle of a sentence. */
const TITLE =
  /(?<![\p{L}\p{N}.])(?:mr|mrs|ms|dr|prof|st|vs|gov|sen|rep|cf|e\.g|i\.e|approx|dhr|mw|mevr|drs|ir|d\.w\.z|bijv|bv|o\.a|m\.n|t\.a\.v|i\.v\.m|vgl|ca|incl|excl|resp)\.\s*$/iu;

const BEFORE_NUMBER = /(?<![\p{L}\p{N}.])(?:no|nos|p|pp|art|fig|sec|nr|nrs|blz|lid|hfst|par)\.\s*$/iu;

const ITEM_NUMBER = /^\s*(?:\d{1,3}|\p{L})[.)]\s*$/u;

/** `J.` and `U.S.`: a name mostly goes on, unless the next word is one that starts sentences. */
const INITIAL = /(?<![\p{L}\p{N}])(?:\p{Lu}\.)+\s*$/u;
const STARTER = /^(?:The|A|An|We|It|Its|In|On|At|This|That|These|Those|They|There|Our|For|To|As|By|If|When|De|Het|Een|Wij|Dit|Dat|Deze|Die|Er|Op|Bij|Voor|Als)\s/;

function trimmed({text, start, end}: Sentence): Sentence {
  const from = start + text.length - text.trimStart().length;
  return {text: text.trim(), start: from, end: end - (text.length - text.trimEnd().length)};
}
