import type { QueryClient } from '@tanstack/react-query';
import type { NewsSource } from '../api/source.ts';
import type { Config } from './config.ts';
import { createQueryClient } from './query-client.ts';

/** What the routes and the view of one page share: made once at start, anew for each test. */
export interface Services {
  config: Config;
  source: NewsSource;
  queryClient: QueryClient;
}

/** @param retryDelayMs the first wait before a retry; tests cannot wait as long as a reader would */
export function createServices(
  config: Config,
  source: NewsSource,
  retryDelayMs?: number,
): Services {
  return { config, source, queryClient: createQueryClient(retryDelayMs) };
}
