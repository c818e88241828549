import { useMemo, useReducer, useState } from 'react';
import { useSlot } from '../../../ui/use-slot.ts';
import { CommentRow } from '../thread/comment-row.tsx';
import threadStyles from '../thread/comment-thread.module.css';
import { hiddenAuthorsSlot } from '../thread/hidden-authors.ts';
import { rowId } from '../thread/row-id.ts';
import { threadOf } from '../thread/thread.ts';
import { INITIAL_STATE, threadReducer } from '../thread/thread-state.ts';
import { useBegunAnswers } from '../writing/use-begun-answers.ts';
import type { PassageSetting } from './passage-setting.ts';
import styles from './passage-thread.module.css';

interface PassageThreadProps {
  /** The comments that quote the passage. */
  ids: readonly string[];
  setting: PassageSetting;
  /** The comment that the reader is about to answer. */
  answering?: string | undefined;
}

/** What is said of one passage; its words stand above, so no comment is seen to quote them again. */
export function PassageThread({ ids, setting, answering }: PassageThreadProps) {
  const { discussion, thread, maxDepth } = setting;
  const [state, dispatch] = useReducer(threadReducer, {
    ...INITIAL_STATE,
    form: answering === undefined ? undefined : { id: answering, kind: 'reply' as const },
  });
  const [here] = useState(() => Date.now());
  const hiddenAuthors = useSlot(hiddenAuthorsSlot);
  const begun = useBegunAnswers(thread.articleId);
  const { folded, form } = state;
  const { rows } = useMemo(() => {
    const items = discussion.commentsOf(ids);
    return threadOf({
      pages: [{ items, total: items.length, dropped: 0 }],
      letters: discussion.lettersOf(ids),
      order: 'oldest',
      folded,
      hiddenAuthors,
      here,
      hasMore: false,
      maxDepth,
    });
  }, [discussion, ids, folded, hiddenAuthors, here, maxDepth]);

  return (
    <ol className={`${threadStyles.thread} ${styles.thread}`}>
      {rows.map((row) => {
        const id = rowId(row);
        return (
          <li key={row.key} tabIndex={-1} data-key={row.key} data-id={id} data-depth={row.depth}>
            <CommentRow
              row={row}
              setting={thread}
              form={form?.id === id ? form : undefined}
              hasDraft={begun.has(id)}
              isReported={state.reported.has(id)}
              dispatch={dispatch}
            />
          </li>
        );
      })}
    </ol>
  );
}
