import {z} from 'zod';
import {email, id, oneOf, url} from './fields.ts';

/** A text, or one for each language. */
export const perLanguage = (doc: string) =>
  z.union([z.string(), z.record(z.string(), z.string())], {error: 'expected-text'}).describe(doc);

/** `content/publishers/<id>.yaml`: who publishes plans. Only `name` is required. */
export const publisherSchema = z.strictObject({
  name: perLanguage('The name of the organisation, or one for each language.'),
  kind: oneOf(
    ['national', 'ministry', 'agency', 'state', 'province', 'region', 'municipality', 'water-board', 'joint-body', 'public-body', 'other'],
    'What kind of government it is.',
  ),
  country: z.string().regex(/^[A-Z]{2}$/, {error: 'expected-country'}).describe('Country, as ISO 3166-1: NL.').optional(),
  url: url('Its website.'),
  identifier: z.array(z.url({protocol: /^https?$/})).describe('Permanent addresses that identify it: TOOI, OIN, Wikidata.').optional(),
  email: email('Its public address.'),
  partOf: id('Id of the publisher that it belongs to.'),
});

export type PublisherData = z.infer<typeof publisherSchema>;
