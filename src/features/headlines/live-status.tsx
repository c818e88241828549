import { useInfiniteQuery } from '@tanstack/react-query';
import { useSource } from '../../api/source-context.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { useOnline } from '../../ui/use-online.ts';
import { headlinesOptions } from './headlines-queries.ts';
import styles from './live-status.module.css';

export type Liveness = 'live' | 'connecting' | 'reconnecting' | 'offline' | 'unreachable';

/** How the list stands, and the instant (milliseconds) of the newsroom's last answer, 0 before it. */
export function useLiveness(): { liveness: Liveness; answeredAt: number } {
  const isOnline = useOnline();
  const query = useInfiniteQuery(headlinesOptions(useSource()));
  return { liveness: livenessOf(query, isOnline), answeredAt: query.dataUpdatedAt };
}

function livenessOf(query: ReturnType<typeof useInfiniteQuery>, isOnline: boolean): Liveness {
  if (!isOnline) return 'offline';
  // Older headlines that did not come say nothing of the newest.
  if (query.isError && !query.isFetchNextPageError)
    return query.isFetching ? 'reconnecting' : 'unreachable';
  return query.isPending ? 'connecting' : 'live';
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
        <span>{t(liveness === 'live' ? 'live.at' : 'live.last', { time })}</span>
      )}
    </p>
  );
}
