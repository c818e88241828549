import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  brief,
  connect,
  followList,
  followStream,
  headline,
  holdStreams,
  letGo,
  look,
  pass,
} from './follow-list.ts';

beforeEach(holdStreams);
afterEach(() => {
  letGo();
  Reflect.deleteProperty(navigator, 'locks');
});

describe('a stream', () => {
  it('is opened while the page is looked at, and closed with it', async () => {
    const { opened, stream, stop } = followList();
    await pass(1);
    expect(opened).toEqual([0]);
    const { signal } = stream();
    await look('hidden');
    expect(signal.aborted).toBe(true);
    await pass(60);
    expect(opened).toEqual([0]);
    await look('visible');
    await pass(0);
    expect(opened).toEqual([0, 61]);
    await connect(false);
    expect(stream().signal.aborted).toBe(true);
    await connect(true);
    expect(opened).toEqual([0, 61, 61]);
    stop();
    expect(stream().signal.aborted).toBe(true);
    await pass(600);
    expect(opened).toEqual([0, 61, 61]);
  });

  it('is opened anew after the device slept', async () => {
    const { opened, stop } = await followStream();
    vi.setSystemTime(Date.now() + 3_600_000);
    await pass(1);
    expect(opened).toEqual([0, 3601]);
    stop();
  });

  it('is not opened where the newsroom has none, has not said, or the browser knows none', async () => {
    const lists = [
      followList({ live: { pollSeconds: 20, stream: false } }),
      followList({ live: null }),
    ];
    vi.stubGlobal('EventSource', undefined);
    Reflect.deleteProperty(globalThis, 'EventSource');
    lists.push(followList());
    await pass(60);
    for (const { opened, asked, stop } of lists) {
      expect(opened).toEqual([]);
      expect(asked.length).toBeGreaterThan(0);
      stop();
    }
  });

  it('brings the list up to date each time that it is opened', async () => {
    const { listener, asked, stop } = await followStream();
    expect(asked).toEqual([0]);
    await pass(10);
    listener.onBreak();
    await pass(2);
    listener.onOpen();
    await pass(0);
    expect(asked).toEqual([0, 12]);
    stop();
  });

  it('that was refused is asked for at longer and longer waits; the list at the newsroom’s pace', async () => {
    const { opened, asked, stream, stop } = followList();
    for (let refusals = 0; refusals < 8; refusals += 1) {
      const count = opened.length;
      await stream().refuse();
      for (let second = 0; opened.length === count && second < 400; second += 1) await pass(1);
    }
    const waits = opened.slice(1).map((at, before) => at - (opened[before] ?? 0));
    expect(waits).toEqual([15, 30, 60, 120, 240, 300, 300, 300]);
    expect(asked.slice(0, 5)).toEqual([20, 40, 60, 80, 100]);
    stop();
  });

  it('that was opened at last begins with short waits again', async () => {
    const { opened, stream, stop } = followList();
    await stream().refuse();
    await pass(15);
    await stream().refuse();
    await pass(30);
    stream().listener.onOpen();
    await pass(31);
    stream().listener.onBreak();
    await stream().refuse();
    await pass(15);
    expect(opened).toEqual([0, 15, 45, 91]);
    stop();
  });

  it('that breaks as often as it is opened is left alone for a while', async () => {
    const { opened, stream, stop } = followList();
    for (let breaks = 0; breaks < 4; breaks += 1) {
      stream().listener.onOpen();
      await pass(1);
      stream().listener.onBreak();
    }
    await pass(10);
    expect(opened).toEqual([0]);
    await pass(6);
    expect(opened).toHaveLength(2);
    stop();
  });

  it('that tells spares most polls, once no copy is older than it', async () => {
    const { asked, stop } = await followStream();
    await pass(1000);
    expect(asked).toEqual([0, 20, 40, 60, 360, 660, 960]);
    stop();
  });

  it('that breaks leaves the list at the newsroom’s pace', async () => {
    const { listener, asked, stop } = await followStream();
    await pass(70);
    listener.onBreak();
    await pass(45);
    expect(asked).toEqual([0, 20, 40, 60, 90, 110]);
    stop();
  });

  it('that is deaf leaves the list at the newsroom’s pace until it tells something', async () => {
    const { newsroom, listener, asked, stop } = await followStream();
    await pass(70);
    newsroom.items = [brief('d', 4), ...newsroom.items];
    await pass(320);
    expect(asked).toEqual([0, 20, 40, 60, 360, 380]);
    listener.onChange(headline(brief('e', 5), 9));
    newsroom.items = [brief('e', 5), ...newsroom.items];
    await pass(330);
    expect(asked).toEqual([0, 20, 40, 60, 360, 380, 400, 700]);
    stop();
  });

  it('is one for all of the reader’s pages: the others wait for their turn', async () => {
    const turns: [name: string, listen: () => Promise<void>, signal: AbortSignal][] = [];
    const request = (
      name: string,
      { signal }: { signal: AbortSignal },
      listen: () => Promise<void>,
    ) => {
      turns.push([name, listen, signal]);
      return new Promise(() => {});
    };
    Object.defineProperty(navigator, 'locks', { configurable: true, value: { request } });
    const { opened, asked, stop } = followList();
    await pass(70);
    expect(opened).toEqual([]);
    expect(asked).toEqual([20, 40, 60]);
    const [turn] = turns;
    expect(turn?.[0]).toBe('le-fil:stream');
    void turn?.[1]();
    expect(opened).toEqual([70]);
    stop();
    expect(turn?.[2].aborted).toBe(true);
    expect(turns).toHaveLength(1);
  });
});
