/**
 * The sample newsroom's state: plain data made from a seed, ids from a counter, nothing random.
 * Tests write to it as an editor would; the handlers read it and add what readers post.
 */
import type { Article, Comment, Headline, PostedComment, Site } from '../src/api/model.ts';
import { type ArticleDraft, newArticle } from './new-article.ts';
import { sample } from './sample.ts';
import { textToBlocks } from './text-to-blocks.ts';
import { toWallTime } from './wall-time.ts';

/** The answers that were given to readers' comments, by the key that the request came with. */
type Answers = Map<string, PostedComment>;

interface DbOptions {
  seed?: { site: Site; articles: Article[] };
  /** The clock: milliseconds since the epoch. */
  now?: () => number;
  /** What readers posted before. */
  answers?: Answers;
}

type CommentDraft = Partial<Comment> & Pick<Comment, 'articleId' | 'author'> & { text: string };

export interface Db {
  site: Site;
  now: () => number;
  /** Two comments of one name closer than this are too fast; 0 lets every one pass. */
  minSecondsBetweenComments: number;
  readonly answers: Answers;
  /** Every article, newest first, whether it is listed or not. */
  articles(): Article[];
  /** False for what is withdrawn or not yet released. */
  isListed(article: Article): boolean;
  isWithdrawn(article: Article): boolean;
  /** `article` with the number of its published comments. */
  counted(article: Article): Article;
  headline(article: Article): Headline;
  /** Adds an article, or a brief where the draft has no body; its time is now unless it says. */
  publish(draft: Partial<ArticleDraft> & { title: string }): Article;
  withdraw(slug: string): void;
  /** Keeps an article out of sight before `instant` (milliseconds since the epoch). */
  release(slug: string, instant: number): void;
  /** Every comment, of one article or of all, oldest first, pending ones too. */
  comments(articleId?: string): Comment[];
  /** Adds a published comment, unless the draft says otherwise; its time is now unless it says. */
  comment(draft: CommentDraft): Comment;
}

export function createDb({
  seed = sample,
  now = Date.now,
  answers = new Map(),
}: DbOptions = {}): Db {
  const articles = structuredClone(seed.articles);
  const comments = [...answers.values()].map(({ manageToken, ...comment }): Comment => comment);
  const withdrawn = new Set<string>();
  const releases = new Map<string, number>();
  let lastId = answers.size;

  const nextId = (kind: string) => {
    lastId += 1;
    return `${kind}-${lastId}`;
  };
  const wallTime = () => toWallTime(db.now(), db.site.timeZone);

  const db: Db = {
    site: structuredClone(seed.site),
    now,
    minSecondsBetweenComments: 0,
    answers,

    articles: () =>
      articles.toSorted((a, b) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt)),
    isListed: ({ slug }) =>
      !withdrawn.has(slug) && (releases.get(slug) ?? Number.NEGATIVE_INFINITY) <= db.now(),
    isWithdrawn: ({ slug }) => withdrawn.has(slug),
    counted: (article) => ({
      ...article,
      commentCount: comments.filter(
        ({ articleId, status }) => articleId === article.id && status === 'published',
      ).length,
    }),
    headline(article) {
      const {
        standfirst,
        authors,
        body,
        image,
        tags,
        commentsOpen,
        canonicalUrl,
        related,
        ...rest
      } = db.counted(article);
      return rest;
    },
    publish(draft) {
      const article = newArticle({ id: nextId('article'), publishedAt: wallTime(), ...draft });
      articles.unshift(article);
      return article;
    },
    withdraw: (slug) => void withdrawn.add(slug),
    release: (slug, instant) => void releases.set(slug, instant),

    comments: (articleId) =>
      comments
        .filter((comment) => articleId === undefined || comment.articleId === articleId)
        .sort((a, b) => Date.parse(a.postedAt) - Date.parse(b.postedAt)),
    comment({ text, ...draft }) {
      const comment: Comment = {
        id: nextId('comment'),
        postedAt: wallTime(),
        status: 'published',
        body: textToBlocks(text),
        ...draft,
      };
      comments.push(comment);
      return comment;
    },
  };
  return db;
}
