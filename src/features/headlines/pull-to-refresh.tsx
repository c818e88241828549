import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { useSource } from '../../api/source-context.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { headlinesOptions } from './headlines-queries.ts';
import styles from './newer-headlines.module.css';
import { scrollerOf } from './scroller-of.ts';

/** A finger that has gone down by so many pixels at the top asks for the newest. */
const FAR = 80;
/** Less is a tap, or the beginning of something else. */
const SLACK = 12;

const WORDS = {
  pulled: 'newer.pull',
  far: 'newer.release',
  refreshing: 'newer.refreshing',
} as const;

/** Pulling down at the top of the list asks for the newest headlines, where one touches. */
export function PullToRefresh({ place }: { place: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { queryKey } = headlinesOptions(useSource());
  const [pull, setPull] = useState<keyof typeof WORDS>();

  const refresh = useEffectEvent(() => {
    setPull('refreshing');
    void queryClient.refetchQueries({ queryKey, exact: true }).finally(() => setPull(undefined));
  });

  useEffect(() => {
    const list = place.current?.parentElement;
    if (!list) return;
    const ending = new AbortController();
    const listen = { signal: ending.signal, passive: true };
    let from: number | undefined;
    let distance = 0;
    const begin = ({ touches: [touch, other] }: TouchEvent) => {
      const isAtTop = scrollerOf(list).scrollTop <= 0;
      from = isAtTop && touch && !other ? touch.clientY : undefined;
      distance = 0;
    };
    const move = ({ touches: [touch] }: TouchEvent) => {
      if (from === undefined || !touch) return;
      distance = touch.clientY - from;
      setPull(distance > FAR ? 'far' : distance > SLACK ? 'pulled' : undefined);
    };
    const end = ({ type }: TouchEvent) => {
      if (from === undefined) return;
      from = undefined;
      if (distance > FAR && type === 'touchend') refresh();
      else setPull(undefined);
    };
    list.addEventListener('touchstart', begin, listen);
    list.addEventListener('touchmove', move, listen);
    list.addEventListener('touchend', end, listen);
    list.addEventListener('touchcancel', end, listen);
    return () => ending.abort();
  }, [place]);

  return <p role="status">{pull && <span className={styles.pull}>{t(WORDS[pull])}</span>}</p>;
}
