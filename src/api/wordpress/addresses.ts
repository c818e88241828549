/**
 * What the reader asks a WordPress site for. Of each list there is one address for every reader, so that
 * a cache in front of WordPress answers all of them.
 */
import type { CommentOrder } from '../source.ts';

/** A resource of the REST API, below `/wp-json`. */
export interface RestRequest {
  path: string;
  query: Readonly<Record<string, string | number | undefined>>;
}

/** Which posts of a list are wanted; `before` is a wall time of the site, without a zone. */
export interface PostFilter {
  category?: number | undefined;
  search?: string | undefined;
  before?: string | undefined;
  /** The first is 1. */
  page?: number | undefined;
}

/** How many of a list are asked for at once: of the newest comments, which are asked for again and again, a few. */
export const PER_PAGE = {
  newest: 30,
  older: 50,
  related: 4,
  categories: 100,
  comments: 100,
  newestComments: 30,
} as const;

const HEADLINE_FIELDS =
  'id,slug,title.rendered,date,date_gmt,modified,modified_gmt,categories,excerpt';
const ARTICLE_FIELDS = `${HEADLINE_FIELDS},link,content,author,comment_status,_links,_embedded`;
const COMMENT_FIELDS = 'id,post,parent,author,author_name,date,date_gmt,content';
const EMBEDDED = 'author,wp:featuredmedia,wp:term';

const POSTS = '/wp/v2/posts';
const COMMENTS = '/wp/v2/comments';

/** Every request of the reader that reads. */
export const requests = {
  /** Without its fields it weighs 200 kB. */
  root: get('/', { _fields: 'name,home,gmt_offset,timezone_string,namespaces' }),

  categories: (include?: readonly number[]) =>
    get('/wp/v2/categories', {
      per_page: PER_PAGE.categories,
      ...(include ? { include: include.join() } : { orderby: 'count', order: 'desc' }),
      _fields: 'id,slug,name,count',
    }),

  category: (slug: string) => get('/wp/v2/categories', { slug, _fields: 'id,slug,name,count' }),

  posts: ({ category, search, before, page }: PostFilter = {}) =>
    get(POSTS, {
      per_page: before === undefined ? PER_PAGE.newest : PER_PAGE.older,
      categories: category,
      search,
      before,
      page: page === 1 ? undefined : page,
      _fields: HEADLINE_FIELDS,
    }),

  sticky: get(POSTS, { sticky: 'true', per_page: 1, _fields: HEADLINE_FIELDS }),

  related: (id: number, category: number) =>
    get(POSTS, {
      per_page: PER_PAGE.related,
      categories: category,
      exclude: id,
      _fields: HEADLINE_FIELDS,
    }),

  article: (slug: string) => get(POSTS, { slug, _fields: ARTICLE_FIELDS, _embed: EMBEDDED }),

  /** A page of the site that is no post, such as its imprint. */
  page: (slug: string) => get('/wp/v2/pages', { slug, _fields: ARTICLE_FIELDS, _embed: EMBEDDED }),

  articleOf: (id: number) => get(`${POSTS}/${id}`, { _fields: ARTICLE_FIELDS, _embed: EMBEDDED }),

  slugOf: (id: number) => get(`${POSTS}/${id}`, { _fields: 'slug' }),

  slugs: (slug: string) => get(POSTS, { slug, _fields: 'slug' }),

  /** `offset`: how many comments of that order stand before the first one wanted. */
  comments: (post: string, order: CommentOrder, offset: number) =>
    get(COMMENTS, {
      post,
      per_page: commentsPerPage(order, offset),
      order: order === 'oldest' ? 'asc' : 'desc',
      offset: offset || undefined,
      _fields: COMMENT_FIELDS,
    }),

  /** A list with it, or without where it is not published. */
  comment: (id: string) => get(COMMENTS, { include: id, _fields: COMMENT_FIELDS }),

  /**
   * Whether comments are taken from readers without an account: WordPress is asked to post nothing, and
   * the envelope says why it does not. Nothing is written, and a cache can hold the answer.
   */
  posting: get(COMMENTS, { _method: 'POST', _envelope: 1 }),

  newComment: get(COMMENTS, {}),
} as const;

/** How many comments one request gives. */
export function commentsPerPage(order: CommentOrder, offset: number): number {
  return order === 'newest' && offset === 0 ? PER_PAGE.newestComments : PER_PAGE.comments;
}

/** @param isPlain true where the site has plain permalinks, and its REST API no path of its own */
export function restAddress(base: string, { path, query }: RestRequest, isPlain = false): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const fields = new URLSearchParams(given.map(([key, value]) => [key, String(value)]));
  if (isPlain) return `${base}/?${new URLSearchParams([['rest_route', path], ...fields])}`;
  const search = String(fields);
  return `${base}/wp-json${path}${search && `?${search}`}`;
}

/** The address of a post by its number, absolute, whatever permalinks the site has. */
export function plainPermalink(base: string, id: number | string): string {
  return new URL(`${base}/?p=${id}`, globalThis.location?.href).href;
}

function get(path: string, query: RestRequest['query']): RestRequest {
  return { path, query };
}
