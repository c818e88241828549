import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSource } from '../../api/source-context.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { useSlot } from '../../ui/use-slot.ts';
import { changeFollowing, useFollowing } from './following.ts';
import { headlinesOptions } from './headlines-queries.ts';
import { headlinesOf } from './known-headlines.ts';
import styles from './list-tools.module.css';
import { readHeadlinesSlot } from './read-headlines.ts';

/** Hides what the reader has read. What they read from then on stays where it is. */
export function UnreadButton() {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { hidden } = useFollowing();
  const read = new Set(useSlot(readHeadlinesSlot));
  const { data: known } = useQuery({ ...headlinesOptions(useSource()), enabled: false });
  const unread = headlinesOf(known).filter(({ id }) => !read.has(id)).length;
  return (
    <button
      type="button"
      className={styles.tool}
      data-key="unread"
      aria-pressed={hidden !== undefined}
      onClick={() => changeFollowing(queryClient, { hidden: hidden ? undefined : read })}
    >
      {t('newer.unread')} <span>({unread})</span>
    </button>
  );
}
