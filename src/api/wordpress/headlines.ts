/** The list of posts as headlines: newest first by their instants, a page at a time. */
import type { Headline, Page } from '../model.ts';
import type { HeadlineFilter } from '../source.ts';
import { requests } from './addresses.ts';
import type { Categories } from './categories.ts';
import {
  cursorText,
  type HeadlineCursor,
  readCursor,
  type Stretch,
  stretchOf,
  wallTimeAfter,
} from './headline-cursor.ts';
import { listSchema } from './items.ts';
import type { KnownPosts } from './known-posts.ts';
import { hasText, type Post, postsIn, slugOf, toHeadline } from './posts.ts';
import { codeOf } from './refusal.ts';
import type { Rest } from './rest.ts';

/** Where so many pages of WordPress have nothing that was not shown, there is nothing more. */
const MOST_PAGES = 50;

export interface Headlines {
  page(
    filter: HeadlineFilter,
    before: string | undefined,
    signal: AbortSignal,
  ): Promise<Page<Headline>>;
  /** The slug of the newest sticky post that has a text. */
  lead(signal: AbortSignal): Promise<string | undefined>;
  /** The same posts as headlines, with their sections. */
  toHeadlines(posts: readonly Post[], signal: AbortSignal): Promise<Headline[]>;
}

export function createHeadlines(
  { ask }: Rest,
  categories: Categories,
  known: KnownPosts,
): Headlines {
  async function stretch(
    filter: { category?: number | undefined; search?: string | undefined },
    cursor: HeadlineCursor | undefined,
    signal: AbortSignal,
  ): Promise<Stretch & { dropped: number }> {
    const before = cursor && wallTimeAfter(cursor);
    const given: Post[] = [];
    let dropped = 0;
    for (let page = 1; ; page += 1) {
      const batch = await batchOf({ ...filter, before, page }, signal);
      given.push(...batch.posts);
      dropped += batch.dropped;
      const found = stretchOf(given, cursor, batch.isEnd);
      if (found.posts.length > 0 || batch.isEnd || page === MOST_PAGES) {
        return { ...found, dropped };
      }
    }
  }

  async function batchOf(
    filter: Parameters<typeof requests.posts>[0] & { page: number },
    signal: AbortSignal,
  ) {
    try {
      const request = requests.posts(filter);
      const { value, pages } = await ask(request, listSchema, { signal });
      const isFull = value.length >= Number(request.query.per_page);
      return { ...postsIn(value), isEnd: pages === undefined ? !isFull : filter.page >= pages };
    } catch (error) {
      if (codeOf(error) !== 'rest_post_invalid_page_number') throw error;
      return { posts: [], dropped: 0, isEnd: true };
    }
  }

  async function toHeadlines(posts: readonly Post[], signal: AbortSignal): Promise<Headline[]> {
    const sectionOf = await categories.sectionFinder(posts, signal);
    return posts.map((post) => toHeadline(post, sectionOf(post.categories)));
  }

  return {
    toHeadlines,

    async page({ section, q }, before, signal) {
      const category = section ? await categories.idOf(section, signal) : undefined;
      if (section && category === undefined) return { items: [], dropped: 0 };
      const cursor = before === undefined ? undefined : readCursor(before);
      const filter = { category, search: q || undefined };
      const { posts, dropped, next } = await stretch(filter, cursor, signal);
      known.add(posts);
      const items = await toHeadlines(posts, signal);
      return { items, dropped, ...(next && { next: cursorText(next) }) };
    },

    async lead(signal) {
      const { value } = await ask(requests.sticky, listSchema, { signal });
      const post = postsIn(value).posts.find(hasText);
      return post && slugOf(post);
    },
  };
}
