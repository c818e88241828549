import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useSource } from '../../api/source-context.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { useOnline } from '../../ui/use-online.ts';
import { useFollowing } from './following.ts';
import { headlinesOptions } from './headlines-queries.ts';
import styles from './live-status.module.css';

export type Liveness =
  | 'live'
  | 'paused'
  | 'connecting'
  | 'reconnecting'
  | 'offline'
  | 'unreachable';

/**
 * How the list stands, and when the newsroom last answered: an instant in milliseconds, 0 before it has.
 */
export function useLiveness(): { liveness: Liveness; answeredAt: number } {
  const isOnline = useOnline();
  const query = useQuery(headlinesOptions(useSource()));
  const { held, heldAt } = useFollowing();
  const liveness = livenessOf(query, isOnline);
  return {
    liveness: liveness === 'live' && held ? 'paused' : liveness,
    answeredAt: (held && heldAt) || query.dataUpdatedAt,
  };
}

function livenessOf(query: UseQueryResult, isOnline: boolean): Liveness {
  if (!isOnline) return 'offline';
  if (query.isError) return query.isFetching ? 'reconnecting' : 'unreachable';
  if (!query.isPending) return 'live';
  return query.errorUpdateCount > 0 ? 'reconnecting' : 'connecting';
}

const WORDS = {
  live: 'live.on',
  paused: 'live.paused',
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
