import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from '../../../i18n/translation.tsx';
import { draftsSlot, draftText } from '../writing/comment-drafts.ts';
import { placeOf } from '../writing/draft-place.ts';
import type { Letter, LetterState } from './letter.ts';
import styles from './letter-news.module.css';

interface LetterNewsProps {
  letters: readonly Letter[];
  /** The newsroom has one comment more. */
  onPosted: () => void;
}

type OnTheWay = 'com.sending' | 'com.queued' | 'com.queuedAgain';
type News = OnTheWay | 'com.held' | 'com.published' | 'com.duplicate';

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

function isOnTheWay(news: News | undefined): news is OnTheWay {
  return news === 'com.sending' || news === 'com.queued' || news === 'com.queuedAgain';
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
    if (!navigator.onLine) return state.isOut ? 'com.queuedAgain' : 'com.queued';
    return isGoing(state) ? 'com.sending' : undefined;
  }
  if (state.kind === 'refused') return undefined;
  if (!before && state.takenAt < here) return undefined;
  const { status } = state.answer;
  if (before?.kind === 'taken' && before.answer.status === status) return undefined;
  if (state.isDuplicate) return 'com.duplicate';
  return status === 'pending' ? 'com.held' : 'com.published';
}

/** What waited for the network goes with it. */
function isGoing({ failure }: LetterState & { kind: 'waiting' }): boolean {
  return !failure || (failure.kind === 'unsent' && failure.message === 'com.notSentOffline');
}

/** Its words are a draft again, below what they answered or, where that is gone, under the article. */
function isTakenBack(letter: Letter): boolean {
  const { comment, state } = letter;
  if (state.kind === 'waiting' && state.isOut) return false;
  const { text } = comment;
  const place = placeOf(letter);
  const drafts = draftsSlot.read();
  return [place, { ...place, parentId: undefined }].some((one) => {
    const draft = draftText(drafts, one);
    return draft === text || draft.endsWith(`\n\n${text}`);
  });
}
