import {z} from 'zod';
import {email, ID_PATTERN, mapping, text, url} from './fields.ts';
import {perLanguage} from './publisher.ts';

/**
 * `content/portal.yaml`: the portal's own settings. Every key has a default; the file may be absent.
 * The checklist brings the names of its criteria and thresholds, so that a misspelt one is found.
 */
export const portalSchema = (criteria: readonly string[], thresholds: readonly string[]) => z.strictObject({
  name: perLanguage('The name of the portal, or one for each language.').optional(),
  description: perLanguage('What the portal is for, or one text for each language.').optional(),
  url: url('Where the portal is published.'),
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, {error: 'expected-language'}))
    .describe('The languages of the portal; the first is the default.')
    .optional(),
  operator: mapping({name: text('Who runs the portal.'), email: email('Where to reach them.'), url: url('Their website.')}, 'Who runs the portal.'),
  themes: z
    .record(z.string().regex(ID_PATTERN, {error: 'expected-id'}), z.record(z.string(), z.string()))
    .describe('Themes that initiatives can carry: an id, and its name for each language.')
    .optional(),
  design: text('An npm package of design tokens that restyles the portal.'),
  repository: url('Where the plans are kept: gives “edit” and “report a mistake” links.'),
  checklist: mapping(
    {
      levels: z
        .strictObject(sameFor(criteria, z.enum(['must', 'should', 'could', 'off']).optional()))
        .describe('Criteria that weigh more or less here, or are off.')
        .optional(),
      thresholds: z
        .strictObject(sameFor(thresholds, z.number().nonnegative().optional()))
        .describe('Numbers of the checklist that are different here.')
        .optional(),
    },
    'What this portal asks that differs from the checklist as shipped.',
  ),
  woo: z.boolean().describe('True to publish the sitemaps of the Dutch Woo index.').optional(),
});

export type PortalData = z.infer<ReturnType<typeof portalSchema>>;

function sameFor<Schema extends z.ZodType>(names: readonly string[], schema: Schema): Record<string, Schema> {
  return Object.fromEntries(names.map((name) => [name, schema]));
}
