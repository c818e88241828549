import { onlineManager } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SourceError, type SourceFault } from '../../src/api/source.ts';
import { createQueryClient } from '../../src/app/query-client.ts';

const FIRST_S = 1;
const LONGEST_S = 20;

const status = (code: number, retryAfter?: number): SourceFault => ({
  kind: 'status',
  status: code,
  retryAfter,
});

/** A newsroom that always fails with `error`; it notes the seconds at which it was asked. */
function failing(error: Error) {
  const started = Date.now();
  const asked: number[] = [];
  const queryFn = () => {
    asked.push((Date.now() - started) / 1000);
    return Promise.reject(error);
  };
  return { asked, queryFn };
}

async function askFor(error: Error): Promise<number[]> {
  const { asked, queryFn } = failing(error);
  const answer = createQueryClient().query({ queryKey: ['it'], queryFn });
  const rejected = expect(answer).rejects.toBe(error);
  await vi.runAllTimersAsync();
  await rejected;
  return asked;
}

const faulty = (fault: SourceFault) => askFor(new SourceError('/it', fault));

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  onlineManager.setOnline(true);
});

describe('what may succeed later is asked for three times, each wait twice as long', () => {
  it.each<[string, SourceFault]>([
    ['no answer', { kind: 'unreachable' }],
    ['408', status(408)],
    ['425', status(425)],
    ['429', status(429)],
    ['500', status(500)],
    ['502', status(502)],
    ['503', status(503)],
    ['504', status(504)],
  ])('%s', async (_, fault) => {
    expect(await faulty(fault)).toEqual([0, FIRST_S, 3 * FIRST_S]);
  });
});

describe('what cannot succeed is asked for once', () => {
  it.each<[string, SourceFault]>([
    ['400', status(400)],
    ['401', status(401)],
    ['403', status(403)],
    ['404', status(404)],
    ['410', status(410)],
    ['422', status(422)],
    ['an answer that cannot be read', { kind: 'shape', path: 'items', detail: 'no list' }],
    // The reader is told at once, rather than after three times as long.
    ['a device without network', { kind: 'offline' }],
    ['a newsroom that stayed silent', { kind: 'timeout', afterMs: 15_000 }],
  ])('%s', async (_, fault) => {
    expect(await faulty(fault)).toEqual([0]);
  });

  it('a fault of our own', async () => {
    expect(await askFor(new TypeError('x is undefined'))).toEqual([0]);
  });
});

describe('the newsroom’s own pace', () => {
  it.each([
    ['is kept', 5, [0, 5, 10]],
    ['is not outrun where it is quicker than ours', 0, [0, FIRST_S, 3 * FIRST_S]],
    ['is not waited for longer than a reader would', 3600, [0, LONGEST_S, 2 * LONGEST_S]],
  ])('%s', async (_, retryAfter, times) => {
    expect(await faulty(status(503, retryAfter))).toEqual(times);
  });
});

describe('whatever the device says of its network', () => {
  it('requests go out, and end in an answer or in an error', async () => {
    onlineManager.setOnline(false);
    expect(await faulty(status(404))).toEqual([0]);
    expect(await faulty(status(500))).toEqual([0, FIRST_S, 3 * FIRST_S]);
  });
});

describe('what is sent', () => {
  it('is sent once: the reader decides whether it is sent again', async () => {
    const error = new SourceError('/it', status(503, 1));
    const { asked, queryFn } = failing(error);
    onlineManager.setOnline(false);
    const client = createQueryClient();
    const sending = client.getMutationCache().build(client, { mutationFn: queryFn });
    const rejected = expect(sending.execute(undefined)).rejects.toBe(error);
    await vi.runAllTimersAsync();
    await rejected;
    expect(asked).toEqual([0]);
  });
});
