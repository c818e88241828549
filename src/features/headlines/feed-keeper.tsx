import { type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { definePart, LazyPart } from '../../ui/lazy-part.tsx';
import { answerMoves } from './feed-moves.ts';
import type { FeedRow } from './feed-rows.ts';
import type { FeedView } from './feed-view.ts';
import { KeepPlace } from './keep-place.tsx';
import { type ReachDesk, reachLink } from './reach-link.ts';
import { scrollerOf } from './scroller-of.ts';

const feedWindow = definePart(async () => (await import('./feed-window.tsx')).FeedWindow);

export interface FeedKeeperProps {
  root: RefObject<HTMLElement | null>;
  rows: readonly FeedRow[];
  view: FeedView | undefined;
  /** True where not every row is on the page. */
  isLong: boolean;
  openSlug: string | undefined;
  desk: RefObject<ReachDesk>;
  onView: (view: FeedView) => void;
}

/** Puts a headline on the page; undefined where they all are. */
export type Show = RefObject<((id: string) => void) | undefined>;

/** What a list needs once its reader moves: their place kept, keys that reach every headline, a window on long lists. */
export function FeedKeeper(props: FeedKeeperProps) {
  const [list] = useState(() => props.root.current);
  return list && <Keeper {...props} list={list} />;
}

function Keeper({ list, ...props }: FeedKeeperProps & { list: HTMLElement }) {
  const { rows, view, isLong, openSlug, desk, onView } = props;
  const scroller = useScroller(list);
  const show: Show = useRef(undefined);
  useFeedKeys(list, rows, show);
  useDesk(list, desk, show);
  return (
    <>
      <KeepPlace list={list} scroller={scroller} />
      {isLong && (
        <LazyPart part={feedWindow}>
          {(FeedWindow) => (
            <FeedWindow
              list={list}
              scroller={scroller}
              rows={rows}
              view={view}
              openSlug={openSlug}
              show={show}
              onView={onView}
            />
          )}
        </LazyPart>
      )}
    </>
  );
}

/** A column beside the article, the whole page on a phone: with the screen it changes. */
function useScroller(list: HTMLElement): Element {
  const [scroller, setScroller] = useState(() => scrollerOf(list));
  useEffect(() => {
    setScroller(scrollerOf(list));
    // Before the next frame, in which the list would stand at its top.
    const handleResize = () => flushSync(() => setScroller(scrollerOf(list)));
    window.addEventListener('resize', handleResize);
    return () => window.removeEventListener('resize', handleResize);
  }, [list]);
  return scroller;
}

/** Answers who asks for a headline, also who asked before. */
function useDesk(list: HTMLElement, desk: RefObject<ReachDesk>, show: Show): void {
  useEffect(() => {
    const place = desk.current;
    const answer = () => {
      const [id, how] = place.asked ?? [];
      place.asked = undefined;
      if (id !== undefined) reachLink(list, id, how, show.current);
    };
    place.answer = answer;
    queueMicrotask(answer);
    return () => {
      place.answer = undefined;
    };
  }, [list, desk, show]);
}

/** `Home` and `End`, `Tab` over the edge of the window, and what the keyboard map asks for. */
function useFeedKeys(list: HTMLElement, rows: readonly FeedRow[], show: Show): void {
  const latest = useRef(rows);
  useEffect(() => {
    latest.current = rows;
  }, [rows]);
  useEffect(() => {
    const ending = new AbortController();
    const idAt = (position: number) => {
      const row = latest.current.find(
        (row) => row.kind === 'headline' && row.position === position,
      );
      return row?.key;
    };
    const reach = (id: string | undefined) => {
      if (id === undefined) return false;
      reachLink(list, id, { focus: true }, show.current);
      return true;
    };
    const lastId = () => latest.current.findLast(({ kind }) => kind === 'headline')?.key;
    const handleKey = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'Home' && reach(idAt(1))) event.preventDefault();
      else if (event.key === 'End' && reach(lastId())) event.preventDefault();
      else if (event.key === 'Tab' && event.target instanceof Element) {
        // The browser goes on to the next link, once that is there.
        const next = idAt(positionOf(event.target) + (event.shiftKey ? -1 : 1));
        if (next !== undefined) show.current?.(next);
      }
    };
    list.addEventListener('keydown', handleKey, { signal: ending.signal });
    answerMoves(
      list,
      (link, step) => reach(idAt(step === 0 ? 1 : positionOf(link) + step)),
      ending.signal,
    );
    return () => ending.abort();
  }, [list, show]);
}

function positionOf(link: Element): number {
  return Number(link.closest('[aria-posinset]')?.getAttribute('aria-posinset') ?? Number.NaN);
}
