import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Headline } from '../api/model.ts';
import { useSource } from '../api/source-context.ts';
import { articleOptions } from '../features/article/article-queries.ts';
import { findLetters } from '../features/comments/outbox/find-letters.ts';
import { outboxSlot } from '../features/comments/outbox/outbox-slot.ts';
import { changeFollowing, useFollowing } from '../features/headlines/following.ts';
import { headlinesOptions } from '../features/headlines/headlines-queries.ts';
import { topOf } from '../features/headlines/known-headlines.ts';
import { followHeadlines } from '../features/headlines/live-headlines.ts';
import { NewsAnnouncer } from '../features/headlines/news-announcer.tsx';
import { useVisitNotes } from '../features/headlines/use-visit-notes.ts';
import { definePart, LazyPart } from '../ui/lazy-part.tsx';
import { useSlot } from '../ui/use-slot.ts';
import { siteOptions } from './site-queries.ts';

const outboxKeeper = definePart(
  async () => (await import('../features/comments/outbox/outbox-keeper.tsx')).OutboxKeeper,
);

/** Keeps the list as the newsroom has it, and an open article as new as the list says; tells what came. */
export function NewsFollower() {
  const queryClient = useQueryClient();
  const source = useSource();
  const { data: known } = useQuery({ ...headlinesOptions(source), enabled: false });
  const { isFollowed, seen } = useFollowing();
  const hasLetters = useHasBeen(useSlot(outboxSlot));
  useVisitNotes();

  useEffect(() => void findLetters(), []);

  useEffect(() => {
    if (!known) return;
    const top = topOf(known);
    const isFirst = !seen?.length && top.length > 0;
    if (!isFollowed || isFirst) {
      changeFollowing(queryClient, { isFollowed: true, seen: isFirst ? top : (seen ?? top) });
    }
  }, [queryClient, known, isFollowed, seen]);

  useEffect(() => {
    const handleChange = (before: Headline, after: Headline | undefined) => {
      const { queryKey } = articleOptions(source, before.slug);
      const article = queryClient.getQueryData(queryKey);
      const isSame = article?.title === after?.title && article?.updatedAt === after?.updatedAt;
      if (article && !isSame) void queryClient.invalidateQueries({ queryKey });
    };
    const { queryKey: siteKey } = siteOptions(source);
    const live = () => queryClient.getQueryData(siteKey)?.live;
    return followHeadlines({ queryClient, source, live, onChange: handleChange });
  }, [queryClient, source]);
  return (
    <>
      <NewsAnnouncer />
      {hasLetters && <LazyPart part={outboxKeeper}>{(OutboxKeeper) => <OutboxKeeper />}</LazyPart>}
    </>
  );
}

/** True from the first time on that `now` is. */
function useHasBeen(now: boolean): boolean {
  const [hasBeen, setHasBeen] = useState(now);
  if (now && !hasBeen) setHasBeen(true);
  return hasBeen || now;
}
