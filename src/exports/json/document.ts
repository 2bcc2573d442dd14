import {z} from 'zod';
import {GRADES} from '#checklist';
import {INITIATIVE_POINTS, MILESTONE_STATES, PLAN_STATUSES, planSchema, publisherSchema, STATUSES} from '#plan';
import {KEYS, type Key} from './keys.ts';

const doc = (key: Key) => KEYS[key].description.en;
const grade = z.enum(GRADES);
const texts = z.record(z.string(), z.string());

const milestone = z.strictObject({
  id: z.string().optional().describe(doc('plans[].derived.initiatives[].milestones[].id')),
  state: z.enum(MILESTONE_STATES).describe(doc('plans[].derived.initiatives[].milestones[].state')),
});

const measure = z.strictObject({
  name: z.string().optional().describe(doc('plans[].derived.initiatives[].measures[].name')),
  latest: z
    .strictObject({value: z.number().optional(), on: z.iso.date().optional(), source: z.url({protocol: /^https?$/}).optional()})
    .optional()
    .describe(doc('plans[].derived.initiatives[].measures[].latest')),
});

const initiative = z.strictObject({
  point: z.enum(INITIATIVE_POINTS).describe(doc('plans[].derived.initiatives[].point')),
  id: z.string().optional().describe(doc('plans[].derived.initiatives[].id')),
  page: z.string().describe(doc('plans[].derived.initiatives[].page')),
  status: z.enum(STATUSES).optional().describe(doc('plans[].derived.initiatives[].status')),
  overdue: z.boolean().describe(doc('plans[].derived.initiatives[].overdue')),
  milestones: z.array(milestone).describe(doc('plans[].derived.initiatives[].milestones')),
  measures: z.array(measure).describe(doc('plans[].derived.initiatives[].measures')),
});

const derived = z.strictObject({
  date: z.iso.date().describe(doc('plans[].derived.date')),
  status: z.enum(PLAN_STATUSES).describe(doc('plans[].derived.status')),
  points: z
    .strictObject({origin: grade, transparency: grade, participation: grade, collaboration: grade, flagship: grade})
    .describe(doc('plans[].derived.points')),
  initiatives: z.array(initiative).describe(doc('plans[].derived.initiatives')),
});

const plan = z.strictObject({
  id: z.string().describe(doc('plans[].id')),
  page: z.string().describe(doc('plans[].page')),
  source: z.string().describe(doc('plans[].source')),
  plan: planSchema.describe(doc('plans[].plan')),
  body: z.string().describe(doc('plans[].body')),
  stories: texts.optional().describe(doc('plans[].stories')),
  derived: derived.describe(doc('plans[].derived')),
});

/** `plans.json`. Keys are only ever added. */
export const plansDocument = z.strictObject({
  version: z.literal(1).describe(doc('version')),
  generator: z.string().describe(doc('generator')),
  date: z.iso.date().describe(doc('date')),
  portal: z.strictObject({name: texts, url: z.string().optional()}).describe(doc('portal')),
  publishers: z.record(z.string(), publisherSchema.extend({name: texts})).describe(doc('publishers')),
  themes: z.record(z.string(), texts).describe(doc('themes')),
  plans: z.array(plan).describe(doc('plans')),
});

export type PlansDocument = z.input<typeof plansDocument>;
export type PlanDocument = PlansDocument['plans'][number];
export type Derived = PlanDocument['derived'];
