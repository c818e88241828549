import type { QueryClient } from '@tanstack/react-query';
import { createContractSource } from '../api/contract/contract-source.ts';
import type { NewsSource } from '../api/source.ts';
import type { Config } from './config.ts';
import { createQueryClient } from './query-client.ts';

/** What the routes and the view of one page share: made once at start, anew for each test. */
export interface Services {
  config: Config;
  source: NewsSource;
  queryClient: QueryClient;
}

/** @param pace shorter waits, for tests that cannot wait as long as a reader would */
export function createServices(
  config: Config,
  pace: { timeoutMs?: number; retryDelayMs?: number } = {},
): Services {
  return {
    config,
    source: createContractSource(config.url, pace.timeoutMs),
    queryClient: createQueryClient(pace.retryDelayMs),
  };
}
