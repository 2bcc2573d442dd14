/** A sentence, with where it stands in the text: `end` is exclusive. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
}

/** The sentences of each of some texts. A line break ends one; abbreviations, initials and the number of an item don’t. */
export function sentencesOf(texts: readonly string[], language: string): Sentence[][] {
  const pieces = piecesOf(texts, language);
  return texts.map((text, nth) => {
    const sentences: Sentence[] = [];
    let end = 0;
    let open: Sentence | undefined;
    for (const piece of pieces[nth] ?? []) {
      open = {text: (open?.text ?? '') + piece, start: open?.start ?? end, end: end + piece.length};
      end = open.end;
      if (goesOn(open.text, text.slice(end))) continue;
      sentences.push(open);
      open = undefined;
    }
    if (open) sentences.push(open);
    return sentences.map(trimmed).filter((sentence) => WORD.test(sentence.text));
  });
}

const WORD = /[\p{L}\p{N}]/u;

/** Each text as Unicode cuts it, with the end of its line. They are cut as one, a line each: to begin with a text takes longer than to cut it. */
function piecesOf(texts: readonly string[], language: string): string[][] {
  const pieces = texts.map((): string[] => []);
  let nth = -1;
  let next = 0;
  for (const {segment, index} of segmenterFor(language).segment(texts.map((text) => `${text}\n`).join(''))) {
    if (index === next) next += (texts[++nth] ?? '').length + 1;
    pieces[nth]?.push(segment);
  }
  return pieces;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, {granularity: 'sentence'});
  segmenters.set(language, known);
  return known;
}

function goesOn(sentence: string, next: string): boolean {
  if (sentence.endsWith('\n')) return false;
  if (ITEM_NUMBER.test(sentence)) return true;
  const words = sentence.trimEnd();
  const last = words.slice(words.lastIndexOf(' ') + 1);
  if (TITLE.test(last)) return true;
  if (BEFORE_NUMBER.test(last)) return /^\d/.test(next);
  return INITIAL.test(last) && !STARTER.test(next);
}

/** Abbreviations that stand before a name, or in the middle of a sentence. */
const TITLE =
  /(?<![\p{L}\p{N}.])(?:mr|mrs|ms|dr|prof|st|vs|gov|sen|rep|cf|e\.g|i\.e|approx|dhr|mw|mevr|drs|ir|d\.w\.z|bijv|bv|o\.a|m\.n|t\.a\.v|i\.v\.m|vgl|ca|incl|excl|resp)\.$/iu;

const BEFORE_NUMBER = /(?<![\p{L}\p{N}.])(?:no|nos|p|pp|art|fig|sec|nr|nrs|blz|lid|hfst|par)\.$/iu;

const ITEM_NUMBER = /^\s*(?:\d{1,3}|\p{L})[.)]\s*$/u;

/** `J.` and `U.S.`: a name mostly goes on, unless the next word is one that starts sentences. */
const INITIAL = /(?<![\p{L}\p{N}])(?:\p{Lu}\.)+$/u;
const STARTER = /^(?:The|A|An|We|It|Its|In|On|At|This|That|These|Those|They|There|Our|For|To|As|By|If|When|De|Het|Een|Wij|Dit|Dat|Deze|Die|Er|Op|Bij|Voor|Als)\s/;

function trimmed({text, start, end}: Sentence): Sentence {
  const from = start + text.length - text.trimStart().length;
  return {text: text.trim(), start: from, end: end - (text.length - text.trimEnd().length)};
}
