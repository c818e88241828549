import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLoaderData } from 'react-router';
import { useSource } from '../../api/source-context.ts';
import { articleOptions } from '../../features/article/article-queries.ts';
import { ArticleView } from '../../features/article/article-view.tsx';
import { headlinesOptions } from '../../features/headlines/headlines-queries.ts';
import { markRead } from '../../features/headlines/read-headlines.ts';
import { SaveButton } from '../../features/saved/save-button.tsx';
import { definePart, LazyPart } from '../../ui/lazy-part.tsx';
import { WhenNear } from '../../ui/when-near.tsx';
import { ArticleNotice } from '../article-notice.tsx';
import { CommentsPlace } from '../comments-place.tsx';
import { DocumentTitle } from '../document-title.tsx';
import type { ArticleLoaderData } from '../loaders.ts';
import { NearHeadlines } from '../near-headlines.tsx';
import { useNewsroom, useNewsroomClock } from '../newsroom.ts';
import { NothingYet } from '../nothing-yet.tsx';

/** Below the first screen, and loaded when the reader comes near. */
const commentsPanel = definePart(
  async () => (await import('../../features/comments/comments-panel.tsx')).CommentsPanel,
);

/** An article with its comments; on the front page, the lead. */
export function ArticleRoute() {
  const { slug } = useLoaderData<ArticleLoaderData>();
  return slug === undefined ? <NothingYet /> : <ArticlePage key={slug} slug={slug} />;
}

function ArticlePage({ slug }: { slug: string }) {
  const newsroom = useNewsroom();
  const clock = useNewsroomClock();
  const source = useSource();
  const queryClient = useQueryClient();
  const query = useQuery(articleOptions(source, slug));
  const [shown, setShown] = useState(query.data);
  const article = shown ?? query.data;
  const id = article?.id;
  useEffect(() => {
    if (id !== undefined) markRead(id);
  }, [id]);
  if (!article || !query.data) return null;

  const latest = query.data;
  const language = article.language ?? newsroom.language;
  // Both count the comments.
  const handlePosted = () => {
    void query.refetch();
    void queryClient.invalidateQueries({ queryKey: headlinesOptions(source).queryKey });
  };
  const rules = newsroom.site?.comments;
  return (
    <>
      <DocumentTitle title={article.title} canonicalUrl={article.canonicalUrl} />
      <ArticleView
        article={article}
        contentLanguage={language}
        actions={<SaveButton headline={article} />}
        notice={
          <ArticleNotice
            query={query}
            isOutdated={latest.body !== article.body || latest.title !== article.title}
            onShowLatest={() => setShown(latest)}
          />
        }
        near={<NearHeadlines brief={article} />}
      >
        <WhenNear fallback={<CommentsPlace />}>
          <LazyPart
            part={commentsPanel}
            pending={<CommentsPlace />}
            failed={(retry) => <CommentsPlace onRetry={retry} />}
          >
            {(CommentsPanel) => (
              <CommentsPanel
                articleId={article.id}
                isOpen={latest.commentsOpen && rules?.open !== false}
                rules={rules}
                newsroomClock={clock}
                onPosted={handlePosted}
              />
            )}
          </LazyPart>
        </WhenNear>
      </ArticleView>
    </>
  );
}
