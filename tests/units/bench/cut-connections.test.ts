import { createServer } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { listen } from '../../../mocks/listen.ts';
import { createCutter } from '../../bench/comments/cut-connections.ts';

/** Every post is cut; the second number says where. */
const ALWAYS = 1;
const ANSWER = Buffer.from('{"id":"comment-1"}');

let close: () => Promise<void> = async () => {};
afterEach(() => close());

/** A newsroom that counts what it takes; `numbers` stand for chance, two for each post. */
async function startCutNewsroom(numbers: number[], share: number) {
  const cutter = createCutter(() => numbers.shift() ?? 1, share);
  let taken = 0;
  const server = createServer(async (request, response) => {
    if (cutter.intercept(request, response)) return;
    for await (const _ of request);
    taken += 1;
    response.setHeader('content-length', ANSWER.length);
    response.end(ANSWER);
  });
  const listening = await listen(server, 0);
  close = listening.close;
  const send = async (path: string, method = 'POST') => {
    const body = method === 'POST' ? '{"text":"Bonjour"}' : null;
    const headers = { connection: 'close' };
    const answer = fetch(listening.url + path, { method, body, headers });
    return answer.then((response) => response.text()).catch(() => 'broken');
  };
  return { send, counts: cutter.counts, taken: () => taken };
}

describe('a newsroom whose connection breaks', () => {
  it.each([
    ['before', 0, 0],
    ['asking', 0.25, 0],
    ['answering', 0.5, 1],
    ['after', 0.75, 1],
  ] as const)('%s', async (place, number, timesTaken) => {
    const newsroom = await startCutNewsroom([0, number], ALWAYS);
    expect(await newsroom.send('/api/articles/1/comments')).toBe('broken');
    expect(newsroom.taken()).toBe(timesTaken);
    expect(newsroom.counts.cut).toMatchObject({ [place]: 1 });
  });

  it('answers the others', async () => {
    const newsroom = await startCutNewsroom([0.5, 0.4, 0.1], 0.5);
    expect(await newsroom.send('/api/articles/1/comments')).toBe(String(ANSWER));
    expect(await newsroom.send('/api/articles/1/comments', 'GET')).toBe(String(ANSWER));
    expect(await newsroom.send('/api/comments/1/reports')).toBe(String(ANSWER));
    expect(await newsroom.send('/api/articles/1/comments')).toBe('broken');
    expect(newsroom.counts).toMatchObject({ requests: 2, cut: { before: 1 } });
  });
});
