import type { Desk, NewPost } from './desk.ts';

const TEXT = '<!-- wp:paragraph --><p>De quoi parler.</p><!-- /wp:paragraph -->';
let count = 0;

/** A post of the test's own, so that nobody else has commented on it, nor just now on another. */
export async function newPost(
  desk: Desk,
  changes: Partial<NewPost> = {},
): Promise<{ id: number; slug: string }> {
  count += 1;
  const slug = `a-commenter-${count}`;
  const post = { title: `Un article à commenter, ${count}`, slug, content: TEXT, ...changes };
  await desk.age();
  return { id: await desk.publish(post), slug };
}
