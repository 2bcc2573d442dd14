import {initiativesUnder, POINTS, type FieldPath, type Plan, type Point} from '#plan';
import {oncePerPlan} from '../once-per-plan.ts';
import {defineCriterion} from '../criterion.ts';
import {passageAt, passagesIn, type Passage} from '../passages.ts';
import {readabilityOf, type Readability} from '../readability.ts';

export const plainLanguage = defineCriterion({
  id: 'plain-language',
  point: 'plan',
  level: 'should',
  title: 'Plain language',
  asks: 'The plan’s summary, and the text of each point, have a LIX of at most {lix} and sentences of at most {sentenceWords} words on average. Only English and Dutch are measured.',
  why: 'A plan is for everyone who pays for it. Long sentences full of long words keep out people who are not officials.',
  how: 'Say one thing in a sentence, and choose the short word. Read it to somebody who works elsewhere. LIX adds the words of a sentence to the share of words over six letters.',
  source: [{id: 'N5'}],
  messages: {
    sentences:
      'Unexpected length of sentences in {part, select, plan {`summary`} origin {Origin} transparency {Transparency} participation {Participation} collaboration {Collaboration} other {Flagship}}: {words, number} words on average, expected at most {max}. This one is the longest',
    lix: 'Unexpected LIX of {lix, number} in {part, select, plan {`summary`} origin {Origin} transparency {Transparency} participation {Participation} collaboration {Collaboration} other {Flagship}}, expected at most {max}. This sentence is the hardest',
  },
  applies: (plan) => judgedTexts(plan).length > 0,
  *check(plan, {settings}) {
    const {lix: maxLix, sentenceWords} = settings.thresholds;
    for (const {part, field, readability} of judgedTexts(plan)) {
      const {perSentence, lix, longest, hardest} = readability;
      if (perSentence > sentenceWords) yield {message: 'sentences', values: {part, words: rounded(perSentence), max: sentenceWords}, field, value: '', at: () => placeOf(longest)};
      if (lix > maxLix) yield {message: 'lix', values: {part, lix: rounded(lix), max: maxLix}, field, value: '', at: () => placeOf(hardest)};
      yield {evidence: () => placeOf(longest)};
    }
  },
});

interface JudgedText {
  part: Point | 'plan';
  field: FieldPath;
  readability: Readability;
}

/** The texts that are long enough to be measured, in a language for which the numbers hold. */
const judgedTexts = oncePerPlan((plan: Plan): readonly JudgedText[] => {
  const {language, summary} = plan.data;
  if (!/^(?:en|nl)\b/.test(language)) return [];
  const texts = [
    {part: 'plan' as const, field: ['summary'], passages: summary ? [passageAt(plan, ['summary'], summary)] : []},
    ...POINTS.map((point) => ({part: point, field: [point], passages: passagesAbout(plan, point)})),
  ];
  return texts.flatMap(({part, field, passages}) => {
    const readability = readabilityOf(passages, language);
    return readability && readability.words >= LEAST_WORDS ? [{part, field, readability}] : [];
  });
});

/** A shorter text is one or two sentences: an average of them says little. */
const LEAST_WORDS = 30;

/** The summaries of a point and of its initiatives, its sections, and the stories of its initiatives: the author’s own sentences. */
function passagesAbout(plan: Plan, point: Point): Passage[] {
  const initiatives = point === 'origin' ? [] : initiativesUnder(plan, point);
  const summaries = [
    {field: [point, 'summary'], value: plan.data[point]?.summary},
    ...initiatives.map(({initiative, path}) => ({field: [...path, 'summary'], value: initiative.summary})),
  ];
  const sections = plan.body.filter((section) => section.point === point);
  const file = plan.files.find(({path}) => path === plan.path);
  const stories = initiatives.flatMap(({initiative: {id}}) => (id ? [plan.stories.get(id)] : []));
  return [
    ...summaries.flatMap(({field, value}) => (value ? [passageAt(plan, field, value)] : [])),
    ...sections.flatMap(({nodes}) => (file ? passagesIn(file, nodes) : [])),
    ...stories.flatMap((story) => (story ? passagesIn(story.file, story.tree.children) : [])),
  ].filter(({kind, quoted}) => !quoted && (kind === 'field' || kind === 'paragraph'));
}

function placeOf({passage, sentence}: Readability['longest']) {
  return passage.at(sentence.start, sentence.end);
}

/** One decimal, upwards, so that what is too much never looks like what is allowed. */
function rounded(value: number): number {
  return Math.ceil(value * 10) / 10;
}
