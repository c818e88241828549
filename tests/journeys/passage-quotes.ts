import type { QueryClient } from '@tanstack/react-query';
import { act } from '@testing-library/react';
import type { Quote } from '../../src/api/model.ts';
import {
  type Placement,
  placementsOptions,
} from '../../src/features/comments/passages/placements-queries.ts';
import { leadArticle } from './comments-section.ts';

const context = {
  prefix: 'conjointement, bénéficiant d’un ',
  suffix: '. Elle élargit les axes de coopé',
};

/** Words of the lead. */
export const standing: Quote = {
  exact: 'financement cumulé d’environ un million d’euros',
  ...context,
  start: 695,
  end: 742,
};

/** What the lead says in other words. */
export const changed: Quote = {
  ...standing,
  exact: 'financement global d’environ un million d’euros',
};

/** What the lead does not say any more. */
export const gone: Quote = {
  exact: 'un accord conclu pour trois ans, renouvelable une fois',
  prefix: 'Les deux régions ont annoncé ',
  suffix: ', sans en donner le détail.',
};

/** What whoever looks for the passages of the lead has found, by the comments’ ids. */
export async function tellPlacements(
  { queryClient }: { queryClient: QueryClient },
  placements: Record<string, Placement>,
) {
  const { queryKey } = placementsOptions(leadArticle().id);
  await act(async () => {
    queryClient.setQueryData(queryKey, new Map(Object.entries(placements)));
    // What the client has is told at the end of the task.
    await new Promise((told) => setTimeout(told));
  });
}
