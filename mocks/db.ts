/**
 * The sample newsroom's state: plain data made from a seed, ids from a counter, nothing random.
 * Tests write to it as an editor would; the handlers read it and add what readers post.
 */
import type { Article, Comment, Headline, PostedComment, Site } from '../src/api/model.ts';
import { type ArticleEdit, createArticleList } from './article-list.ts';
import { type Changes, createChanges } from './changes.ts';
import { type Comments, createComments } from './comments.ts';
import { headlineOf } from './headline-of.ts';
import { type ArticleDraft, newArticle } from './new-article.ts';
import { sample } from './sample.ts';
import { toWallTime } from './wall-time.ts';

/** The answers that were given to readers' comments, by the key that the request came with. */
type Answers = Map<string, PostedComment>;

interface DbOptions {
  /** Comments stand from the beginning; no reader of this newsroom can change them. */
  seed?: { site: Site; articles: Article[]; comments?: Comment[] };
  /** The clock: milliseconds since the epoch. */
  now?: () => number;
  /** What readers posted before. */
  answers?: Answers;
  /** Of that, by id, what was changed since, as it stands. */
  changed?: Map<string, Comment>;
}

export interface Db extends Comments {
  site: Site;
  now: () => number;
  /** Two comments of one name closer than this are too fast; 0 lets every one pass. */
  minSecondsBetweenComments: number;
  readonly answers: Answers;
  /** Every change of what readers see is told here. */
  readonly changes: Changes;
  /** Every article, newest first, whether it is listed or not. */
  articles(): Article[];
  /** False for what is withdrawn or not yet released. */
  isListed(article: Article): boolean;
  isWithdrawn(article: Article): boolean;
  /** `article` with the number of its published comments. */
  counted(article: Article): Article;
  headline(article: Article): Headline;
  /**
   * Adds an article, or a brief where the draft has no body; its time is now unless it says. With the
   * slug of a withdrawn one it is that article again, with its id and its comments; a second one of
   * the same title gets a slug of its own.
   */
  publish(draft: Partial<ArticleDraft> & { title: string }): Article;
  /** `updatedAt` is now unless it says. Throws where there is no such article. */
  edit(slug: string, edit: ArticleEdit): Article;
  withdraw(slug: string): void;
  /** Keeps an article out of sight before `instant` (milliseconds since the epoch). */
  release(slug: string, instant: number): void;
}

export function createDb({
  seed = sample,
  now = Date.now,
  answers = new Map(),
  changed = new Map(),
}: DbOptions = {}): Db {
  const articles = createArticleList(seed.articles);
  const withdrawn = new Set<string>();
  const releases = new Map<string, number>();
  const changes = createChanges();
  let lastId = answers.size;

  const nextId = (kind: string) => {
    lastId += 1;
    return `${kind}-${lastId}`;
  };
  const wallTime = () => toWallTime(db.now(), db.site.timeZone);

  const posted = [...answers.values()].map(({ manageToken, ...comment }) => comment);
  const comments = createComments([...(seed.comments ?? []), ...posted], {
    nextId: () => nextId('comment'),
    wallTime,
    changed,
    onChange(articleId) {
      const article = articles.byId(articleId);
      if (!article || !db.isListed(article)) return;
      const total = db.commentTotal(articleId);
      changes.announce({ event: 'comment', data: { articleId, total } });
    },
  });

  /** Does `change`, and tells what readers see of it: the headline, or that it left. */
  const announcing = (article: Article | undefined, change: () => void) => {
    const wasListed = article !== undefined && db.isListed(article);
    change();
    if (article && db.isListed(article)) {
      changes.announce({ event: 'headline', data: db.headline(article) });
    } else if (article && wasListed) {
      changes.announce({ event: 'withdrawn', data: { id: article.id } });
    }
  };

  const db: Db = {
    ...comments,
    site: structuredClone(seed.site),
    now,
    minSecondsBetweenComments: 0,
    answers,
    changes,

    articles: articles.all,
    isListed: ({ slug }) =>
      !withdrawn.has(slug) && (releases.get(slug) ?? Number.NEGATIVE_INFINITY) <= db.now(),
    isWithdrawn: ({ slug }) => withdrawn.has(slug),
    counted: (article) => ({ ...article, commentCount: db.commentTotal(article.id) }),
    headline: (article) => headlineOf(db.counted(article)),
    publish(draft) {
      const article = newArticle({ id: nextId('article'), publishedAt: wallTime(), ...draft });
      const standing = articles.bySlug(article.slug);
      if (standing && withdrawn.delete(standing.slug)) {
        articles.remove(standing);
        releases.delete(standing.slug);
        article.id = standing.id;
      } else if (standing && draft.slug === undefined) {
        return db.publish({ ...draft, slug: `${article.slug}-${lastId}` });
      }
      announcing(article, () => articles.insert(article));
      return article;
    },
    edit(slug, edit) {
      const article = articles.bySlug(slug);
      if (!article) throw new Error(`No article ${slug}.`);
      announcing(article, () => articles.edit(article, { updatedAt: wallTime(), ...edit }));
      return article;
    },
    withdraw: (slug) => announcing(articles.bySlug(slug), () => withdrawn.add(slug)),
    release: (slug, instant) =>
      announcing(articles.bySlug(slug), () => releases.set(slug, instant)),
  };
  return db;
}
