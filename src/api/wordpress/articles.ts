/** Articles by their slugs, and what an address of the site leads to. */
import * as v from 'valibot';
import type { Article, Headline } from '../model.ts';
import { SourceError } from '../source.ts';
import { PER_PAGE, requests } from './addresses.ts';
import { type ArticlePost, articlePostSchema } from './article-schema.ts';
import type { Categories } from './categories.ts';
import { barred, gone, orElse } from './faults.ts';
import type { Headlines } from './headlines.ts';
import { listSchema } from './items.ts';
import type { KnownPosts } from './known-posts.ts';
import { postsIn } from './posts.ts';
import { codeOf } from './refusal.ts';
import type { Rest } from './rest.ts';
import { toArticle } from './to-article.ts';

const articleListSchema = v.array(articlePostSchema);

/** What comments need to know of the article that they are on. */
export interface ArticleFacts {
  /** The address that WordPress gives it. */
  link: string;
  /** The account that it was written with. */
  author: number;
}

interface ArticlesContext {
  rest: Rest;
  categories: Categories;
  headlines: Headlines;
  known: KnownPosts;
}

export interface Articles {
  article(slug: string, signal: AbortSignal): Promise<Article>;
  /** Undefined of an article that was not read here. */
  factsOf(articleId: string): ArticleFacts | undefined;
}

export function createArticles({ rest, categories, headlines, known }: ArticlesContext): Articles {
  const { base, ask } = rest;
  const facts = new Map<string, ArticleFacts>();

  async function postOf(slug: string, signal: AbortSignal): Promise<ArticlePost> {
    const post = await first(requests.article(slug), signal);
    if (post) return post;
    const id = known.idOf(slug);
    if (id !== undefined) return byId(id, 'withdrawn', signal);
    const page = await first(requests.page(slug), signal).catch(noneWhereBarred);
    if (page) return page;
    if (/^[1-9]\d{0,14}$/.test(slug)) return byId(Number(slug), 'not-found', signal);
    throw gone(base, 'not-found');
  }

  async function first(request: ReturnType<typeof requests.article>, signal: AbortSignal) {
    const { value } = await ask(request, articleListSchema, { signal });
    return value[0];
  }

  /**
   * One that was listed under a slug that it has no more, or that an address names by its number.
   * @param code what it is where WordPress does not have it
   */
  async function byId(
    id: number,
    code: 'not-found' | 'withdrawn',
    signal: AbortSignal,
  ): Promise<ArticlePost> {
    try {
      return (await ask(requests.articleOf(id), articlePostSchema, { signal })).value;
    } catch (error) {
      if (codeOf(error) === 'rest_post_invalid_id') throw gone(base, code, error);
      if (codeOf(error) !== 'rest_forbidden') throw error;
      throw code === 'withdrawn' ? gone(base, code, error) : barred(base, 'unpublished', error);
    }
  }

  /** A site may keep its pages to itself, and give its posts. */
  function noneWhereBarred(error: unknown): undefined {
    if (!(error instanceof SourceError) || error.kind !== 'barred') throw error;
  }

  /** Of the same category. What the list has brought already need not be asked for. */
  async function relatedTo(post: ArticlePost, signal: AbortSignal): Promise<Headline[]> {
    const [category] = post.categories;
    const here = known.like(post.id, post.categories, PER_PAGE.related);
    if (category === undefined || here.length === PER_PAGE.related) {
      return headlines.toHeadlines(here, signal);
    }
    // An article without related ones is one all the same.
    const answer = await ask(requests.related(post.id, category), listSchema, { signal }).catch(
      orElse(undefined),
    );
    return headlines.toHeadlines(answer ? postsIn(answer.value).posts : here, signal);
  }

  return {
    factsOf: (articleId) => facts.get(articleId),

    async article(slug, signal) {
      const post = await postOf(slug, signal);
      if (post.content.protected) throw barred(base, 'password');
      known.add([post]);
      facts.set(String(post.id), { link: post.link, author: post.author });
      const [related, sectionOf] = await Promise.all([
        relatedTo(post, signal),
        categories.sectionFinder([post], signal),
      ]);
      return toArticle(post, sectionOf(post.categories), related);
    },
  };
}
