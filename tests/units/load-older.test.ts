import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import type { Headline, Page } from '../../src/api/model.ts';
import type { HeadlineFilter, NewsSource } from '../../src/api/source.ts';
import { changeFollowing } from '../../src/features/headlines/following.ts';
import {
  followingOptions,
  headlinesOptions,
} from '../../src/features/headlines/headlines-queries.ts';
import { headlinesOf, knownFrom } from '../../src/features/headlines/known-headlines.ts';
import { loadOlder } from '../../src/features/headlines/load-older.ts';
import { brief } from './follow-list.ts';
import { silentSource } from './silent-source.ts';

const OLDER: Page<Headline> = { items: [brief('b', 2), brief('a', 1)], dropped: 0 };
const NEWEST: Page<Headline> = { items: [brief('d', 4), brief('c', 3)], dropped: 0, next: 'x' };

const ids = (list: Parameters<typeof headlinesOf>[0]) => headlinesOf(list).map(({ id }) => id);

function lists(filter: HeadlineFilter = {}) {
  const queryClient = new QueryClient();
  const source: NewsSource = {
    ...silentSource,
    headlines: () => Promise.resolve(OLDER),
  };
  const { queryKey } = headlinesOptions(source, filter);
  queryClient.setQueryData(queryKey, knownFrom(NEWEST), { updatedAt: 1000 });
  return {
    load: () => loadOlder(queryClient, source, filter, 'x'),
    hold: (held = knownFrom(NEWEST)) => changeFollowing(queryClient, { held }),
    state: () => queryClient.getQueryState(queryKey),
    held: () => queryClient.getQueryData(followingOptions().queryKey)?.held,
  };
}

describe('older headlines', () => {
  it('come below the list, which is as fresh as it was', async () => {
    const { load, state, held } = lists();
    await load();
    expect(ids(state()?.data)).toEqual(['d', 'c', 'b', 'a']);
    expect(state()?.dataUpdatedAt).toBe(1000);
    expect(held()).toBeUndefined();
  });

  it('come below a list that is held still', async () => {
    const { load, hold, held } = lists();
    hold();
    await load();
    expect(ids(held())).toEqual(['d', 'c', 'b', 'a']);
  });

  it('fill a hole in a list that is held still, and are not asked for again', async () => {
    const { load, hold, held } = lists();
    const [run] = knownFrom(NEWEST).runs;
    hold({ runs: [...(run ? [run] : []), { items: [brief('a', 1)] }], dropped: 0 });
    await load();
    expect(ids(held())).toEqual(['d', 'c', 'b', 'a']);
    expect(held()?.runs.map(({ next }) => next)).toEqual([undefined]);
  });

  it('of a part of the list leave the whole list that is held as it is', async () => {
    const { load, hold, state, held } = lists({ section: 'sport' });
    hold();
    await load();
    expect(ids(state()?.data)).toEqual(['d', 'c', 'b', 'a']);
    expect(ids(held())).toEqual(['d', 'c']);
  });
});
