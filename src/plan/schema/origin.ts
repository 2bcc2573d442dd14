import {CHANNELS, count, date, id, KINDS_OF_PEOPLE, listOf, mapping, oneOf, responseCounts, SETTINGS, text, url} from './fields.ts';

/** How the plan came about. */
export const originShape = {
  summary: text('How the plan came about, in at least 100 words; or tell it in the section of that name.'),
  contributors: listOf(
    {
      name: text('The group or organisation.'),
      kind: oneOf(KINDS_OF_PEOPLE, 'What kind of contributor it is.'),
      discipline: text('What they know about.'),
    },
    'Who helped to write the plan.',
  ),
  consultations: listOf(
    {
      id: id('Permanent name of the consultation.'),
      title: text('What it was called.'),
      channel: oneOf(CHANNELS, 'The way in.'),
      setting: oneOf(SETTINGS, 'Online, in person, or both.'),
      opened: date('The first day.'),
      closed: date('The last day.'),
      audience: text('Who was asked.'),
      participants: count('How many people took part.'),
      url: url('Where it is reported.'),
    },
    'When people were asked about the plan.',
  ),
  responses: mapping(responseCounts, 'How many ideas came in, and what became of them.'),
  decisions: listOf(
    {
      id: id('Permanent name of the decision.'),
      idea: text('What was proposed.'),
      from: text('Who proposed it, or the id of the consultation.'),
      decision: oneOf(['adopted', 'partly', 'declined', 'open'], 'What was decided.'),
      reason: text('Why.'),
      initiative: id('Id of the initiative that came of it.'),
    },
    'Ideas, what was decided about each, and why.',
  ),
  employees: text('How staff took part.'),
  notReached: listOf(
    {
      group: text('Who was not reached.'),
      nextStep: text('What will be done to reach them.'),
    },
    'Who was not reached, and the next step.',
  ),
  selection: text('How the initiatives were chosen.'),
  forum: mapping(
    {
      name: text('What it is called.'),
      meets: oneOf(['monthly', 'quarterly', 'half-yearly', 'yearly'], 'How often it meets.'),
      rules: url('Its public rules.'),
    },
    'A standing forum of people in and outside government.',
  ),
  moments: listOf(
    {
      on: date('The day.'),
      title: text('What happens.'),
      url: url('Where it is announced.'),
    },
    'Public moments while the plan runs.',
  ),
  draft: mapping(
    {
      url: url('Where the draft was published.'),
      changes: text('What changed since, in words or as an address.'),
    },
    'The published draft.',
  ),
  futurePicture: text('A picture of the future, reasoned back to now.'),
};
