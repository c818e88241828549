/** A post with its text, and what is embedded in it; of that, each may be missing, or an error. */
import * as v from 'valibot';
import { idSchema, listOf } from './items.ts';
import { postEntries, renderedSchema } from './posts.ts';

const optional = <T>(schema: v.GenericSchema<unknown, T>) =>
  v.fallback(v.optional(schema), undefined);

const addressSchema = v.pipe(v.string(), v.regex(/^https?:\/\//i, 'not a web address'));
/** The Content-Security-Policy has no pictures without TLS. */
const pictureSchema = v.pipe(
  addressSchema,
  v.transform((address) => address.replace(/^http:/i, 'https:')),
);
const sizeSchema = v.pipe(v.number(), v.minValue(1));

const imageFileSchema = v.object({
  source_url: pictureSchema,
  width: sizeSchema,
  height: sizeSchema,
});

const mediaSchema = v.object({
  source_url: pictureSchema,
  alt_text: v.fallback(v.string(), ''),
  caption: optional(renderedSchema),
  media_details: v.object({
    width: sizeSchema,
    height: sizeSchema,
    sizes: optional(v.record(v.string(), optional(imageFileSchema))),
  }),
});

export type Media = v.InferOutput<typeof mediaSchema>;

const termSchema = v.object({ taxonomy: v.string(), name: v.string(), slug: v.string() });

export const articlePostSchema = v.object({
  ...postEntries,
  link: addressSchema,
  content: v.object({ ...renderedSchema.entries, protected: v.fallback(v.boolean(), false) }),
  author: v.fallback(idSchema, 0),
  comment_status: v.fallback(v.string(), 'closed'),
  _embedded: v.fallback(
    v.optional(
      v.object({
        author: optional(listOf(v.object({ name: v.string() }))),
        'wp:featuredmedia': optional(listOf(mediaSchema)),
        'wp:term': optional(listOf(listOf(termSchema))),
      }),
    ),
    undefined,
  ),
});

export type ArticlePost = v.InferOutput<typeof articlePostSchema>;
export type Term = v.InferOutput<typeof termSchema>;
