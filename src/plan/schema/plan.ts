import {z} from 'zod';
import {INITIATIVE_POINTS} from '../points.ts';
import {collaborationShape} from './collaboration.ts';
import {contact, count, date, evidence, flag, id, ID_PATTERN, links, listOf, mapping, oneOf, text, url} from './fields.ts';
import {flagshipShape} from './flagship.ts';
import {originShape} from './origin.ts';
import {participationShape} from './participation.ts';
import {transparencyShape} from './transparency.ts';

export const PLAN_STATUSES = ['draft', 'consultation', 'adopted', 'closed'] as const;

const existing = links('Ways that exist already.');

/** The front matter of a plan. Only `title`, `publisher` and `language` are needed to read one. */
export const planSchema = z.strictObject({
  title: z.string().describe('The name of the plan, with its years.'),
  publisher: z.string().regex(ID_PATTERN, {error: 'expected-id'}).describe('Id of a publisher in `content/publishers`.'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, {error: 'expected-language'})
    .describe('The language of the plan, as BCP 47: en, nl.'),
  summary: text('The plan in at most 60 words.'),
  status: oneOf(PLAN_STATUSES, 'Where the plan is in its life; a draft when it says nothing.'),
  period: mapping({start: date('The first day.'), end: date('The last day.')}, 'The days between which the plan runs.'),
  adopted: mapping({on: date('The day.'), by: text('By whom.'), url: url('Where the decision can be read.')}, 'When and by whom the plan was adopted.'),
  nextReview: date('The day of the next review.'),
  accountable: text('The role that answers for the whole plan, not a person’s name.'),
  contact: contact('Where people can ask about the plan.'),
  licence: text('The licence of the plan, as SPDX id: CC0-1.0.'),
  feedback: url('Where anyone can respond to the plan.'),
  sources: links('Documents that this page is based on.'),
  example: flag('True when the plan is invented; the portal says so on every page of it.'),
  translationOf: text('Id of the plan that this one translates: publisher/plan.'),
  firstPlan: flag('True when there was no earlier plan.'),
  previousPlan: mapping(
    {
      plan: text('Id or address of the earlier plan.'),
      outcomes: listOf(
        {
          id: id('Permanent name of the earlier commitment.'),
          commitment: text('What was promised.'),
          outcome: oneOf(['not-started', 'limited', 'substantial', 'complete', 'cancelled'], 'What became of it.'),
          note: text('What happened.'),
          continuedAs: id('Id of the initiative that carries it on.'),
          evidence: evidence('Pages that show it.'),
        },
        'What became of each earlier commitment.',
      ),
    },
    'The earlier plan and what became of it.',
  ),
  independentReview: mapping(
    {
      by: text('Who, outside the publisher, reviews the plan.'),
      on: date('When.'),
      url: url('Where the review can be read.'),
    },
    'The independent review of the plan.',
  ),
  waivers: listOf(
    {
      criterion: text('Id of the criterion that does not apply.'),
      initiative: id('Id of the initiative, when it is about one.'),
      reason: text('Why it does not apply; shown on the page.'),
      until: date('The day on which the waiver ends.'),
    },
    'Criteria that do not apply to this plan, with the reason.',
  ),
  origin: mapping(originShape, 'How the plan came about.'),
  transparency: mapping(
    {
      summary: text('What the plan does for transparency.'),
      inventory: url('Where people find what is open already.'),
      requests: mapping(
        {
          url: url('Where to ask for information.'),
          responseDays: count('Within how many days there is an answer.'),
          backlogTarget: text('What is done about requests that wait too long.'),
        },
        'How to ask for information.',
      ),
      automatedDecisions: text('Which decisions are automated and where that is disclosed, or that there are none.'),
      initiatives: listOf(transparencyShape, 'Initiatives by which something becomes public.'),
    },
    'Initiatives by which something becomes public.',
  ),
  participation: mapping(
    {
      summary: text('What the plan does for participation.'),
      existing,
      initiatives: listOf(participationShape, 'Initiatives in which people are asked, and officials decide.'),
    },
    'Initiatives in which people are asked, and officials decide.',
  ),
  collaboration: mapping(
    {
      summary: text('What the plan does for collaboration.'),
      existing,
      initiatives: listOf(collaborationShape, 'Initiatives in which people and officials do the work together.'),
    },
    'Initiatives in which people and officials do the work together.',
  ),
  flagship: mapping(
    {
      summary: text('What the flagship is.'),
      initiatives: listOf(flagshipShape, 'Pilots that are the example for the others.'),
    },
    'The pilot that is the example for the others.',
  ),
});

export type PlanData = z.infer<typeof planSchema>;
export type PlanStatus = (typeof PLAN_STATUSES)[number];

type InitiativesOf<P extends 'transparency' | 'participation' | 'collaboration' | 'flagship'> = NonNullable<
  NonNullable<PlanData[P]>['initiatives']
>[number];
export type TransparencyInitiative = InitiativesOf<'transparency'>;
export type ParticipationInitiative = InitiativesOf<'participation'>;
export type CollaborationInitiative = InitiativesOf<'collaboration'>;
export type FlagshipInitiative = InitiativesOf<'flagship'>;
export type Initiative = TransparencyInitiative | ParticipationInitiative | CollaborationInitiative | FlagshipInitiative;
export type Milestone = NonNullable<Initiative['milestones']>[number];
export type Measure = NonNullable<Initiative['measures']>[number];
export type Update = NonNullable<Initiative['updates']>[number];

const point = z.enum(INITIATIVE_POINTS).describe('The point under which the initiative stands.');

/** The front matter of an initiative's own file in a plan folder, for each point. */
export const initiativeFileSchemas = {
  transparency: z.strictObject({point, ...transparencyShape}),
  participation: z.strictObject({point, ...participationShape}),
  collaboration: z.strictObject({point, ...collaborationShape}),
  flagship: z.strictObject({point, ...flagshipShape}),
};
