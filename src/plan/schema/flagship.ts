import {POINTS} from '../points.ts';
import {date, listOf, mapping, oneOf, partner, text} from './fields.ts';
import {initiativeShape} from './initiative.ts';
import {z} from 'zod';

/** A pilot that is the example for the others. */
export const flagshipShape = {
  ...initiativeShape,
  whatIsNew: text('What is new about it.'),
  goal: text('What will be reached.'),
  goalDue: date('The day by which it will be reached.'),
  principles: z.array(z.enum(POINTS).exclude(['origin', 'flagship'])).describe('The principles that it serves.').optional(),
  operations: text('How the organisation’s own work improves.'),
  sponsor: text('Who stands behind it, above the owner.'),
  dialogue: text('How outsiders contribute and stay in conversation.'),
  partners: listOf(partner, 'Who works along.'),
  noPartnersBecause: text('Why there are no partners from outside.'),
  afterPilot: mapping(
    {
      owner: text('Who runs it after the pilot.'),
      funding: text('Who pays for it after the pilot.'),
    },
    'What happens after the pilot.',
  ),
  learning: mapping(
    {
      reviews: z.array(z.iso.date()).describe('Days on which the pilot is reviewed.').optional(),
      stopOrScale: text('When to stop, and when to scale up.'),
    },
    'How the pilot learns.',
  ),
  exampleFor: text('What others can copy.'),
  risks: listOf(
    {
      risk: text('What could go wrong.'),
      kind: oneOf(['privacy', 'security', 'other'], 'What kind of risk it is.'),
      response: text('What is done about it.'),
    },
    'Risks, each with a response.',
  ),
  group: text('Who takes part in the pilot.'),
};
