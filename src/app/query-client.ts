import { QueryClient } from '@tanstack/react-query';
import { SourceError } from '../api/source.ts';

const RETRIES = 2;
const FIRST_DELAY_MS = 1000;
const LONGEST_DELAY_MS = 20_000;

/**
 * The one retry policy: what may succeed later is asked for again, at the newsroom's own pace where
 * it names one; what cannot succeed never is. Requests go out offline too, so that a reader is told.
 */
export function createQueryClient(firstDelayMs = FIRST_DELAY_MS): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: (failures, error) =>
          failures < RETRIES && error instanceof SourceError && error.isWorthRetrying,
        retryDelay: (failures, error) => {
          const asked = error instanceof SourceError ? (error.retryAfter ?? 0) * 1000 : 0;
          return Math.min(Math.max(asked, firstDelayMs * 2 ** failures), LONGEST_DELAY_MS);
        },
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
