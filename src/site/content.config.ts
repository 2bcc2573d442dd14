import {defineCollection} from 'astro:content';
import {glob} from 'astro/loaders';
import {z} from 'astro/zod';

/** Pages of the portal's operator: about, accessibility, how to publish; one file a page and language. */
export const collections = {
  pages: defineCollection({
    loader: glob({pattern: '*/*.mdx', base: './content/pages'}),
    schema: z.object({title: z.string(), description: z.string().optional()}),
  }),
};
