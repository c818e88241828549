import { useEffect, useEffectEvent, useState } from 'react';
import { FRESH_MS } from '../features/headlines/headlines-queries.ts';
import { definePart, LazyPart } from '../ui/lazy-part.tsx';

const newsFollower = definePart(async () => (await import('./news-follower.tsx')).NewsFollower);

const RETRY_MS = 30_000;

/** A reader who does one of these may soon move the list. */
const SIGNS = ['pointerdown', 'keydown', 'scroll', 'wheel', 'touchstart'] as const;

/**
 * Follows the newsroom. What has just come is fresh for a while, in which nothing is due: the code that
 * follows is loaded after it, or at the reader's first sign.
 */
export function LiveNews() {
  const [isDue, setIsDue] = useState(false);
  useEffect(() => {
    const ending = new AbortController();
    const begin = () => {
      ending.abort();
      setIsDue(true);
    };
    const timer = setTimeout(begin, FRESH_MS);
    const options = { signal: ending.signal, capture: true, passive: true };
    for (const sign of SIGNS) window.addEventListener(sign, begin, options);
    return () => {
      clearTimeout(timer);
      ending.abort();
    };
  }, []);
  return (
    isDue && (
      <LazyPart part={newsFollower} failed={(retry) => <Again onDue={retry} />}>
        {(NewsFollower) => <NewsFollower />}
      </LazyPart>
    )
  );
}

/** What did not come is asked for again after a while. */
function Again({ onDue }: { onDue: () => void }) {
  const retry = useEffectEvent(onDue);
  useEffect(() => {
    const timer = setTimeout(retry, RETRY_MS);
    return () => clearTimeout(timer);
  }, []);
  return null;
}
