/**
 * What a real WordPress answers, as files: `recordings/NAME.json`. They feed the journeys that run
 * without one. Whatever differs from one run to the next is written the same: addresses, what was made
 * just now, and when.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Mark } from './desk.ts';

export const RECORDINGS = join(import.meta.dirname, 'recordings');
/** The address that every recording was made at. */
export const SITE = 'https://wordpress.example';
/** The ids of what was made while recording begin here. */
const FIRST_NEW_ID = 900_001;
const NEW_TIMES = new Map([
  ['date', '2025-04-23T15:42:00'],
  ['date_gmt', '2025-04-23T14:42:00'],
]);
const HEADERS = [
  'access-control-allow-headers',
  'access-control-allow-methods',
  'access-control-allow-origin',
  'access-control-expose-headers',
  'allow',
  'cache-control',
  'content-type',
  'link',
  'location',
  'retry-after',
  'vary',
  'x-wp-total',
  'x-wp-totalpages',
];

const recordingSchema = v.object({
  request: v.object({
    method: v.string(),
    path: v.string(),
    body: v.optional(v.unknown()),
  }),
  status: v.number(),
  headers: v.record(v.string(), v.string()),
  /** JSON, or a string where it was none. */
  body: v.unknown(),
});

export type Recording = v.InferOutput<typeof recordingSchema>;

export interface Exchange {
  method?: 'GET' | 'HEAD' | 'POST' | 'OPTIONS';
  path: string;
  /** Sent as JSON, whatever `type` it is said to be. */
  body?: unknown;
  type?: string;
}

/** @param url of the WordPress; @param mark where it stood before anything was recorded */
export function createRecorder(url: string, mark: Mark) {
  /** What was made while recording, by its id there: the same ids each time. */
  const made = new Map<number, number>();

  const idOf = (id: number) => {
    if (id <= mark.comment) return id;
    const known = made.get(id) ?? FIRST_NEW_ID + made.size;
    made.set(id, known);
    return known;
  };

  const inText = (text: string) =>
    text
      .replaceAll(url, SITE)
      .replace(/(\/comments\/|#comment-)(\d+)/g, (_, before, id) => before + idOf(Number(id)));

  /** A value as every run would have it. */
  function settled(value: unknown, isNew: boolean, key = ''): unknown {
    if (typeof value === 'string') return (isNew && NEW_TIMES.get(key)) || inText(value);
    if (typeof value === 'number') return isNew && key === 'id' ? idOf(value) : value;
    if (Array.isArray(value)) return value.map((item) => settled(item, isNew));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, settled(item, isNew, name)]),
    );
  }

  /** Asks as a page of another origin does. */
  return async function record(exchange: Exchange): Promise<Recording> {
    const { method = 'GET', path, body, type = 'application/json' } = exchange;
    const isSent = body !== undefined;
    const response = await fetch(url + path, {
      method,
      headers: {
        origin: 'https://www.lefil.example',
        ...(isSent ? { 'content-type': type } : {}),
      },
      ...(isSent ? { body: JSON.stringify(body) } : {}),
      redirect: 'manual',
    });
    const answered = jsonOf(await response.text());
    const headers = HEADERS.flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value]];
    });
    const isNew = method === 'POST' && response.status === 201;
    return v.parse(recordingSchema, {
      request: { method, path, ...(isSent ? { body } : {}) },
      status: response.status,
      body: settled(answered, isNew),
      headers: settled(Object.fromEntries(headers), isNew),
    });
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Those that are kept, by their names. */
export async function keptRecordings(): Promise<Record<string, Recording>> {
  const names = await readdir(RECORDINGS).catch(() => []);
  const kept = await Promise.all(
    names
      .filter((name) => name.endsWith('.json'))
      .map(async (name) => {
        const text = await readFile(join(RECORDINGS, name), 'utf8');
        return [name.replace(/\.json$/, ''), v.parse(recordingSchema, JSON.parse(text))] as const;
      }),
  );
  return Object.fromEntries(kept);
}
