import * as v from 'valibot';
import { fetchJson, type HttpRequest } from './http.ts';

/**
 * Sends what is answered without a body (202, 204). JSON that comes all the same says nothing; what
 * is none comes from something in the way, which has not done it.
 * @throws {SourceError} as `fetchJson`
 */
export async function fetchNothing(address: string, request: HttpRequest): Promise<void> {
  await fetchJson(address, v.unknown(), { ...request, open: (text) => text || 'null' });
}
