import { render } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import type { Headline } from '../../src/api/model.ts';
import { HeadlineFeed } from '../../src/features/headlines/headline-feed.tsx';
import type { Reading } from '../../src/features/headlines/headline-row.tsx';
import { loadFirstTranslation } from '../../src/i18n/load-translation.ts';
import { TranslationProvider } from '../../src/i18n/translation.tsx';

const translation = await loadFirstTranslation('fr');

/** Counts how often each title is read: a row reads it when it is rendered, and nothing else does. */
const reads = new Map<string, number>();

function headlineOf(n: number, title = `Titre ${n}`): Headline {
  const id = `id${n}`;
  const minute = new Date(Date.UTC(2025, 3, 23, 12, -n)).toISOString();
  return {
    ...{ id, slug: id, kind: 'brief', publishedAt: minute },
    get title() {
      reads.set(id, (reads.get(id) ?? 0) + 1);
      return title;
    },
  };
}

const READING: Reading = {
  contentLanguage: 'fr',
  openSlug: undefined,
  pendingSlug: undefined,
  read: new Set(),
  search: '',
  onIntent: () => {},
};

function feedOf(items: Headline[], reading = READING) {
  return (
    <TranslationProvider translation={translation}>
      <MemoryRouter>
        <HeadlineFeed
          desk={{ current: {} }}
          isFollowed={false}
          runs={[{ items }]}
          isPage={true}
          reading={reading}
        />
      </MemoryRouter>
    </TranslationProvider>
  );
}

/** The ids of the rows that `change` renders, beside the twenty that were there. */
function rendered(change: (items: Headline[]) => [Headline[], Reading?]): string[] {
  const items = Array.from({ length: 20 }, (_, n) => headlineOf(n + 1));
  const { rerender, unmount } = render(feedOf(items));
  expect(reads.size).toBe(20);
  reads.clear();
  rerender(feedOf(...change(items)));
  const ids = [...reads.keys()];
  unmount();
  reads.clear();
  return ids;
}

describe('what renders a row', () => {
  it.each<{ name: string; change: Parameters<typeof rendered>[0]; ids: string[] }>([
    { name: 'its coming', change: (items) => [[headlineOf(0), ...items]], ids: ['id0'] },
    {
      name: 'its change',
      change: (items) => [items.with(7, headlineOf(8, 'Un autre titre'))],
      ids: ['id8'],
    },
    {
      name: 'its opening, and the closing of another',
      change: (items) => [items, { ...READING, openSlug: 'id3' }],
      ids: ['id3'],
    },
    { name: 'nothing, where another goes', change: (items) => [items.toSpliced(4, 1)], ids: [] },
    {
      name: 'nothing, where the list is told the same again',
      change: (items) => [[...items], { ...READING, read: new Set() }],
      ids: [],
    },
  ])('$name', ({ change, ids }) => {
    expect(rendered(change)).toEqual(ids);
  });
});
