import { queryOptions } from '@tanstack/react-query';
import type { NewsSource } from '../api/source.ts';

const FRESH_MS = 5 * 60_000;

export function siteOptions(source: NewsSource) {
  return queryOptions({
    queryKey: ['site'],
    queryFn: ({ signal }) => source.site(signal),
    staleTime: FRESH_MS,
  });
}
