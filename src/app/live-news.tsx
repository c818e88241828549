import { FRESH_MS } from '../features/headlines/headlines-queries.ts';
import { definePart, LazyPart } from '../ui/lazy-part.tsx';
import { RetryLater } from '../ui/retry-later.tsx';
import { useDue } from './use-due.ts';

const newsFollower = definePart(() =>
  import('./news-follower.tsx').then((part) => part.NewsFollower),
);

/**
 * Follows the newsroom. What has just come is fresh for a while, in which nothing is due: the code that
 * follows is loaded after it, or at the reader's first sign.
 */
export function LiveNews() {
  return (
    useDue(FRESH_MS) && (
      <LazyPart part={newsFollower} failed={(retry) => <RetryLater onRetry={retry} />}>
        {(NewsFollower) => <NewsFollower />}
      </LazyPart>
    )
  );
}
