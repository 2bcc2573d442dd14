import {z} from 'zod';
import {ID_PATTERN, mapping, text, url} from './fields.ts';
import {perLanguage} from './publisher.ts';

/** `content/lenses/<id>.yaml`: an optional vocabulary for initiatives. */
export const lensSchema = z.strictObject({
  title: perLanguage('What the lens is called, or one text for each language.'),
  source: mapping({title: text('The document that it comes from.'), url: url('Its address.')}, 'Where the lens comes from.'),
  values: z
    .array(
      z.strictObject({
        id: z.string().regex(ID_PATTERN, {error: 'expected-id'}).describe('Permanent name of the value.').optional(),
        title: perLanguage('What it is called, or one text for each language.').optional(),
        hint: perLanguage('When it fits, or one text for each language.').optional(),
        parent: z.string().regex(ID_PATTERN, {error: 'expected-id'}).describe('Id of the value that it belongs to.').optional(),
      }),
    )
    .describe('The values that an initiative can carry.')
    .optional(),
});

export type LensData = z.infer<typeof lensSchema>;
