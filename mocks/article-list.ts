import type { Article } from '../src/api/model.ts';

/** What an editor changes of an article that is out. */
export type ArticleEdit = Partial<
  Pick<Article, 'title' | 'body' | 'breaking' | 'section' | 'publishedAt' | 'updatedAt'>
>;

/** Articles, newest first; of one minute, the last that came first. */
export function createArticleList(seed: readonly Article[]) {
  const articles = structuredClone(seed).toSorted((a, b) => timeOf(b) - timeOf(a));

  const insert = (article: Article) => {
    const place = articles.findIndex((other) => timeOf(other) <= timeOf(article));
    articles.splice(place === -1 ? articles.length : place, 0, article);
  };
  const remove = (article: Article) => void articles.splice(articles.indexOf(article), 1);

  return {
    all: () => [...articles],
    bySlug: (wanted: string) => articles.find(({ slug }) => slug === wanted),
    byId: (wanted: string) => articles.find(({ id }) => id === wanted),
    insert,
    remove,
    edit(article: Article, edit: ArticleEdit): void {
      Object.assign(article, edit);
      if (edit.body) article.kind = edit.body.length > 0 ? 'article' : 'brief';
      if (edit.publishedAt === undefined) return;
      remove(article);
      insert(article);
    },
  };
}

function timeOf({ publishedAt }: Article): number {
  return Date.parse(publishedAt);
}
