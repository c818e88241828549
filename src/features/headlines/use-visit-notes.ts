import { useEffect } from 'react';
import { useFollowing } from './following.ts';
import { noteVisit } from './last-visit.ts';

/** A page that ends without a word was here until a minute ago at most. */
const EVERY_MS = 60_000;

/** Notes what the reader has seen of the list, for their next visit. */
export function useVisitNotes(): void {
  const { seen } = useFollowing();
  useEffect(() => {
    if (!seen?.length) return;
    const note = () => noteVisit(seen);
    const ending = new AbortController();
    const timer = setInterval(() => document.visibilityState === 'visible' && note(), EVERY_MS);
    document.addEventListener('visibilitychange', note, { signal: ending.signal });
    note();
    return () => {
      clearInterval(timer);
      ending.abort();
    };
  }, [seen]);
}
