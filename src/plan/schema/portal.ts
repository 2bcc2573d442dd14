import {z} from 'zod';
import {email, ID_PATTERN, mapping, oneOf, secureUrl, text, url} from './fields.ts';
import {perLanguage} from './publisher.ts';

/** Stylesheets with design tokens: files of the workspace, or installed packages. */
const sheets = z.union([z.string(), z.array(z.string())], {error: 'expected-sheets'});

/**
 * `content/portal.yaml`: the portal's own settings. Every key has a default; the file may be absent.
 * The checklist brings the names of its criteria, thresholds and categories of the Woo, so that a misspelt one is found.
 */
export const portalSchema = (criteria: readonly string[], thresholds: readonly string[], wooCategories: readonly string[]) => z.strictObject({
  name: perLanguage('The name of the portal, or one for each language.').optional(),
  description: perLanguage('What the portal is for, or one text for each language.').optional(),
  url: url('Where the portal is published.'),
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, {error: 'expected-language'}))
    .describe('The languages of the portal; the first is the default.')
    .optional(),
  operator: mapping({name: text('Who runs the portal.'), email: email('Where to reach them.'), url: url('Their website.')}, 'Who runs the portal.'),
  security: mapping(
    {
      email: email('Who reads about it.'),
      url: secureUrl('A page with a form or the ways to tell it.'),
      policy: secureUrl('What happens with what people tell, and what is asked of them.'),
    },
    'Where to tell about a weak spot in the security of this portal. Without it, the operator’s email address.',
  ),
  themes: z
    .record(z.string().regex(ID_PATTERN, {error: 'expected-id'}), z.record(z.string(), z.string()))
    .describe('Themes that initiatives can carry: an id, and its name for each language.')
    .optional(),
  design: z
    .union([sheets, z.strictObject({tokens: sheets, dark: sheets.optional()})], {error: 'expected-sheets'})
    .describe('Design tokens that restyle the portal: a stylesheet, an npm package, or a list of these in which the last one wins.')
    .optional(),
  logo: text('A picture that stands for the portal in its header: an SVG or PNG file.'),
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
  wooCategory: oneOf(wooCategories, 'The information category of the Woo under which the plans go into that index, by its name in TOOI. Without it, that of article 3.1.'),
});

export type PortalData = z.infer<ReturnType<typeof portalSchema>>;

function sameFor<Schema extends z.ZodType>(names: readonly string[], schema: Schema): Record<string, Schema> {
  return Object.fromEntries(names.map((name) => [name, schema]));
}
