import {date, mapping, oneOf, text, url} from './fields.ts';
import {z} from 'zod';
import {initiativeShape} from './initiative.ts';

/** An initiative by which something becomes public. */
export const transparencyShape = {
  ...initiativeShape,
  information: text('What becomes public.'),
  audience: text('Who needs it, and what for.'),
  availability: mapping(
    {
      published: url('Where it is published.'),
      planned: date('The day on which it will be published.'),
    },
    'Published with an address, or planned with a date.',
  ),
  format: text('The format of the data: CSV, JSON, XML, ODS, GeoJSON.'),
  licence: text('The licence of what is published, as SPDX id: CC0-1.0.'),
  frequency: text('How often it is renewed.'),
  granularity: text('How detailed it is.'),
  use: text('How its use is fostered.'),
  demand: text('How it is known that people want it.'),
  restrictions: text('What stays closed and on which ground, or that nothing does.'),
  reportErrors: z.union([z.url({protocol: /^https?$/}), z.email()], {error: 'expected-url'}).describe('Where to report a mistake in it: an address or email.').optional(),
  archiving: text('How it stays available.'),
  subject: oneOf(
    ['spending', 'decisions', 'permits', 'subsidies', 'open-data', 'contracts', 'algorithms', 'requests', 'other'],
    'What the information is about.',
  ),
  wooCategory: url('Information category of the Dutch Woo, as TOOI uri.'),
};
