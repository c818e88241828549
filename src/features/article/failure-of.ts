import type { SourceError } from '../../api/source.ts';
import { assertNever } from '../../lib/assert-never.ts';

/** What a reader is told of an article that did not come, as keys of the catalogues. */
type Failure =
  /** Asking again cannot help. */
  | { isGone: true; title: 'state.lost'; why: 'state.lostWhy' }
  | { isGone: true; title: 'state.withdrawn'; why: 'state.withdrawnWhy' }
  | { isGone: false; title: 'state.offline' | 'state.down'; why: 'state.nothing' }
  | { isGone: false; title: 'state.garbled'; why: 'state.garbledWhy' };

export function failureOf({ fault }: SourceError): Failure {
  switch (fault.kind) {
    case 'status':
      if (fault.code === 'not-found') {
        return { isGone: true, title: 'state.lost', why: 'state.lostWhy' };
      }
      if (fault.code === 'withdrawn') {
        return { isGone: true, title: 'state.withdrawn', why: 'state.withdrawnWhy' };
      }
      return { isGone: false, title: 'state.down', why: 'state.nothing' };
    case 'offline':
      return { isGone: false, title: 'state.offline', why: 'state.nothing' };
    case 'unreachable':
    case 'timeout':
      return { isGone: false, title: 'state.down', why: 'state.nothing' };
    case 'shape':
    case 'barred':
      return { isGone: false, title: 'state.garbled', why: 'state.garbledWhy' };
    default:
      return assertNever(fault);
  }
}
