import {INITIATIVE_POINTS} from '../points.ts';
import {contact, date, evidence, flag, id, listOf, listOfIds, mapping, number, oneOf, text, url} from './fields.ts';
import {z} from 'zod';

export const STATUSES = ['not-started', 'limited', 'substantial', 'complete', 'cancelled'] as const;

/** What every initiative can say, whatever point it stands under. */
export const initiativeShape = {
  id: id('Permanent name in lower case with hyphens, unique in the plan: links point to it.'),
  title: text('The promise in a few words.'),
  summary: text('The promise in at most 60 words.'),
  problem: text('What is wrong now, who has the problem, since when.'),
  owner: mapping(
    {
      unit: text('The department or team that owns it.'),
      role: text('The role that answers for it, not a person’s name.'),
      organisation: text('The organisation, when it is not the publisher.'),
    },
    'Who answers for the initiative.',
  ),
  contact: contact('Where people can ask about the initiative; without it, the plan’s contact counts.'),
  start: date('The first day.'),
  end: date('The last day.'),
  continued: flag('True when it runs on from before the period of the plan.'),
  milestones: listOf(
    {
      id: id('Permanent name of the milestone.'),
      title: text('What will be reached.'),
      deliverable: text('What will be there to see, so that anyone can check it.'),
      due: date('The day by which it is promised.'),
      done: date('The day on which it was done.'),
      evidence: evidence('Pages that show that it was done.'),
    },
    'Steps with a date, by which anyone can see whether the initiative is on its way.',
  ),
  measures: listOf(
    {
      name: text('What is measured.'),
      unit: text('The unit of its values: visitors, days, %.'),
      kind: oneOf(['output', 'uptake', 'outcome'], 'Output is what was made, uptake is how it is used, outcome is what got better.'),
      method: text('How it is measured.'),
      every: oneOf(['week', 'month', 'quarter', 'half-year', 'year'], 'How often it is measured.'),
      baseline: mapping({value: number('The value.'), on: date('The day of the value.')}, 'How things were before.'),
      baselineUnknown: text('When the baseline is not known: how and when it will be found.'),
      target: mapping({value: number('The value.'), on: date('The day by which it is reached.')}, 'How things should become.'),
      observations: listOf(
        {value: number('The value.'), on: date('The day of the value.'), source: url('Where it was published.')},
        'What was measured since.',
      ),
    },
    'Numbers that show whether the initiative works.',
  ),
  updates: listOf(
    {
      on: date('The day of the update.'),
      status: oneOf(STATUSES, 'How far the initiative is.'),
      note: text('What happened.'),
      evidence: evidence('Pages that show it.'),
      reason: oneOf(['funding', 'resources', 'priorities', 'approvals', 'dependency', 'other'], 'Why it is late, cancelled or not started.'),
      lesson: text('What was learned.'),
    },
    'What happened since the start; the latest is the status.',
  ),
  resources: mapping(
    {
      budget: number('Money set aside.'),
      currency: text('The currency of the budget, as ISO 4217: EUR.'),
      effort: text('Time of people.'),
      none: text('Why it needs no resources of its own.'),
    },
    'What the initiative costs.',
  ),
  tracesTo: listOf(
    {
      decision: id('Id of a decision under `origin.decisions`.'),
      consultation: id('Id of a consultation under `origin.consultations`.'),
      previous: id('Id of an outcome under `previousPlan.outcomes`.'),
      duty: text('A law or rule that asks for it, or its address.'),
      own: text('Why the publisher thought of it itself.'),
    },
    'Where the initiative comes from; one key an item.',
  ),
  alsoAdvances: z.array(z.enum(INITIATIVE_POINTS).exclude(['flagship'])).describe('Other points that it helps.').optional(),
  themes: listOfIds('Ids of themes in `content/portal.yaml`.'),
  lenses: z
    .record(z.string(), z.array(z.string()))
    .describe('For each lens in `content/lenses`, the values that fit.')
    .optional(),
  rule: text('The internal rule or policy that changes, or its address.'),
  ambition: mapping(
    {
      level: oneOf(['modest', 'substantial'], 'How much it changes.'),
      because: text('Why it is that ambitious.'),
    },
    'How ambitious it is.',
  ),
};

