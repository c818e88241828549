/** Fills an empty WordPress with the sample and the hard cases, the same way each time. */
import type { Desk, Mark, NewPost } from './desk.ts';
import { fewComments, hostileComment, longThread, openingComment } from './hard-cases/comments.ts';
import { hardPosts, olderPosts, SLUGS, samplePosts, stickyPost } from './hard-cases/posts.ts';

/** What the tests find in it. */
export interface Filled {
  /** The posts by their slugs. */
  ids: Record<string, number>;
  /** The comments of the article with a few, in the order in which they were written. */
  few: number[];
  /** Where it stood then: `desk.restore` brings it back. */
  mark: Mark;
}

/** How a newsroom has it that lets everybody comment at once. */
export const OPTIONS = {
  blogname: 'Le Fil',
  timezone_string: 'Africa/Casablanca',
  permalink_structure: '/%year%/%monthnum%/%postname%/',
  comment_moderation: '0',
  comment_previously_approved: '0',
  comment_registration: '0',
  require_name_email: '1',
  comment_max_links: '2',
  moderation_keys: '',
  disallowed_keys: 'motinterdit',
} as const;

const EVERYTHING: Mark = { post: 0, comment: 0 };

/** @param url the address that readers know it at */
export async function fill(desk: Desk, url: string): Promise<Filled> {
  await desk.setOptions(OPTIONS);
  await desk.restore(EVERYTHING);
  const picture = await desk.picture({
    name: 'champ',
    alt: 'Un champ de blé',
    caption: 'La légende de la bibliothèque',
    width: 1200,
    height: 800,
    month: '2025/04',
    date: '2025-04-20 08:00:00',
  });
  const library = {
    site: url,
    picture: { id: picture.id, url: `${url}${new URL(picture.url).pathname}` },
    author: await desk.author('autrice', 'Amina l’Autrice'),
    agriculture: await desk.category('Agriculture'),
    society: await desk.category('Société & culture'),
  };
  const posts = [...olderPosts(), stickyPost(), ...hardPosts(library), ...samplePosts()];
  const ids = await publishAll(desk, posts);
  const id = (slug: string) => ids[slug] ?? 0;

  const opening = await desk.comment(openingComment(id(SLUGS.few)));
  const few = [opening, ...(await desk.commentAll(fewComments(id(SLUGS.few), opening)))];
  const last = await desk.comment(hostileComment(id(SLUGS.hostile)));
  await desk.commentAll(longThread(id(SLUGS.long), last + 1));
  return { ids, few, mark: await desk.newest() };
}

async function publishAll(desk: Desk, posts: NewPost[]): Promise<Record<string, number>> {
  const ids = await desk.publishAll(posts);
  return Object.fromEntries(posts.map(({ slug = '' }, index) => [slug, ids[index] ?? 0]));
}
