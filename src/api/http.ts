/**
 * The one place that fetches. A request ends in a parsed value or in a `SourceError`; leaving the
 * page aborts it, and a newsroom that stays silent is given up after a while.
 */
import * as v from 'valibot';
import { problemSchema } from './contract/schemas.ts';
import { SourceError } from './source.ts';

/** How long a newsroom may take for a whole answer, in milliseconds. */
export const DEFAULT_TIMEOUT_MS = 15_000;

export interface HttpRequest {
  signal?: AbortSignal | undefined;
  timeoutMs?: number | undefined;
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  headers?: Record<string, string>;
  /** Sent as JSON. */
  body?: unknown;
  /**
   * Looks at an answer before it is read, and gives the text that its JSON is in; may throw a
   * `SourceError` of its own.
   */
  open?: (text: string, response: Response) => string;
}

/**
 * Fetches `address` and gives what `schema` makes of its JSON.
 * @throws {SourceError} for every failure but the caller's own abort, which rethrows its reason.
 */
export async function fetchJson<T>(
  address: string,
  schema: v.GenericSchema<unknown, T>,
  request: HttpRequest = {},
): Promise<T> {
  const { signal, timeoutMs = DEFAULT_TIMEOUT_MS, method = 'GET', headers, body, open } = request;
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(address, {
      method,
      // What is due to be asked again is not to be had from the browser: else a list that is polled
      // would be a poll behind (`stale-while-revalidate`). An unchanged answer costs a 304.
      cache: 'no-cache',
      // A poll is mostly headers, and the newsroom knows its reader.
      referrerPolicy: 'no-referrer',
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    const sent = await response.text();
    const text = open ? open(sent, response) : sent;
    if (!response.ok) throw refusal(address, response, text);
    return parse(address, schema, text);
  } catch (error) {
    if (error instanceof SourceError || signal?.aborted) throw error;
    if (timeout.aborted) {
      throw new SourceError(address, { kind: 'timeout', afterMs: timeoutMs }, { cause: error });
    }
    throw noAnswer(address, error);
  }
}

/** The error of a request that was not answered, because of `cause`. */
export function noAnswer(address: string, cause: unknown): SourceError {
  const kind = navigator.onLine === false ? 'offline' : 'unreachable';
  return new SourceError(address, { kind }, { cause });
}

/** Only an escape can bring half a surrogate pair; whole ones may be written so too. */
const HALF_CHARACTER = /\\ud[89a-f]/i;

function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}

/** With the same text in HTML and in data, whatever an escape in `json` has brought. */
function inWholeCharacters<T>(output: T, json: string): T {
  return HALF_CHARACTER.test(json) ? JSON.parse(JSON.stringify(output), wellFormed) : output;
}

function parse<T>(address: string, schema: v.GenericSchema<unknown, T>, text: string): T {
  try {
    const result = v.safeParse(schema, JSON.parse(text));
    if (result.success) return inWholeCharacters(result.output, text);
    const [issue] = result.issues;
    throw new SourceError(address, {
      kind: 'shape',
      path: v.getDotPath(issue) ?? '',
      detail: issue.message.slice(0, 200),
    });
  } catch (error) {
    if (error instanceof SourceError) throw error;
    // What is no error of syntax has run out of stack, which browsers name differently.
    const detail =
      error instanceof SyntaxError
        ? `not JSON that can be read: ${text.slice(0, 40)}`
        : 'nested too deeply to be read';
    throw new SourceError(address, { kind: 'shape', path: '', detail }, { cause: error });
  }
}

/** RFC 9457 says what was wrong; an answer without it still has its status. */
function refusal(address: string, response: Response, text: string): SourceError {
  const problem = problemOf(text);
  return new SourceError(address, {
    kind: 'status',
    status: response.status,
    code: problem.code ?? STATUS_CODES[response.status],
    retryAfter: secondsOf(response.headers.get('retry-after')),
    fields: problem.fields,
    comment: problem.comment,
  });
}

const STATUS_CODES: Record<number, NonNullable<SourceError['code']>> = {
  404: 'not-found',
  410: 'withdrawn',
  413: 'too-long',
  429: 'too-fast',
  503: 'unavailable',
};

function problemOf(text: string): v.InferOutput<typeof problemSchema> {
  try {
    const result = v.safeParse(problemSchema, JSON.parse(text));
    return result.success ? inWholeCharacters(result.output, text) : {};
  } catch {
    return {};
  }
}

/** `Retry-After` in seconds, whether it was sent as a number or as a date (RFC 9110, 10.2.3). */
function secondsOf(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = /^\d+$/.test(header.trim())
    ? Number(header)
    : Math.ceil((Date.parse(header) - Date.now()) / 1000);
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}
