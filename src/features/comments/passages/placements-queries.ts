import { queryOptions, skipToken } from '@tanstack/react-query';
import type { Found } from './matching/place-quotes.ts';

/** What became of a passage in the article as it is read: as it was, found again, or gone. */
export type Placement = 'exact' | 'changed' | 'gone';

/**
 * Where the quotations of an article's comments are, by the comment's id; one without an entry is not
 * known yet. Nothing asks for it: whoever looks for the passages on the page writes it.
 */
export function placementsOptions(articleId: string) {
  return queryOptions<ReadonlyMap<string, Placement>>({
    queryKey: ['placements', articleId],
    queryFn: skipToken,
    staleTime: Number.POSITIVE_INFINITY,
    // Maps are not to be merged.
    structuralSharing: false,
  });
}

/** What was found of a quotation; undefined where it is not known yet. */
export function placementOf(match: Found | 'unknown'): Placement | undefined {
  if (match === 'unknown') return undefined;
  if (!match) return 'gone';
  return match.isExact ? 'exact' : 'changed';
}
