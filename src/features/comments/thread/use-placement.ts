import { useQuery } from '@tanstack/react-query';
import { type Placement, placementsOptions } from '../passages/placements-queries.ts';

/**
 * What became of the passage that a comment, or a letter by its key, speaks of; undefined while that is
 * not known. Only another answer for this one is a reason to render again.
 */
export function usePlacement(articleId: string, id: string): Placement | undefined {
  const { data } = useQuery({
    ...placementsOptions(articleId),
    enabled: false,
    select: (placements) => placements.get(id),
  });
  return data;
}
