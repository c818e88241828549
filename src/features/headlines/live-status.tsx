import { useInfiniteQuery } from '@tanstack/react-query';
import { useSource } from '../../api/source-context.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { useOnline } from '../../ui/use-online.ts';
import { headlinesOptions } from './headlines-queries.ts';
import styles from './live-status.module.css';

/** How often the list is asked for while the newsroom has not said. */
const USUAL_POLL_SECONDS = 60;

export type Liveness = 'live' | 'connecting' | 'reconnecting' | 'offline' | 'unreachable';

/**
 * Keeps the list fresh, whether or not it is shown, and says how it stands and when the newsroom last
 * answered (an instant in milliseconds, 0 before it has).
 * @param pollSeconds the newsroom's pace; undefined while it is not known
 */
export function useLiveness(pollSeconds: number | undefined): {
  liveness: Liveness;
  answeredAt: number;
} {
  const isOnline = useOnline();
  const query = useInfiniteQuery(
    headlinesOptions(useSource(), {}, pollSeconds ?? USUAL_POLL_SECONDS),
  );
  return { liveness: livenessOf(query, isOnline), answeredAt: query.dataUpdatedAt };
}

function livenessOf(query: ReturnType<typeof useInfiniteQuery>, isOnline: boolean): Liveness {
  if (!isOnline) return 'offline';
  // Older headlines that did not come say nothing of the newest.
  if (query.isError && !query.isFetchNextPageError)
    return query.isFetching ? 'reconnecting' : 'unreachable';
  if (!query.isPending) return 'live';
  return query.errorUpdateCount > 0 ? 'reconnecting' : 'connecting';
}

const WORDS = {
  live: 'live.on',
  connecting: 'live.connecting',
  reconnecting: 'live.reconnecting',
  offline: 'live.offline',
  unreachable: 'live.unreachable',
} as const;

/** The state of the list in words beside its dot, and when it was last right. Only the words are announced. */
export function LiveStatus({ liveness, time }: { liveness: Liveness; time: string | undefined }) {
  const { t } = useTranslation();
  return (
    <p className={styles.live} data-liveness={liveness}>
      <b role="status">{t(WORDS[liveness])}</b>
      {time !== undefined && (
        <span key={liveness}>{t(liveness === 'live' ? 'live.at' : 'live.last', { time })}</span>
      )}
    </p>
  );
}
