import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { Quote } from '../../../api/model.ts';
import { useSource } from '../../../api/source-context.ts';
import { inIdleSlices, whenIdle } from '../../../lib/idle.ts';
import { useLetters } from '../use-letters.ts';
import { type Discussion, discussionOf } from './discussion.ts';
import { createQuoteFinder, loadSearch, type QuoteFinder } from './matching/place-quotes.ts';
import { passageCommentsOptions } from './passage-comments-queries.ts';
import { type Passage, passagesOf } from './passages.ts';
import { placementOf, placementsOptions } from './placements-queries.ts';
import { normalForm } from './text/normal-form.ts';
import type { TextView } from './text/text-view.ts';
import { useBegunPassages } from './use-begun-passages.ts';

const NONE: readonly Quote[] = [];

/** Longer threads than this, in pages, are looked through as far as the reader goes. */
const MOST_PAGES = 10;

/** What is known of the passages of a text; the same object as long as nothing more is. */
export interface KnownPassages extends Pick<QuoteFinder, 'look' | 'find'> {
  view: TextView;
  passages: readonly Passage[];
  discussion: Discussion;
}

/**
 * The passages of an article that are spoken of, as far as its comments are here and were looked for.
 * @param newsroom without comments none are asked for; where it takes none, nothing that was begun can
 * be gone on with
 */
export function usePassages(
  articleId: string,
  view: TextView,
  { hasComments, isOpen }: { hasComments: boolean; isOpen: boolean },
): KnownPassages {
  const options = passageCommentsOptions(useSource(), articleId);
  const query = useInfiniteQuery({ ...options, enabled: hasComments });
  const letters = useLetters(articleId);
  useAllPages(query, query.data?.pages.length ?? 0);

  const comments = useMemo(
    () => query.data?.pages.flatMap(({ items }) => items) ?? [],
    [query.data],
  );
  const discussion = useMemo(() => discussionOf(comments, letters), [comments, letters]);
  const { quoting } = discussion;
  const drafts = useBegunPassages(articleId, letters);
  const begun = isOpen ? drafts : NONE;
  const quotes = useMemo(() => [...quoting.map(({ quote }) => quote), ...begun], [quoting, begun]);
  const places = usePlaces(view, quotes);
  const passages = useMemo(
    () => passagesOf({ quoting, begun }, view.blocks, places.look),
    [view, places, quoting, begun],
  );

  const queryClient = useQueryClient();
  useEffect(() => {
    if (quoting.length === 0) return;
    queryClient.setQueryData(placementsOptions(articleId).queryKey, (before) => {
      const known = quoting.flatMap(({ id, quote }) => {
        // Until it is found again, it is where it was.
        const placement = placementOf(places.look(quote)) ?? before?.get(id);
        return placement ? [[id, placement] as const] : [];
      });
      return new Map(known);
    });
  }, [queryClient, articleId, quoting, places]);

  return useMemo(
    () => ({ view, passages, discussion, look: places.look, find: places.finder.find }),
    [view, passages, discussion, places],
  );
}

/** Where quotations are, as far as it is known: another object when more is. */
interface Places {
  finder: QuoteFinder;
  look: QuoteFinder['look'];
}

/** Finds at once what stands as it was, and the rest while the page is idle. */
function usePlaces(view: TextView, quotes: readonly Quote[]): Places {
  const first = useMemo(() => placesOf(createQuoteFinder(normalForm(view.text))), [view]);
  const unknown = useMemo(
    () => quotes.filter((quote) => first.look(quote) === 'unknown'),
    [first, quotes],
  );
  const canSearch = useSearch(unknown.length > 0);
  const [later, setLater] = useState<Places>();
  useEffect(() => {
    if (!canSearch || unknown.length === 0) return;
    const { finder } = first;
    return inIdleSlices(searches(finder, unknown), () => setLater(placesOf(finder)));
  }, [canSearch, first, unknown]);
  return later?.finder === first.finder ? later : first;
}

function* searches({ search }: QuoteFinder, quotes: readonly Quote[]): Generator<undefined> {
  for (const quote of quotes) yield* search(quote);
}

/** Until code that did not come is asked for again, in milliseconds. */
const RETRY_MS = 30_000;

/** Whether the code of the search is here; it is loaded when it is wanted. */
function useSearch(isWanted: boolean): boolean {
  const [isHere, setIsHere] = useState(false);
  useEffect(() => {
    if (!isWanted || isHere) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const load = () => {
      loadSearch().then(
        () => setIsHere(true),
        () => {
          timer = setTimeout(load, RETRY_MS);
        },
      );
    };
    load();
    return () => clearTimeout(timer);
  }, [isWanted, isHere]);
  return isHere;
}

const placesOf = (finder: QuoteFinder): Places => ({ finder, look: finder.look });

/** Comments on passages may stand on any page of the list: they are fetched one after another. */
function useAllPages(
  query: { hasNextPage: boolean; isFetching: boolean; isError: boolean; fetchNextPage(): unknown },
  pages: number,
): void {
  const isDue = query.hasNextPage && !query.isFetching && !query.isError && pages < MOST_PAGES;
  const fetchNext = useEffectEvent(() => void query.fetchNextPage());
  useEffect(() => {
    return isDue ? whenIdle(fetchNext) : undefined;
  }, [isDue]);
}
