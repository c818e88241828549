import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { useLoaderData, useMatch } from 'react-router';
import { useSource } from '../../api/source-context.ts';
import { articleOptions } from '../../features/article/article-queries.ts';
import { ArticleView } from '../../features/article/article-view.tsx';
import { markRead } from '../../features/headlines/read-headlines.ts';
import { SaveButton } from '../../features/saved/save-button.tsx';
import { paths } from '../../lib/paths.ts';
import { ArticleComments } from '../article-comments.tsx';
import { ArticleNotice } from '../article-notice.tsx';
import { DocumentTitle } from '../document-title.tsx';
import { asideHost, LateMargin } from '../late-margin.tsx';
import type { ArticleLoaderData } from '../loaders.ts';
import { NearHeadlines } from '../near-headlines.tsx';
import { useAddress, useNewsroom } from '../newsroom.ts';
import { NothingYet } from '../nothing-yet.tsx';

/** An article with its comments; on the front page, the lead. */
export function ArticleRoute() {
  const { slug } = useLoaderData<ArticleLoaderData>();
  return slug === undefined ? <NothingYet /> : <ArticlePage key={slug} slug={slug} />;
}

function ArticlePage({ slug }: { slug: string }) {
  const newsroom = useNewsroom();
  const isFront = useMatch(paths.front.pattern) !== null;
  const query = useQuery(articleOptions(useSource(), slug));
  const { refetch } = query;
  const [shown, setShown] = useState(query.data);
  const article = shown ?? query.data;
  const id = article?.id;
  const ownUrl = isFront ? undefined : article?.canonicalUrl;
  const canonicalUrl = useAddress(
    ownUrl ?? paths.front.href(),
    paths.article.href(article?.slug ?? ''),
  );
  useEffect(() => {
    if (id !== undefined) markRead(id);
  }, [id]);
  const handlePosted = useCallback(() => void refetch(), [refetch]);
  if (!article || !query.data) return null;

  const latest = query.data;
  const language = article.language ?? newsroom.language;
  const counted = { ...article, commentCount: latest.commentCount };
  return (
    <>
      <DocumentTitle title={article.title} canonicalUrl={canonicalUrl} />
      <ArticleView
        article={counted}
        contentLanguage={language}
        actions={
          <>
            <SaveButton headline={article} />
            <div data-margin-head />
          </>
        }
        notice={
          <ArticleNotice
            query={query}
            isOutdated={latest.body !== article.body || latest.title !== article.title}
            onShowLatest={() => setShown(latest)}
          />
        }
        aside={asideHost}
        near={<NearHeadlines brief={article} />}
      >
        <LateMargin article={counted} language={language} />
        <ArticleComments slug={slug} onPosted={handlePosted} />
      </ArticleView>
    </>
  );
}
