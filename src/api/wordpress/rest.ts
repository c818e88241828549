/**
 * Asks WordPress. Where its REST API stands is found with the first answer; what nobody but its
 * publisher can put right is said as such, as long as nothing has been answered.
 */
import type * as v from 'valibot';
import { fetchJson, type HttpRequest } from '../http.ts';
import { SourceError } from '../source.ts';
import { type RestRequest, restAddress } from './addresses.ts';
import { barred } from './faults.ts';
import { codeOf, wordPressRefusal } from './refusal.ts';
import { jsonIn } from './rest-json.ts';

/** What WordPress answered; the counts are absent where a notice was printed before the headers. */
interface RestAnswer<T> {
  value: T;
  /** How many items the whole list has, and how many pages. */
  total: number | undefined;
  pages: number | undefined;
}

export interface Rest {
  /** Where the site stands, without a slash at its end. */
  base: string;
  ask<T>(
    request: RestRequest,
    schema: v.GenericSchema<unknown, T>,
    how?: Pick<HttpRequest, 'signal' | 'method' | 'body'>,
  ): Promise<RestAnswer<T>>;
}

/** @throws {SourceError} as `fetchJson`, and `barred` where the site cannot be read at all */
export function createRest(base: string, timeoutMs?: number): Rest {
  /** Whether the site has plain permalinks; undefined until WordPress has answered. */
  let isPlain: boolean | undefined;

  const ask: Rest['ask'] = async (request, schema, how = {}) => {
    const attempt = async (plain: boolean) => {
      const address = restAddress(base, request, plain);
      let headers = new Headers();
      const value = await fetchJson(address, schema, {
        ...how,
        timeoutMs,
        open(text, response) {
          headers = response.headers;
          if (response.ok) return jsonIn(text);
          const error = wordPressRefusal(address, response, text);
          if (codeOf(error) !== undefined) isPlain = plain;
          throw error;
        },
      });
      isPlain = plain;
      const [total, pages] = [countIn(headers, 'x-wp-total'), countIn(headers, 'x-wp-totalpages')];
      return { value, total, pages };
    };
    try {
      return await (isPlain === undefined ? attemptBoth(attempt) : attempt(isPlain));
    } catch (error) {
      throw how.method === 'POST' ? error : closedOf(error, request);
    }
  };

  /** With plain permalinks the REST API has no path, and what stands there instead is a page, or nothing. */
  async function attemptBoth<T>(attempt: (plain: boolean) => Promise<T>): Promise<T> {
    try {
      return await attempt(false);
    } catch (first) {
      if (isPlain !== undefined || !mayBeElsewhere(first)) throw first;
      try {
        return await attempt(true);
      } catch (second) {
        if (isPlain !== undefined || !mayBeElsewhere(second)) throw second;
        const isSilent = isUnreachable(first) && isUnreachable(second);
        if (!isSilent) throw barred(base, 'foreign', first);
        throw (await isThere(base, timeoutMs)) ? barred(base, 'unreadable', first) : first;
      }
    }
  }

  return { base, ask };
}

/** No REST API of WordPress answered: a page of the site, or, across origins, one that cannot be read. */
function mayBeElsewhere(error: unknown): boolean {
  if (!(error instanceof SourceError)) return false;
  const { fault } = error;
  if (fault.kind === 'status') {
    return !error.isTransient && !isUnauthorized(fault.status) && codeOf(error) === undefined;
  }
  return fault.kind === 'shape' || fault.kind === 'unreachable';
}

/** What a plugin or a password in front of the site keeps from all who have not signed in. */
function closedOf(error: unknown, { path }: RestRequest): unknown {
  if (!(error instanceof SourceError) || error.fault.kind !== 'status') return error;
  const code = codeOf(error) ?? '';
  const isItsOwn =
    code === 'rest_cannot_read_post' || (ONE.test(path) && code === 'rest_forbidden');
  const isClosed = code === 'rest_no_route' || (isUnauthorized(error.fault.status) && !isItsOwn);
  return isClosed ? barred(error.address, 'private', error) : error;
}

/** One post, which may be a draft. */
const ONE = /\/\d+$/;

function isUnauthorized(status: number): boolean {
  return status === 401 || status === 403;
}

/** After two silences a site may take so long to say that it is there, in milliseconds. */
const PATIENCE_MS = 5000;

/** Whether the site answers at all, in whatever way: nothing of it can be read. */
async function isThere(base: string, timeoutMs = PATIENCE_MS): Promise<boolean> {
  try {
    if (new URL(base, location.href).origin === location.origin) return false;
    const signal = AbortSignal.timeout(timeoutMs);
    const referrerPolicy = 'no-referrer';
    await fetch(`${base}/`, { mode: 'no-cors', method: 'HEAD', referrerPolicy, signal });
    return true;
  } catch {
    return false;
  }
}

function isUnreachable(error: unknown): boolean {
  return error instanceof SourceError && error.kind === 'unreachable';
}

function countIn(headers: Headers, name: string): number | undefined {
  const count = Number(headers.get(name) ?? undefined);
  return Number.isInteger(count) && count >= 0 ? count : undefined;
}
