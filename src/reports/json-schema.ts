import {z} from 'zod';
import {GRADES} from '#checklist';
import {PLAN_STATUSES, POINTS, type JsonSchema} from '#plan';

/** The name under which the schema is published, beside those of front matter. */
export const REPORT_SCHEMA = 'report.schema.json';

const count = (description: string) => z.int().nonnegative().describe(description);
const number = (description: string) => z.int().positive().describe(description);

const path = z.string().describe('A file of the workspace, with `/`.');
const criterion = z.string().regex(/^[a-z]+(-[a-z]+)*$/).describe('The id of a criterion. It is permanent.');
const point = z.enum(['plan', ...POINTS]).describe('The point of the checklist, or `plan` for what is asked of the plan as a whole.');
const level = z.enum(['must', 'should', 'could']).describe('As the portal sets it.');
const status = z.enum(PLAN_STATUSES).describe('Where the plan is in its life.');
const verdict = z.enum(['pass', 'fail', 'open']).describe('`fail`: the run fails. `open`: a must is unmet, but the plan is not adopted.');
const cause = z.enum(['content', 'checklist']).describe('Whether the plan changed, or the settings of the checklist.');
const grade = z.enum(GRADES);
const points = z.strictObject({origin: grade, transparency: grade, participation: grade, collaboration: grade, flagship: grade}).describe('How far the plan is on each point.');

const place = {
  path,
  line: number('Counts from 1.'),
  column: number('In UTF-16 units, from 1.'),
  endLine: number('The line of the last character.'),
  endColumn: number('The first column that no longer belongs to it.'),
};

const problem = {
  message: z.string().min(1).describe('What is wrong, where, and what was expected, in the language of the report.'),
  ...place,
  field: z.string().describe('The path of the field, with ids for items that have one; empty for a place in the text.'),
  fingerprint: z.string().regex(/^[0-9a-f]{32}$/).describe('The same as long as the problem is the same, wherever it moves.'),
  url: z.string().describe('The page of the criterion on the portal.'),
};

const offered = {
  paste: z.string().optional().describe('Text to paste, and to fill in.'),
  pasteAt: z
    .strictObject({path, line: number('The line that `how` is about.'), how: z.enum(['below', 'instead', 'within']).describe('Below the line, instead of it, or within the braces that end on it.')})
    .optional()
    .describe('Where to paste it.'),
};

const changed = {
  change: z.enum(['new', 'kept']).optional().describe('What became of it since the base, when there is one.'),
  cause: cause.optional(),
};

const waiver = z.strictObject({
  reason: z.string().describe('In the author’s words.'),
  until: z.iso.date().optional().describe('The last day on which it holds.'),
  initiative: z.string().optional().describe('The id of the initiative that it is about, when it is about one.'),
});

const result = z.strictObject({
  criterion,
  point,
  level,
  outcome: z.enum(['pass', 'fail', 'waived', 'review', 'skip']).describe('`review`: only a person can judge. `skip`: does not apply.'),
  problems: z.array(z.strictObject({...problem, ...offered, ...changed})),
  evidence: z.array(z.strictObject(place)).optional().describe('What satisfied the criterion, or where a person would look first.'),
  waivers: z.array(waiver).optional().describe('Why it is not asked, or not of all.'),
});

const plan = z.strictObject({
  path,
  id: z.string().describe('The path of the plan under plans/.'),
  title: z.string(),
  status,
  verdict,
  points,
  base: z
    .strictObject({id: z.string().optional(), path: path.optional(), verdict: verdict.optional(), points, pointsUnderFormerSettings: points.optional()})
    .optional()
    .describe('The plan as it was. One that was not there has no id, no path, no verdict, and no point.'),
  fixed: z.array(z.strictObject({criterion, point, level, ...problem, ...offered, cause})).optional().describe('Problems of the base that are there no more.'),
  results: z.array(result).describe('Every criterion; one about initiatives once for each point that it was asked of.'),
});

const summary = z.strictObject({
  plans: count('Plans that were judged.'),
  fail: count('Plans that fail the run.'),
  open: count('Plans with an unmet must that need not be ready yet.'),
  pass: count('Plans in order.'),
  must: count('Problems that are musts.'),
  should: count('Problems that are shoulds.'),
  could: count('Problems that are coulds.'),
  waived: count('Criteria that are waived.'),
  review: count('Questions for a person.'),
  new: count('Problems that the base did not have.').optional(),
  kept: count('Problems that the base had.').optional(),
  fixed: count('Problems of the base that are there no more.').optional(),
});

/** What `check --format json` writes. Keys are only ever added. */
export const reportSchema = z.strictObject({
  version: z.literal(1),
  date: z.iso.date().describe('The day on which was judged.'),
  summary,
  base: z.strictObject({ref: z.string(), commit: z.string().regex(/^[0-9a-f]{40,64}$/)}).optional().describe('What was compared with, when something was.'),
  plans: z.array(plan),
  removed: z.array(z.strictObject({path, id: z.string(), title: z.string(), status, points})).optional().describe('Plans of the base that are there no more.'),
  content: z.array(z.strictObject({criterion, ...problem, ...changed})).describe('Problems in content/.'),
  contentFixed: z.array(z.strictObject({criterion, ...problem})).optional().describe('Problems in content/ of the base that are there no more.'),
});

export type ReportDocument = z.input<typeof reportSchema>;

/** The JSON Schema of the report; `portal` is the address of the portal that publishes it, when it is known. */
export function reportJsonSchema(portal = ''): JsonSchema {
  const {$schema, ...rest} = z.toJSONSchema(reportSchema, {target: 'draft-7'});
  return {$schema, $id: `${portal}/schema/${REPORT_SCHEMA}`, title: 'Report of the checklist', description: 'What `check --format json` writes. Keys are only ever added.', ...rest};
}
