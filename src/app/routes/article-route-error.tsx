import { useEffect, useEffectEvent } from 'react';
import { useLocation, useNavigate, useNavigation, useRouteError } from 'react-router';
import { SourceError } from '../../api/source.ts';
import { ArticleFailure } from '../../features/article/article-failure.tsx';
import { definePart, LazyPart } from '../../ui/lazy-part.tsx';
import { DocumentTitle } from '../document-title.tsx';
import { PageError } from '../page-error.tsx';

const barredArticle = definePart(() =>
  import('../../features/article/barred-article.tsx').then((part) => part.BarredArticle),
);

/** What the article's place says when the article could not be had; the rest of the page stands. */
export function ArticleRouteError() {
  const error = useRouteError();
  const location = useLocation();
  const navigate = useNavigate();
  const isRetrying = useNavigation().state === 'loading';
  // Not a revalidation: the router's error boundary misses one that is over before it was painted.
  const handleRetry = () => void navigate(location, { replace: true, preventScrollReset: true });
  const retry = useEffectEvent(handleRetry);
  useEffect(() => {
    const onOnline = () => retry();
    window.addEventListener('online', onOnline);
    return () => window.removeEventListener('online', onOnline);
  }, []);
  if (!(error instanceof SourceError)) return <PageError />;
  const { fault } = error;
  const failure = <ArticleFailure error={error} isRetrying={isRetrying} onRetry={handleRetry} />;
  return (
    <>
      <DocumentTitle />
      {fault.kind === 'barred' ? (
        <LazyPart part={barredArticle} failed={() => failure}>
          {(BarredArticle) => <BarredArticle reason={fault.reason} onRetry={handleRetry} />}
        </LazyPart>
      ) : (
        failure
      )}
    </>
  );
}
