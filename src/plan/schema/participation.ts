import {CHANNELS, date, flag, listOf, mapping, oneOf, responseCounts, SETTINGS, text, url} from './fields.ts';
import {initiativeShape} from './initiative.ts';

/** An initiative in which officials ask people for opinions or ideas, and then decide themselves. */
export const participationShape = {
  ...initiativeShape,
  question: text('What people are asked.'),
  influence: text('What can still change.'),
  fixed: text('What cannot change any more.'),
  decidedBy: text('Who decides.'),
  decidedOn: date('The day of the decision.'),
  level: oneOf(['inform', 'consult', 'involve', 'collaborate', 'empower'], 'How much say people have.'),
  methods: listOf(
    {
      kind: oneOf(CHANNELS, 'The way in.'),
      setting: oneOf(SETTINGS, 'Online, in person, or both.'),
      place: text('Where it is held.'),
      url: url('Where it is held or announced.'),
    },
    'How people take part.',
  ),
  opens: date('The first day on which people can take part.'),
  closes: date('The last day on which people can take part.'),
  feedback: mapping(
    {
      due: date('The day by which people hear what was done with their input.'),
      url: url('Where they can read it.'),
    },
    'When and where people hear what was done with their input.',
  ),
  result: mapping(
    {...responseCounts, summary: text('What was done with the input.')},
    'What came in and what was done with it.',
  ),
  stage: oneOf(['agenda', 'design', 'decision', 'delivery', 'evaluation'], 'The stage of the policy in which people are asked.'),
  audience: text('Who is asked.'),
  missing: text('Who is usually missing, and how they are reached.'),
  privacy: url('What happens with people’s data.'),
  rules: url('The ground rules.'),
  socialMedia: text('Where the government is present online, and how it answers.'),
  isNew: flag('True when this way of taking part did not exist before.'),
};
