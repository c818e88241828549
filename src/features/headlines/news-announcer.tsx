import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useSource } from '../../api/source-context.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { useFollowing } from './following.ts';
import { headlinesOptions } from './headlines-queries.ts';
import { countNewer, topOf } from './known-headlines.ts';

/** At most once in so many milliseconds. */
const EVERY_MS = 60_000;
/** So often it is looked whether it may be said. */
const LOOK_MS = 1000;

/** Says to a screen reader how many headlines have come, in batches, and never to one who is writing. */
export function NewsAnnouncer() {
  const { t } = useTranslation();
  const { held } = useFollowing();
  const { data: known } = useQuery({ ...headlinesOptions(useSource()), enabled: false });
  const [told, setTold] = useState({ top: topOf(known), at: 0, words: '' });
  // An empty list has no top.
  const top = told.top.length === 0 ? topOf(known) : told.top;
  if (top.length > 0 && top !== told.top) setTold({ ...told, top });
  const count = held ? 0 : countNewer(known, told.top);

  useEffect(() => {
    if (count === 0) return;
    const timer = setInterval(() => {
      const at = Date.now();
      if (isWriting() || Math.abs(at - told.at) < EVERY_MS) return;
      setTold({ top: topOf(known), at, words: t('newer.count', { n: count }) });
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, [count, known, told, t]);
  return (
    <p className="vh" role="status">
      <span key={told.at}>{told.words}</span>
    </p>
  );
}

function isWriting(): boolean {
  return document.activeElement?.matches('input, textarea, [contenteditable]') === true;
}
