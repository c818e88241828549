// @vitest-environment node
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { expect, it, vi } from 'vitest';
import { listen } from '../../../mocks/listen.ts';
import { createWireMeter } from '../../bench/live/wire-meter.ts';

it('counts what the newsroom’s resources cost, both ways, and nothing of the app’s files', async () => {
  const meter = createWireMeter();
  const server = createServer((request, response) => {
    meter.follow(request, response);
    if (request.url === '/api/stream') response.write('one');
    else response.end('body');
  });
  const { url, close } = await listen(server, 0);
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  let received = 0;
  socket.on('data', (data) => {
    received += data.length;
  });
  const ask = async (path: string, last: string) => {
    const request = `GET ${path} HTTP/1.1\r\nHost: here\r\n\r\n`;
    const before = received;
    socket.write(request);
    await new Promise<void>((done) => {
      const look = (data: Buffer) => {
        if (!data.toString().endsWith(last)) return;
        socket.off('data', look);
        done();
      };
      socket.on('data', look);
    });
    return request.length + received - before;
  };
  try {
    await ask('/assets/app.js', 'body');
    expect(meter.read()).toEqual({ bytes: 0, requests: 0 });
    const first = await ask('/api/headlines', 'body');
    await ask('/apiary.js', 'body');
    const second = await ask('/api/site', 'body');
    await vi.waitFor(() => expect(meter.read()).toEqual({ bytes: first + second, requests: 2 }));
    const going = await ask('/api/stream', 'one\r\n');
    expect(meter.read()).toEqual({ bytes: first + second + going, requests: 3 });
  } finally {
    socket.destroy();
    await close();
  }
});
