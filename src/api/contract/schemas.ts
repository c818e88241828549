/**
 * The contract's shapes, the one source of the model's types and of the OpenAPI document.
 * Unknown fields are ignored; what is inside a list is parsed item by item (`lists.ts`).
 */
import * as v from 'valibot';
import { blocks, imageEntries } from './body-schemas.ts';
import { listOf, pageEntries, toPage } from './lists.ts';
import { idSchema, linkSchema, sizeSchema, sourceSchema, timeSchema } from './value-schemas.ts';

export const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

const linkEntries = { kind: v.string(), label: v.string(), href: linkSchema };
export const siteLinkSchema = v.object(linkEntries);
export const sectionSchema = v.object({ slug: idSchema, name: v.string() });

export const siteSchema = v.object({
  name: v.pipe(
    v.string(),
    v.transform((name) => name.trim() || 'Le Fil'),
  ),
  language: v.string(),
  timeZone: v.string(),
  links: listOf(siteLinkSchema),
  sections: listOf(sectionSchema),
  lead: v.fallback(v.optional(idSchema), undefined),
  live: v.object({
    stream: v.boolean(),
    pollSeconds: v.pipe(v.number(), v.minValue(1), v.maxValue(86_400)),
  }),
  comments: v.object({
    open: v.boolean(),
    moderation: v.picklist(['none', 'first', 'all']),
    requireEmail: v.boolean(),
    maxLength: sizeSchema,
    maxDepth: countSchema,
    editSeconds: countSchema,
    canReport: v.boolean(),
  }),
});

const headlineEntries = {
  id: idSchema,
  slug: idSchema,
  title: v.string(),
  publishedAt: timeSchema,
  updatedAt: v.optional(timeSchema),
  section: v.optional(sectionSchema),
  kind: v.picklist(['article', 'brief']),
  breaking: v.optional(v.boolean()),
  commentCount: v.optional(countSchema),
  language: v.optional(v.string()),
};

export const headlineSchema = v.object(headlineEntries);
export const headlinePageSchema = v.pipe(
  v.object(pageEntries(headlineSchema)),
  v.transform((sent) => toPage(headlineSchema, sent)),
);

export const authorSchema = v.object({ name: v.string(), href: v.optional(linkSchema) });

export const articleSchema = v.object({
  ...headlineEntries,
  standfirst: v.optional(v.string()),
  authors: listOf(authorSchema),
  body: blocks,
  image: v.optional(v.object(imageEntries)),
  tags: listOf(v.string()),
  commentsOpen: v.boolean(),
  canonicalUrl: sourceSchema,
  related: listOf(headlineSchema),
});

export const quoteSchema = v.object({
  exact: v.string(),
  prefix: v.string(),
  suffix: v.string(),
  start: v.optional(countSchema),
  end: v.optional(countSchema),
});

export const commentEntries = {
  id: idSchema,
  articleId: idSchema,
  parentId: v.optional(idSchema),
  author: v.object({ name: v.string(), isEditor: v.optional(v.boolean()) }),
  postedAt: timeSchema,
  editedAt: v.optional(timeSchema),
  status: v.picklist(['published', 'pending', 'removed']),
  body: blocks,
  quote: v.optional(quoteSchema),
};

export const commentSchema = v.object(commentEntries);

export const commentPageSchema = v.pipe(
  v.object({ ...pageEntries(commentSchema), total: countSchema }),
  v.transform((sent) => ({ ...toPage(commentSchema, sent), total: sent.total })),
);

/** RFC 9457, as far as the reader acts on it. */
export const problemSchema = v.object({
  code: v.optional(
    v.fallback(
      v.optional(
        v.picklist([
          'not-found',
          'withdrawn',
          'invalid',
          'comments-closed',
          'duplicate',
          'too-fast',
          'too-long',
          'edit-window-over',
          'unavailable',
        ]),
      ),
      undefined,
    ),
  ),
  fields: v.optional(v.fallback(v.optional(v.record(v.string(), v.string())), undefined)),
  comment: v.optional(v.fallback(v.optional(commentSchema), undefined)),
});
