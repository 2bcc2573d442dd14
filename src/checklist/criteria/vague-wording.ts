import {INITIATIVE_POINTS, initiativesOf, type FieldPath, type Plan} from '#plan';
import {oncePerPlan} from '../once-per-plan.ts';
import {defineCriterion} from '../criterion.ts';
import {keyOf} from '../field-texts.ts';
import {passageAt, passagesOf, type Passage} from '../passages.ts';
import {sentencesOf} from '../sentences.ts';
import {knowsPromises, mayBeVague, vaguePromiseIn} from '../vague-promise.ts';

export const vagueWording = defineCriterion({
  id: 'vague-wording',
  point: 'plan',
  level: 'should',
  title: 'Promises of something',
  asks: 'In summaries, goals, deliverables and text, no sentence promises only to explore, consider, strive or aim, without saying what will be there. Only English and Dutch are read.',
  why: 'Whoever promises to explore has kept the promise after one meeting. Readers cannot see what they will get, or whether they got it.',
  how: 'Say what will be there at the end, such as a report, a decision or a number, and by when. If nothing will, take the sentence out.',
  source: [{id: 'OTG'}],
  messages: {
    field: 'Unexpected promise of nothing but “{verb}” in `{key}`, expected what will be there, how much or by when',
    text: 'Unexpected promise of nothing but “{verb}” in the text, expected what will be there, how much or by when',
  },
  applies: (plan) => knowsPromises(plan.data.language) && promisingPassages(plan).length > 0,
  *check(plan) {
    const {language} = plan.data;
    const passages = promisingPassages(plan);
    const doubtful = passages.filter(({text}) => mayBeVague(text, language));
    const sentences = sentencesOf(doubtful.map(({text}) => text), language);
    for (const [nth, {field, at}] of doubtful.entries()) {
      const key = keyOf(field);
      const isPromise = key === 'deliverable' || key === 'goal';
      for (const sentence of sentences[nth] ?? []) {
        const promise = vaguePromiseIn(sentence.text, language, isPromise);
        if (!promise) continue;
        yield {message: key ? 'field' : 'text', values: {verb: promise.verb.replace(/\s+/g, ' '), key}, field, value: sentence.text, at: () => at(sentence.start, sentence.end)};
      }
    }
    const [first] = passages;
    if (first) yield {evidence: () => first.at(0, first.text.length)};
  },
});

/** What the author promises in: summaries, goals, deliverables and the text, but for headings and quotations. */
const promisingPassages = oncePerPlan((plan: Plan): readonly Passage[] => {
  const fields = fieldsOf(plan).flatMap(({field, value}) => (value ? [passageAt(plan, field, value)] : []));
  return [...fields, ...passagesOf(plan).filter(({kind, quoted}) => kind !== 'heading' && !quoted)];
});

interface Field {
  field: FieldPath;
  value?: string;
}

function fieldsOf(plan: Plan): Field[] {
  const {data} = plan;
  return [
    {field: ['summary'], value: data.summary},
    {field: ['origin', 'summary'], value: data.origin?.summary},
    ...INITIATIVE_POINTS.map((point) => ({field: [point, 'summary'], value: data[point]?.summary})),
    ...initiativesOf(plan).flatMap(({initiative, path}): Field[] => [
      {field: [...path, 'summary'], value: initiative.summary},
      {field: [...path, 'goal'], value: 'goal' in initiative ? initiative.goal : undefined},
      ...(initiative.milestones ?? []).map(({deliverable}, index) => ({field: [...path, 'milestones', index, 'deliverable'], value: deliverable})),
    ]),
  ];
}
