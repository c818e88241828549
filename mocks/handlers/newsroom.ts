import { delay, HttpResponse, type PathParams } from 'msw';
import type { Db } from '../db.ts';
import type { Faults, Resource } from '../faults.ts';
import { problem } from './problem.ts';

/** What every handler works with. */
export interface Newsroom {
  db: Db;
  faults: Faults;
  /** The address pattern of a resource, on any origin unless the newsroom has one. */
  at: (path: string) => string;
}

type Answer<Params extends PathParams<keyof Params>> = (request: {
  request: Request;
  params: Params;
}) => Response | Promise<Response>;

/** `answer`, unless a fault stands in its way. */
export function unlessFaulty<Params extends PathParams<keyof Params>>(
  faults: Faults,
  resource: Resource,
  answer: Answer<Params>,
): Answer<Params> {
  return async (request) => {
    if (faults.delayMs > 0) await delay(faults.delayMs);
    if (faults.isOffline) return HttpResponse.error();
    if (faults.failing.has(resource)) return problem('unavailable', { retryAfter: 1 });
    return answer(request);
  };
}
