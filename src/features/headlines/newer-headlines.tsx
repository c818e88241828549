import { useQueryClient } from '@tanstack/react-query';
import {
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { useSource } from '../../api/source-context.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { changeFollowing, useFollowing } from './following.ts';
import { followingOptions, headlinesOptions } from './headlines-queries.ts';
import { headlinesOf, topOf } from './known-headlines.ts';
import styles from './newer-headlines.module.css';
import { PullToRefresh } from './pull-to-refresh.tsx';
import { askFor, linkOf, type ReachDesk } from './reach-link.ts';
import { scrollerOf, viewOf } from './scroller-of.ts';
import { slideIn } from './slide-in.ts';
import { useIsAmong } from './use-is-among.ts';

interface NewerHeadlinesProps {
  /** How many have come since the reader saw the top of the list. */
  arrived: number;
  /** True where they are in the list already. */
  isOpen: boolean;
  desk: RefObject<ReachDesk>;
}

/** A headline that the reader was at, and how far below the top of the view it stood, in pixels. */
interface LeftAt {
  id: string;
  top: number;
}

/**
 * What has come above the list. At its top it comes in by itself; elsewhere, paused or with the
 * keyboard in the list it waits for a press, which goes up, and can be taken back.
 */
export function NewerHeadlines(props: NewerHeadlinesProps) {
  const { arrived, isOpen, desk } = props;
  const count = isOpen ? 0 : arrived;
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const [leftAt, setLeftAt] = useState<LeftAt[]>();
  const [goingTo, setGoingTo] = useState<string>();
  const [show, isThere] = useShow();
  useComeIn(props, place, show);

  const handleShow = () => {
    setLeftAt(headlinesInView(place.current));
    setGoingTo(show());
  };
  // Once it is there, and the list has kept the old place: however far down, the very top.
  useEffect(() => {
    const list = place.current?.parentElement;
    if (goingTo === undefined || !list) return;
    if (count > 0 && !linkOf(list, goingTo)) return;
    setGoingTo(undefined);
    askFor(desk.current, goingTo, { focus: true, top: Number.POSITIVE_INFINITY });
  }, [goingTo, count, desk]);
  const handleResume = () => {
    const there = leftAt?.find(({ id }) => isThere(id));
    // The way back has taken room at the top.
    flushSync(() => setLeftAt(undefined));
    if (there) askFor(desk.current, there.id, { focus: true, top: there.top });
  };
  return (
    <div ref={place} className={styles.place}>
      <PullToRefresh place={place} />
      {count > 0 ? (
        <button type="button" className={styles.pill} data-key="newer" onClick={handleShow}>
          {t('newer.count', { n: count })}
        </button>
      ) : (
        leftAt && (
          <button type="button" className={styles.pill} data-look="back" onClick={handleResume}>
            {t('newer.resume')}
          </button>
        )
      )}
    </div>
  );
}

/** Shows the whole list from its top, and gives the id of its newest headline; and tells whether it has one. */
function useShow(): [show: () => string | undefined, isThere: (id: string) => boolean] {
  const queryClient = useQueryClient();
  const { queryKey } = headlinesOptions(useSource());
  const show = () => {
    const known = queryClient.getQueryData(queryKey);
    const { held } = queryClient.getQueryData(followingOptions().queryKey) ?? {};
    changeFollowing(queryClient, { seen: topOf(known), held: held && known });
    return headlinesOf(known)[0]?.id;
  };
  const isThere = (id: string) =>
    headlinesOf(queryClient.getQueryData(queryKey)).some((headline) => headline.id === id);
  return [show, isThere];
}

/** Lets in what comes while the reader is at the top, and all of it where they come back to the list there. */
function useComeIn(
  { arrived, isOpen }: NewerHeadlinesProps,
  place: RefObject<HTMLElement | null>,
  show: () => void,
): void {
  const queryClient = useQueryClient();
  const isAmong = useIsAmong(place);
  const { held, isFollowed } = useFollowing();
  // What was there before the list was followed was not awaited at its top.
  const [isWaiting, setIsWaiting] = useState(arrived > 0 && !isFollowed);
  const wasSeen = useRef(false);
  const mayComeIn = isAmong === false && !held;
  useLayoutEffect(() => {
    const isBack = isAmong === undefined && wasSeen.current;
    wasSeen.current ||= isAmong !== undefined;
    if (arrived === 0 || isBack) setIsWaiting(false);
    else if (isAmong !== undefined && !mayComeIn) setIsWaiting(true);
  }, [arrived, isAmong, mayComeIn]);
  const isToOpen = mayComeIn && !isWaiting;
  useLayoutEffect(() => {
    changeFollowing(queryClient, { isOpen: isToOpen });
  }, [queryClient, isToOpen]);

  // They are on the page already.
  const letIn = useEffectEvent(() => {
    if (place.current?.parentElement) slideIn(place.current.parentElement, arrived);
    show();
  });
  const hasComeIn = isOpen && arrived > 0;
  useLayoutEffect(() => {
    if (hasComeIn) letIn();
  }, [hasComeIn]);
}

/** Not the open one, which sticks to the top. */
const IN_ITS_PLACE = '[data-headline]:not([aria-current])';

/** The headlines in sight below `place`, which stands at the top of the list; undefined at that very top. */
function headlinesInView(place: HTMLElement | null): LeftAt[] | undefined {
  const list = place?.parentElement;
  if (!list || scrollerOf(list).scrollTop <= 0) return undefined;
  const edge = place.getBoundingClientRect().top;
  const view = viewOf(scrollerOf(list));
  return [...list.querySelectorAll<HTMLElement>(IN_ITS_PLACE)].flatMap((link) => {
    const { top } = link.getBoundingClientRect();
    const { headline: id } = link.dataset;
    const isInView = top >= edge && top <= view.bottom;
    return id !== undefined && isInView ? [{ id, top: top - view.top }] : [];
  });
}
