/** What text is made of: inlines and blocks, each of which may hold others of its kind. */
import * as v from 'valibot';
import type { Block, Inline } from '../model.ts';
import { bodyOf } from './lists.ts';
import { blockIdSchema, linkSchema, sizeSchema, sourceSchema, withTls } from './value-schemas.ts';
import { withoutLinks } from './without-links.ts';

const children = bodyOf<Inline>(
  () => inlineSchema,
  (text) => (text === '' ? [] : [{ type: 'text', text }]),
);
export const blocks = bodyOf<Block>(
  () => blockSchema,
  (text, id) =>
    text.trim() === '' ? [] : [{ type: 'paragraph', id, children: [{ type: 'text', text }] }],
);

export const inlineSchema: v.GenericSchema<unknown, Inline> = v.variant('type', [
  v.object({ type: v.literal('text'), text: v.string() }),
  v.object({
    type: v.literal('link'),
    href: linkSchema,
    children: v.pipe(children, v.transform(withoutLinks)),
  }),
  v.object({ type: v.literal('strong'), children }),
  v.object({ type: v.literal('emphasis'), children }),
  v.object({ type: v.literal('strike'), children }),
  v.object({ type: v.literal('subscript'), children }),
  v.object({ type: v.literal('superscript'), children }),
  v.object({ type: v.literal('code'), text: v.string() }),
  v.object({ type: v.literal('break') }),
]);

export const imageEntries = {
  src: v.pipe(sourceSchema, withTls),
  srcset: v.optional(v.pipe(v.string(), withTls)),
  width: sizeSchema,
  height: sizeSchema,
  alt: v.string(),
  caption: v.optional(v.string()),
  credit: v.optional(v.string()),
};

export const blockSchema: v.GenericSchema<unknown, Block> = v.variant('type', [
  v.object({ type: v.literal('paragraph'), id: blockIdSchema, children }),
  v.object({
    type: v.literal('heading'),
    id: blockIdSchema,
    level: v.picklist([2, 3, 4]),
    children,
  }),
  v.object({ type: v.literal('quote'), id: blockIdSchema, blocks, cite: v.optional(v.string()) }),
  v.object({
    type: v.literal('list'),
    id: blockIdSchema,
    ordered: v.boolean(),
    items: v.array(blocks),
  }),
  v.object({ type: v.literal('image'), id: blockIdSchema, ...imageEntries }),
  v.object({
    type: v.literal('table'),
    id: blockIdSchema,
    caption: v.optional(v.string()),
    head: v.optional(v.array(children)),
    rows: v.array(v.array(children)),
  }),
  v.object({
    type: v.literal('embed'),
    id: blockIdSchema,
    provider: v.string(),
    url: v.pipe(v.string(), v.regex(/^https:\/\//i, 'not a secure web address')),
    title: v.string(),
  }),
  v.object({
    type: v.literal('code'),
    id: blockIdSchema,
    text: v.string(),
    language: v.optional(v.string()),
  }),
  v.object({ type: v.literal('divider'), id: blockIdSchema }),
]);
