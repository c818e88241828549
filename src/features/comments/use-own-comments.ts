import { useEffect, useState } from 'react';
import type { Site } from '../../api/model.ts';
import { useSource } from '../../api/source-context.ts';
import type { Letter } from './outbox/letter.ts';

interface OwnCommentsInput {
  articleId: string;
  letters: readonly Letter[];
  site: Site | undefined;
  /** The ids of the comments that the newsroom lists. */
  listed: ReadonlyMap<string, unknown>;
  /** When they were asked for; each time is an occasion to ask after one's own. */
  listedAt: number;
}

/** Keeps what is known of the reader's own comments true: asks after held and missing ones, forgets what is settled. */
export function useOwnComments(input: OwnCommentsInput): void {
  const { articleId, letters, site, listed, listedAt } = input;
  const source = useSource();
  const [here] = useState(() => Date.now());
  const hasTaken = letters.some(({ state }) => state.kind === 'taken');
  const editSeconds = site?.comments.editSeconds;
  useEffect(() => {
    if (!hasTaken || editSeconds === undefined || listedAt === 0) return;
    const ending = new AbortController();
    const ask = async () => {
      const [{ askAfter }, { tidyLetters }] = await Promise.all([
        import('./outbox/ask-after.ts'),
        import('./outbox/tidy-letters.ts'),
      ]);
      const listedIds = new Set(listed.keys());
      await tidyLetters({ listedIds, editSeconds, here, now: Date.now() });
      await askAfter(articleId, (id) => listedIds.has(id), source, undefined, ending.signal);
    };
    // What could not be asked now is asked the next time.
    ask().catch(() => undefined);
    return () => ending.abort();
  }, [articleId, source, hasTaken, editSeconds, here, listed, listedAt]);
}
