/** Posts as WordPress sends them, in a list, and as headlines. */
import * as v from 'valibot';
import { shortened } from '../../lib/text.ts';
import type { Headline } from '../model.ts';
import { decoded } from './blocks/addresses.ts';
import { plainText } from './blocks/plain-text.ts';
import type { Section } from './categories.ts';
import { idSchema, itemsIn, listOf } from './items.ts';
import { instantOf, newsroomTime, plainTimeSchema } from './newsroom-time.ts';

/** HTML; none where an extension has made nothing of it. */
export const renderedSchema = v.object({ rendered: v.fallback(v.string(), '') });

export const postEntries = {
  id: idSchema,
  slug: v.pipe(v.string(), v.nonEmpty()),
  title: renderedSchema,
  date: plainTimeSchema,
  date_gmt: plainTimeSchema,
  modified: v.fallback(v.optional(plainTimeSchema), undefined),
  modified_gmt: v.fallback(v.optional(plainTimeSchema), undefined),
  categories: v.fallback(listOf(idSchema), []),
  excerpt: v.fallback(
    v.optional(v.object({ rendered: v.string(), protected: v.optional(v.boolean()) })),
    undefined,
  ),
};

const postSchema = v.object(postEntries);

export type Post = v.InferOutput<typeof postSchema>;

/** The posts of a list, and how many were malformed and left out. */
export function postsIn(values: unknown[]): { posts: Post[]; dropped: number } {
  const { items, dropped } = itemsIn(postSchema, values);
  return { posts: items, dropped };
}

/** As readers and addresses write it; WordPress stores signs beyond ASCII percent-encoded. */
export function slugOf({ slug }: Pick<Post, 'slug'>): string {
  return decoded(slug);
}

/** False where there is nothing to read but its title: no text, or one behind a password. */
export function hasText({ excerpt }: Post): boolean {
  if (excerpt === undefined) return true;
  return excerpt.protected !== true && plainText(excerpt.rendered).trim() !== '';
}

/** In UTF-16 units. */
const LONGEST_TITLE = 100;

/** Where nobody has given it one, its beginning, or its slug. */
function titleOf(post: Post): string {
  const beginning = () => shortened(plainText(post.excerpt?.rendered ?? ''), LONGEST_TITLE);
  return plainText(post.title.rendered) || beginning() || slugOf(post);
}

/** A post without a text is a brief. */
export function toHeadline(post: Post, section: Section | undefined): Headline {
  const { id, date, date_gmt, modified, modified_gmt } = post;
  const isEdited =
    modified !== undefined &&
    modified_gmt !== undefined &&
    instantOf(modified_gmt) > instantOf(date_gmt);
  return {
    id: String(id),
    slug: slugOf(post),
    title: titleOf(post),
    publishedAt: newsroomTime(date, date_gmt),
    ...(isEdited && { updatedAt: newsroomTime(modified, modified_gmt) }),
    ...(section && { section }),
    kind: hasText(post) ? 'article' : 'brief',
  };
}
