import { getResponse } from 'msw';
import * as v from 'valibot';
import { createDb } from '../../mocks/db.ts';
import { noFaults } from '../../mocks/faults.ts';
import { createHandlers } from '../../mocks/handlers/create-handlers.ts';
import { SAMPLE_NOW, sample } from '../../mocks/sample.ts';

const idPageSchema = v.object({
  items: v.array(v.object({ id: v.string() })),
  next: v.optional(v.string()),
});

/** A newsroom of its own, and the way to ask it. */
export function openNewsroom(seed = sample) {
  const db = createDb({ seed, now: () => SAMPLE_NOW });
  const faults = noFaults();
  const handlers = createHandlers(db, { faults });

  async function ask(path: string, init?: RequestInit): Promise<Response> {
    const request = new Request(`https://newsroom.example/api${path}`, init);
    const response = await getResponse(handlers, request);
    if (!response) throw new Error(`no answer to ${path}`);
    return response;
  }

  return {
    db,
    faults,
    ask,
    /** The ids of every page of a list, from the first page to the last. */
    async pages(path: string, limit: number, cursorName: string): Promise<string[][]> {
      const ids: string[][] = [];
      let cursor = '';
      do {
        const query = new URLSearchParams({ limit: String(limit), [cursorName]: cursor });
        if (cursor === '') query.delete(cursorName);
        const { items, next } = await this.get(`${path}?${query}`, idPageSchema);
        ids.push(items.map(({ id }) => id));
        cursor = next ?? '';
      } while (cursor !== '');
      return ids;
    },
    /** What `schema` makes of the answer to a GET. */
    async get<T>(path: string, schema: v.GenericSchema<unknown, T>): Promise<T> {
      const response = await ask(path);
      return v.parse(schema, await response.json());
    },
    post: (path: string, body: unknown, headers: HeadersInit = {}) =>
      ask(path, { method: 'POST', headers, body: JSON.stringify(body) }),
  };
}

const problemSchema = v.looseObject({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  code: v.string(),
  fields: v.optional(v.record(v.string(), v.string())),
});

/** The problem (RFC 9457) that `response` holds, whose status must be the response's own. */
export async function problemOf(response: Response) {
  if (response.headers.get('content-type') !== 'application/problem+json') {
    throw new Error(`not a problem: ${response.status}`);
  }
  const { type, title, status, ...members } = v.parse(problemSchema, await response.json());
  if (status !== response.status) throw new Error(`${status} is not ${response.status}`);
  return { status, ...members };
}
