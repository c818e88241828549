import { type BarredReason, SourceError } from '../source.ts';

/** What is not for readers, or not a site that they can be shown. */
export function barred(address: string, reason: BarredReason, cause?: unknown): SourceError {
  return new SourceError(address, { kind: 'barred', reason }, { cause });
}

/** What WordPress does not have, or not any more. */
export function gone(
  address: string,
  code: 'not-found' | 'withdrawn',
  cause?: unknown,
): SourceError {
  const status = code === 'withdrawn' ? 410 : 404;
  return new SourceError(address, { kind: 'status', status, code }, { cause });
}

/** For a promise of what can be done without: `usual` where it was asked for in vain. */
export function orElse<T>(usual: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof SourceError) return usual;
    throw error;
  };
}
