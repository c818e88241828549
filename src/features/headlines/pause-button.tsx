import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSource } from '../../api/source-context.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { changeFollowing, useFollowing } from './following.ts';
import { headlinesOptions } from './headlines-queries.ts';
import styles from './list-tools.module.css';

/** Holds the live list still, and lets it go on: nothing in it changes by itself meanwhile. */
export function PauseButton() {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { held } = useFollowing();
  const { data: known, dataUpdatedAt: heldAt } = useQuery({
    ...headlinesOptions(useSource()),
    enabled: false,
  });
  return (
    <button
      type="button"
      className={styles.pause}
      onClick={() =>
        changeFollowing(queryClient, held ? { held: undefined } : { held: known, heldAt })
      }
    >
      {t(held ? 'newer.play' : 'newer.pause')}
    </button>
  );
}
