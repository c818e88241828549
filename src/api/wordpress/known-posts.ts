/** What has been seen of posts while the page lives. */
import { instantOf, offsetOf } from './newsroom-time.ts';
import { type Post, slugOf } from './posts.ts';

export interface KnownPosts {
  add(posts: readonly Post[]): void;
  /** The id of the post that had this slug when it was last seen. */
  idOf(slug: string): number | undefined;
  /** The newest ones beside `id` that share a category with it, at most `count`. */
  like(id: number, categories: readonly number[], count: number): Post[];
  /** The newsroom's offset as the newest post tells it, in minutes. */
  offset(): number;
}

export function createKnownPosts(): KnownPosts {
  const byId = new Map<number, Post>();
  const idBySlug = new Map<string, number>();
  return {
    add(posts) {
      for (const post of posts) {
        byId.set(post.id, post);
        idBySlug.set(slugOf(post), post.id);
      }
    },
    idOf: (slug) => idBySlug.get(slug),
    like: (id, categories, count) =>
      newestFirst(byId)
        .filter((post) => post.id !== id && post.categories.some((one) => categories.includes(one)))
        .slice(0, count),
    offset() {
      const [newest] = newestFirst(byId);
      return newest ? offsetOf(newest.date, newest.date_gmt) : 0;
    },
  };
}

function newestFirst(posts: ReadonlyMap<number, Post>): Post[] {
  return [...posts.values()].sort(
    (one, other) => instantOf(other.date_gmt) - instantOf(one.date_gmt),
  );
}
