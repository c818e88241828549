/** A WordPress in memory, as far as its lists go: it orders and compares posts by the wall time of the site. */
import * as v from 'valibot';
import { SourceError } from '../../../../src/api/source.ts';
import type { RestRequest } from '../../../../src/api/wordpress/addresses.ts';
import { createCategories } from '../../../../src/api/wordpress/categories.ts';
import { createHeadlines } from '../../../../src/api/wordpress/headlines.ts';
import { createKnownPosts } from '../../../../src/api/wordpress/known-posts.ts';
import type { Rest } from '../../../../src/api/wordpress/rest.ts';

export const BASE = 'https://news.example';

interface PostSeed {
  id: number;
  /** UTC, without a zone. */
  utc: string;
  /** Of the newsroom then, in minutes. */
  offset?: number;
  categories?: number[];
  excerpt?: string;
}

export interface CommentSeed {
  id: number;
  utc: string;
  post?: number;
  name?: string;
  text?: string;
  author?: number;
}

export function postOf({ id, utc, offset = 0, categories = [], excerpt = 'Texte' }: PostSeed) {
  const local = new Date(Date.parse(`${utc}Z`) + offset * 60_000).toISOString().slice(0, 19);
  return {
    id,
    slug: `titre-${id}`,
    title: { rendered: `Titre ${id}` },
    date: local,
    date_gmt: utc,
    modified: local,
    modified_gmt: utc,
    categories,
    excerpt: { rendered: excerpt && `<p>${excerpt}</p>`, protected: false },
  };
}

export function commentOf({ id, utc, post = 1, name = 'Nadia', text, author = 0 }: CommentSeed) {
  return {
    id,
    post,
    parent: 0,
    author,
    author_name: name,
    date: utc,
    date_gmt: utc,
    content: { rendered: `<p>${text ?? `Mot ${id}`}</p>` },
  };
}

/** Its lists are changed by whoever tests; `asked` has every request, as its path and query. */
export function createFakeWordPress() {
  const asked: string[] = [];
  const site = {
    posts: [] as ReturnType<typeof postOf>[],
    comments: [] as ReturnType<typeof commentOf>[],
    categories: [
      { id: 1, slug: 'uncategorized', name: 'Uncategorized', count: 4 },
      { id: 2, slug: 'agriculture', name: 'Agriculture &amp; eau', count: 3 },
    ],
  };

  function listOf({ path, query }: RestRequest): { items: object[]; pages?: number } {
    if (path.endsWith('/categories')) return { items: site.categories };
    if (path.endsWith('/comments')) {
      const items = site.comments
        .filter(({ id, post }) =>
          query.include === undefined ? post === Number(query.post) : id === Number(query.include),
        )
        .sort((one, other) => one.date_gmt.localeCompare(other.date_gmt) || one.id - other.id);
      return { items: query.order === 'desc' ? items.reverse() : items };
    }
    const { before = '9', categories, exclude, slug } = query;
    const items = site.posts
      .filter(({ date }) => date < String(before))
      .filter((post) => categories === undefined || post.categories.includes(Number(categories)))
      .filter((post) => post.id !== exclude && (slug === undefined || post.slug === slug))
      .sort((one, other) => other.date.localeCompare(one.date) || one.id - other.id);
    return { items };
  }

  const rest: Rest = {
    base: BASE,
    async ask(request, schema) {
      const { path, query } = request;
      const { _fields, ...told } = query;
      asked.push(`${path} ${JSON.stringify(told)}`);
      const [, id] = /\/(\d+)$/.exec(path) ?? [];
      if (id !== undefined) {
        const post = site.posts.find((one) => one.id === Number(id));
        if (!post) throw refusal(path, 404, 'rest_post_invalid_id');
        return { value: v.parse(schema, post), total: undefined, pages: undefined };
      }
      const { items } = listOf(request);
      const size = Number(query.per_page ?? 10);
      const page = Number(query.page ?? 1);
      const start = Number(query.offset ?? 0) + (page - 1) * size;
      if (page > 1 && start >= items.length) {
        throw refusal(path, 400, 'rest_post_invalid_page_number');
      }
      const value = v.parse(schema, items.slice(start, start + size));
      return { value, total: items.length, pages: Math.ceil(items.length / size) };
    },
  };
  return { site, rest, asked };
}

/** As WordPress refuses, by its own code. */
export function refusal(path: string, status: number, code: string): SourceError {
  return new SourceError(path, { kind: 'status', status }, { cause: code });
}

/** Headlines of a fake WordPress, with what they need. */
export function headlinesOf(rest: Rest) {
  const known = createKnownPosts();
  const categories = createCategories(rest);
  return { known, categories, headlines: createHeadlines(rest, categories, known) };
}
