import { queryOptions } from '@tanstack/react-query';
import type { Article, Comment, Headline } from '../../../../src/api/model.ts';

async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetch(`/api${path}`);
  if (!response.ok) throw new Error(`${path}: status ${response.status}`);
  return response.json();
}

export const articleOptions = (slug: string) =>
  queryOptions({
    queryKey: ['article', slug],
    queryFn: () => fetchJson<Article>(`/articles/${slug}`),
  });

export const headlinesOptions = queryOptions({
  queryKey: ['headlines'],
  queryFn: () => fetchJson<{ items: Headline[] }>('/headlines'),
});

export const commentsOptions = (articleId: string) =>
  queryOptions({
    queryKey: ['comments', articleId],
    queryFn: () => fetchJson<{ items: Comment[] }>(`/articles/${articleId}/comments`),
  });
