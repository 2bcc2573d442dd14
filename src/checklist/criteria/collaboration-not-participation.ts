import {initiativeFileSchemas} from '#plan';
import {consultingWords} from '../consulting.ts';
import {definePointCriterion, type Finding, type InitiativeSubject} from '../criterion.ts';

export const collaborationNotParticipation = definePointCriterion('collaboration', {
  id: 'collaboration-not-participation',
  level: 'must',
  title: 'More than a consultation',
  asks: 'The initiative is not a consultation under another name: it has tasks, uses no fields of participation, and its title and summary do more than ask for opinions.',
  why: 'In participation people give their opinion and officials decide. In collaboration people do part of the work. Who comes to work and is handed a form feels cheated.',
  how: 'Say in title and summary what people will do. If all they do is answer, move the initiative to `participation`.',
  source: [{id: 'HNW'}],
  messages: {
    'participation-fields': 'Unexpected fields of participation in “{name}”: {fields}, expected the initiative under `participation`, or without them',
    'only-asks': 'Unexpected “{words}” and no work in title and summary of “{name}”, expected what people will do',
  },
  // That tasks are missing is said by collaboration-tasks: without them there is only something to say when it looks like a consultation.
  applies: (subject) => Boolean(subject.initiative.tasks?.length) || signsOf(subject).length > 0,
  *check(subject) {
    yield* signsOf(subject);
    yield {evidence: [...subject.path, 'tasks']};
  },
});

/** What makes an initiative look like a consultation. */
function signsOf({initiative, plan, path, name}: InitiativeSubject<'collaboration'>): Finding[] {
  const signs: Finding[] = [];
  // A key that reading refused as unknown stands there too.
  const [first, ...others] = PARTICIPATION_FIELDS.filter((key) => plan.keyExtent([...path, key]));
  if (first) {
    const field = [...path, first];
    const fields = [first, ...others].map((key) => `\`${key}\``).join(', ');
    signs.push({message: 'participation-fields', values: {name, fields}, field, at: plan.locateKey(field)});
  }
  const words = consultingWords(plan.data.language);
  const texts = (['title', 'summary'] as const).map((key) => ({field: [...path, key], text: initiative[key] ?? ''}));
  if (!words || texts.some(({text}) => words.doing.test(text))) return signs;
  for (const {field, text} of texts) {
    const asking = words.asking.exec(text)?.[0];
    if (asking) return [...signs, {message: 'only-asks', values: {name, words: asking.replace(/\s+/g, ' ')}, field}];
  }
  return signs;
}

/** The fields that an initiative has under participation only. */
const PARTICIPATION_FIELDS = Object.keys(initiativeFileSchemas.participation.shape).filter((key) =>
  [initiativeFileSchemas.transparency, initiativeFileSchemas.collaboration, initiativeFileSchemas.flagship].every(({shape}) => !(key in shape)),
);
