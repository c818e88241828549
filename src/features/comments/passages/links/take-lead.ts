import type { QueryClient } from '@tanstack/react-query';

const led = new WeakMap<QueryClient, string>();

/**
 * True for the first who asks to lead the reader to what a visit is about, and for nobody after: a
 * passage that was waited for too long may be found when the reader was led to its comment.
 */
export function takeLead(queryClient: QueryClient, visit: string): boolean {
  const isFirst = led.get(queryClient) !== visit;
  led.set(queryClient, visit);
  return isFirst;
}
