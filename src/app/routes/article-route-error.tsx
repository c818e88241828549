import { useEffect, useEffectEvent } from 'react';
import { useRevalidator, useRouteError } from 'react-router';
import { SourceError } from '../../api/source.ts';
import { ArticleFailure } from '../../features/article/article-failure.tsx';
import { DocumentTitle } from '../document-title.tsx';
import { PageError } from '../page-error.tsx';

/** What the article's place says when the article could not be had; the rest of the page stands. */
export function ArticleRouteError() {
  const error = useRouteError();
  const revalidator = useRevalidator();
  const retry = useEffectEvent(() => void revalidator.revalidate());
  useEffect(() => {
    const onOnline = () => retry();
    window.addEventListener('online', onOnline);
    return () => window.removeEventListener('online', onOnline);
  }, []);
  if (!(error instanceof SourceError)) return <PageError />;
  return (
    <>
      <DocumentTitle />
      <ArticleFailure
        error={error}
        isRetrying={revalidator.state === 'loading'}
        onRetry={() => void revalidator.revalidate()}
      />
    </>
  );
}
