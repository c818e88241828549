import type { Comment } from '../src/api/model.ts';

/** What readers said, found by article without a look at what they said elsewhere. */
export function createCommentList() {
  const comments: Comment[] = [];
  const byArticle = new Map<string, Comment[]>();

  return {
    add(comment: Comment): void {
      comments.push(comment);
      const under = byArticle.get(comment.articleId) ?? [];
      byArticle.set(comment.articleId, under);
      under.push(comment);
    },
    /** Oldest first, of one article or of all. */
    all: (articleId?: string) =>
      (articleId === undefined ? comments : (byArticle.get(articleId) ?? [])).toSorted(
        (a, b) => Date.parse(a.postedAt) - Date.parse(b.postedAt),
      ),
    /** How many are published under the article. */
    total: (articleId: string) =>
      (byArticle.get(articleId) ?? []).filter(({ status }) => status === 'published').length,
  };
}
