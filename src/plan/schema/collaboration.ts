import {date, listOf, mapping, partner, text, url} from './fields.ts';
import {initiativeShape} from './initiative.ts';

/** An initiative in which the government provides the platform and others take on bounded tasks. */
export const collaborationShape = {
  ...initiativeShape,
  partners: listOf(partner, 'Who works along.'),
  platform: mapping(
    {
      name: text('The platform.'),
      url: url('Its address.'),
      keptBy: text('Who keeps it running.'),
    },
    'Where the work is done.',
  ),
  tasks: listOf(
    {
      task: text('What is to be done.'),
      by: text('Who does it.'),
      due: date('The day by which it is to be done.'),
      done: date('The day on which it was done.'),
    },
    'Bounded tasks that others take on.',
  ),
  resultLicence: text('Who may reuse the result: a licence as SPDX id, or words.'),
  decisionRights: text('Who decides what.'),
  agreement: url('The agreement between the partners.'),
  join: url('How others can join.'),
  incentive: text('What partners get: credit, a prize, a challenge.'),
  chain: listOf(
    {
      from: text('Who hands over.'),
      to: text('Who takes over.'),
      what: text('What is handed over.'),
      how: text('How, and what is still retyped.'),
    },
    'Hand-overs between partners.',
  ),
};
