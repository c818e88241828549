/** What readers send to the newsroom, and its answer: the shapes that reading alone does not need. */
import * as v from 'valibot';
import { commentEntries, quoteSchema } from './schemas.ts';

/**
 * The answer to a comment carries the token that asks after it, edits it and removes it; one that
 * could not be sent in a header is as good as none.
 */
export const postedCommentSchema = v.object({
  ...commentEntries,
  manageToken: v.fallback(
    v.optional(v.pipe(v.string(), v.regex(/^[\x21-\x7e]+$/, 'not a token'))),
    undefined,
  ),
});

export const newCommentSchema = v.object({
  author: v.object({ name: v.string(), email: v.optional(v.string()) }),
  text: v.string(),
  parentId: v.optional(v.string()),
  quote: v.optional(quoteSchema),
});

export const reportSchema = v.object({
  reason: v.picklist(['abuse', 'spam', 'off-topic', 'illegal', 'error']),
  text: v.optional(v.string()),
});
