import {
  type Dispatch,
  type RefObject,
  startTransition,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { definePart, LazyPart } from '../../../ui/lazy-part.tsx';
import { useHydrated } from '../../../ui/use-hydrated.ts';
import { useBegunAnswers } from '../writing/use-begun-answers.ts';
import { ChangedPassages } from './changed-passages.tsx';
import { CommentRow } from './comment-row.tsx';
import styles from './comment-thread.module.css';
import { anchorOf, rowId } from './row-id.ts';
import type { ThreadRow } from './thread.ts';
import type { ThreadAction, ThreadSetting, ThreadState } from './thread-state.ts';
import { itemsOf, type ThreadView, WHOLE_UP_TO } from './thread-view.ts';
import { type Goal, useReach } from './use-reach.ts';

const threadWindow = definePart(async () => (await import('./thread-window.tsx')).ThreadWindow);

/** As many as a tall screen has. */
const AT_FIRST = 15;

interface CommentThreadProps {
  rows: readonly ThreadRow[];
  setting: ThreadSetting;
  state: ThreadState;
  goal: RefObject<Goal>;
  dispatch: Dispatch<ThreadAction>;
}

/** The comments and what hangs from them, one row below another. */
export function CommentThread(props: CommentThreadProps) {
  const { rows, setting, state, goal } = props;
  const begun = useBegunAnswers(setting.articleId);
  const list = useRef<HTMLOListElement>(null);
  const show = useRef<(id: string) => void>(undefined);
  const [view, setView] = useState<ThreadView>();
  const [focused, setFocused] = useState<string>();
  const isLong = rows.length > WHOLE_UP_TO;
  const isWhole = useWhole();
  const items = useMemo(
    () => itemsOf(isWhole ? rows : rows.slice(0, AT_FIRST), view),
    [rows, isWhole, view],
  );
  const { form } = state;
  const pinned = useMemo(
    () => new Set([focused, form?.id].filter((id) => id !== undefined)),
    [focused, form],
  );
  useReach({ goal, show });

  return (
    <>
      <ChangedPassages articleId={setting.articleId} rows={rows} />
      <ol
        ref={list}
        className={styles.thread}
        data-long={isLong || undefined}
        onFocus={({ target }) => setFocused(target.closest('li')?.dataset['id'])}
        onBlur={({ currentTarget, relatedTarget }) => {
          // The next row is pinned by its own focus; when another window is gone to, the focus stays.
          const next = relatedTarget ?? document.activeElement;
          if (!currentTarget.contains(next)) setFocused(undefined);
        }}
      >
        {items.map((item) =>
          'gap' in item ? (
            <li key={`gap ${item.index}`} aria-hidden="true" style={{ blockSize: item.gap }} />
          ) : (
            <Item
              key={item.row.key}
              {...item}
              {...props}
              begun={begun}
              count={isLong ? rows.length : undefined}
            />
          ),
        )}
      </ol>
      {isLong && (
        <LazyPart part={threadWindow}>
          {(ThreadWindow) => (
            <ThreadWindow list={list} rows={rows} pinned={pinned} show={show} onView={setView} />
          )}
        </LazyPart>
      )}
    </>
  );
}

/**
 * False for the first rendering: the first rows are painted, and answer, before the rest is made. What
 * came as HTML is there already.
 */
function useWhole(): boolean {
  const isMadeHere = useHydrated();
  const [isWhole, setIsWhole] = useState(!isMadeHere);
  useEffect(() => startTransition(() => setIsWhole(true)), []);
  return isWhole;
}

interface ItemProps extends Omit<CommentThreadProps, 'rows' | 'goal'> {
  /** The comments that an answer was begun to. */
  begun: ReadonlySet<string>;
  row: ThreadRow;
  index: number;
  /** How many rows there are, where not all are on the page. */
  count: number | undefined;
}

function Item({ row, index, count, setting, state, begun, dispatch }: ItemProps) {
  const id = rowId(row);
  return (
    <li
      id={anchorOf(id)}
      tabIndex={-1}
      data-key={row.key}
      data-id={id}
      data-index={index}
      data-depth={row.depth}
      data-marked={state.marked.has(id) || undefined}
      aria-setsize={count}
      aria-posinset={count && index + 1}
    >
      <CommentRow
        row={row}
        setting={setting}
        form={state.form?.id === id ? state.form : undefined}
        hasDraft={begun.has(id)}
        isReported={state.reported.has(id)}
        dispatch={dispatch}
      />
    </li>
  );
}
