import { HttpResponse } from 'msw';
import type { ProblemCode } from '../../src/api/source.ts';

const STATUS: Record<ProblemCode, [status: number, title: string]> = {
  'not-found': [404, 'Not Found'],
  withdrawn: [410, 'Gone'],
  invalid: [422, 'Unprocessable Content'],
  'comments-closed': [403, 'Forbidden'],
  duplicate: [409, 'Conflict'],
  'too-fast': [429, 'Too Many Requests'],
  'too-long': [413, 'Content Too Large'],
  'edit-window-over': [403, 'Forbidden'],
  unavailable: [503, 'Service Unavailable'],
};

interface ProblemDetails {
  /** In seconds. */
  retryAfter?: number;
  /** From field to reason. */
  fields?: Record<string, string>;
  /** Further members, as RFC 9457 allows. */
  [member: string]: unknown;
}

/** An error as RFC 9457 writes it; `code` is what the reader acts on. */
export function problem(code: ProblemCode, details: ProblemDetails = {}): Response {
  const { retryAfter, ...members } = details;
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  return refusal(...STATUS[code], { code, ...members }, headers);
}

/** An error for which the contract has no code. */
export function refusal(
  status: number,
  title: string,
  members: object = {},
  headers: Record<string, string> = {},
): Response {
  return HttpResponse.json(
    { type: 'about:blank', title, status, ...members },
    { status, headers: { 'content-type': 'application/problem+json', ...headers } },
  );
}
