import { useEffect, useEffectEvent } from 'react';

const AFTER_MS = 30_000;

/** What did not come, and leaves no gap, is asked for again after a while. */
export function RetryLater({ onRetry }: { onRetry: () => void }) {
  const handleRetry = useEffectEvent(onRetry);
  useEffect(() => {
    const timer = setTimeout(handleRetry, AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return null;
}
