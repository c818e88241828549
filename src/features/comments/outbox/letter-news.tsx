import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from '../../../i18n/translation.tsx';
import { draftsSlot } from '../writing/comment-drafts.ts';
import type { Letter, LetterState } from './letter.ts';
import styles from './letter-news.module.css';

interface LetterNewsProps {
  letters: readonly Letter[];
  /** The newsroom has one comment more. */
  onPosted: () => void;
}

type News = 'com.sending' | 'com.queued' | 'com.held' | 'com.published' | 'com.duplicate';

/** Says what became of the reader's words, once, as it happens; what went wrong is said where they stand. */
export function LetterNews({ letters, onPosted }: LetterNewsProps) {
  const { t } = useTranslation();
  const before = useRef<readonly Letter[]>(undefined);
  const [news, setNews] = useState<News>();
  const [here] = useState(() => Date.now());
  const handlePosted = useEffectEvent(onPosted);
  useEffect(() => {
    const last = before.current;
    before.current = letters;
    if (!last || last === letters) return;
    const latest = newsOf(last, letters, here);
    setNews(latest);
    if (latest === 'com.published') handlePosted();
  }, [letters, here]);
  return (
    // Where words wait, their row says so; what became of them may be out of sight.
    <p className={isOnTheWay(news) ? 'vh' : styles.news} role="status">
      {news && t(news)}
    </p>
  );
}

function isOnTheWay(news: News | undefined): boolean {
  return news === 'com.sending' || news === 'com.queued';
}

/** @param here since when the reader is here (milliseconds since the epoch): what was before is no news */
function newsOf(
  before: readonly Letter[],
  letters: readonly Letter[],
  here: number,
): News | undefined {
  const last = new Map(before.map((letter) => [letter.key, letter.state]));
  const now = new Set(letters.map(({ key }) => key));
  const fates = letters.map(({ key, state }) => fateOf(last.get(key), state, here));
  const gone = before.find(
    (letter) => letter.state.kind === 'waiting' && !now.has(letter.key) && !isTakenBack(letter),
  );
  return gone ? 'com.duplicate' : fates.findLast((fate) => fate !== undefined);
}

function fateOf(
  before: LetterState | undefined,
  state: LetterState,
  here: number,
): News | undefined {
  if (state.kind === 'waiting') {
    if (!navigator.onLine) return 'com.queued';
    return state.failure ? undefined : 'com.sending';
  }
  if (state.kind === 'refused') return undefined;
  if (!before && state.takenAt < here) return undefined;
  const { status } = state.answer;
  if (before?.kind === 'taken' && before.answer.status === status) return undefined;
  if (state.isDuplicate) return 'com.duplicate';
  return status === 'pending' ? 'com.held' : 'com.published';
}

/** Its words are a draft again, below what they answered or, where that is gone, elsewhere. */
function isTakenBack({ comment }: Letter): boolean {
  return draftsSlot.read().some(({ text }) => text.includes(comment.text));
}
